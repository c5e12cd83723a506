package vn.gtvt.sdk.permits;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.operator.Address;
import vn.gtvt.sdk.permits.operator.Authority;
import vn.gtvt.sdk.permits.operator.Operator;
import vn.gtvt.sdk.permits.operator.OperatorType;
import vn.gtvt.sdk.permits.operator.TransportLicence;
import vn.gtvt.sdk.permits.vehicle.SeatCount;
import vn.gtvt.sdk.permits.vehicle.Vehicle;
import vn.gtvt.sdk.permits.vehicle.VehicleClass;

/** Synthetic operators, vehicles and papers. */
public final class Samples {
  public static final LocalDate FILING_DAY = LocalDate.of(2026, 9, 14);

  private Samples() {}

  public static Operator operator() {
    return company().build();
  }

  /** A company that may run taxis. */
  public static Operator.Builder company() {
    return Operator.builder()
        .name("Công ty TNHH Vận tải Mẫu (dữ liệu giả)")
        .enterpriseCode("2300000004")
        .type(OperatorType.COMPANY)
        .representative("Nguyễn Văn Mẫu")
        .address(new Address("Số 1, đường Thử Nghiệm", "Phường Kinh Bắc", "Bắc Ninh"))
        .phone("0200000001")
        .email("mau@example.vn")
        .licence(
            new TransportLicence(
                "24-0001/GPKDVT", LocalDate.of(2025, 3, 3), 1, "Sở Xây dựng tỉnh Bắc Ninh"))
        .formsOfBusiness(List.of("Vận tải hành khách bằng taxi"));
  }

  public static Authority authority() {
    return new Authority("24", "Bắc Ninh", "Sở Xây dựng tỉnh Bắc Ninh");
  }

  /** A vehicle that breaks no rule of a taxi. */
  public static Vehicle.Builder vehicle(String plate) {
    return Vehicle.builder()
        .plate(plate)
        .chassis("RLUMA11CB" + digits(plate, 8))
        .engine("G4LA" + digits(plate, 6))
        .vehicleClass(VehicleClass.CAR)
        .make("HYUNDAI GRAND I10")
        .colour("Trắng")
        .country("Việt Nam")
        .yearOfManufacture(2022)
        .seats(SeatCount.withDriver(5))
        .owner("Công ty TNHH Vận tải Mẫu (dữ liệu giả)")
        .registeredOn(LocalDate.of(2022, 5, 5))
        .holding(Vehicle.Holding.OWNED)
        .trackingDevice(true)
        .driverCamera(true);
  }

  public static BadgeRequest.Builder request(Vehicle vehicle) {
    return BadgeRequest.builder()
        .vehicle(vehicle)
        .kind(BadgeKind.TAXI)
        .occasion(BadgeRequest.Occasion.FIRST_ISSUE)
        .validUntil(FILING_DAY.plusYears(5));
  }

  public static BadgeApplication application(String paperNumber, List<String> plates) {
    return BadgeApplication.builder()
        .operator(operator())
        .authority(authority())
        .paperNumber(paperNumber)
        .paperDate(FILING_DAY)
        .returnedBadges(0)
        .requests(plates.stream().map(p -> request(vehicle(p).build()).build()).toList())
        .build();
  }

  /** Papers that a receiver takes for PDF files. */
  public static List<Attachment> papers(BadgeApplication application) {
    List<Attachment> papers = new ArrayList<>();
    papers.add(pdf("request-paper", null, application.paperNumber()));
    for (BadgeRequest request : application.requests()) {
      String plate = request.vehicle().plate();
      papers.add(pdf("vehicle-registration", plate, plate));
    }
    return papers;
  }

  private static Attachment pdf(String component, @Nullable String subject, String text) {
    byte[] bytes = ("%PDF-1.4\n% " + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    return Attachment.of(
        component, subject, component + ".pdf", "application/pdf", Content.of(bytes));
  }

  public static String plate(int number) {
    return String.format(Locale.ROOT, "99A-%03d.%02d", number / 100 % 1000, number % 100);
  }

  private static String digits(String plate, int length) {
    String digits = plate.replaceAll("\\D", "");
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }
}
