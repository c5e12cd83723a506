package vn.gtvt.examples.fleetbadges;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
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

/** The application that the README's code files: one synthetic taxi of a synthetic company. */
final class OneTaxi {
  static final String PLATE = "99A-001.23";

  private static final String COMPANY = "Công ty TNHH Vận tải Mẫu (dữ liệu giả)";

  private OneTaxi() {}

  static BadgeApplication application(LocalDate day) {
    return application(day, 2022);
  }

  static BadgeApplication application(LocalDate day, int yearOfManufacture) {
    return BadgeApplication.builder()
        .operator(operator())
        .authority(new Authority("24", "Bắc Ninh", "Sở Xây dựng tỉnh Bắc Ninh"))
        .paperNumber("05/2026/GĐN-MAU")
        .paperDate(day)
        .returnedBadges(0)
        .requests(
            List.of(
                BadgeRequest.builder()
                    .vehicle(vehicle(yearOfManufacture))
                    .kind(BadgeKind.TAXI)
                    .occasion(BadgeRequest.Occasion.FIRST_ISSUE)
                    .validUntil(day.plusYears(5))
                    .build()))
        .build();
  }

  static List<Attachment> papers(BadgeApplication application) {
    return List.of(
        pdf("request-paper", null, application.paperNumber()),
        pdf("vehicle-registration", PLATE, PLATE));
  }

  private static Operator operator() {
    return Operator.builder()
        .name(COMPANY)
        .enterpriseCode("9999999997")
        .type(OperatorType.COMPANY)
        .representative("Nguyễn Văn Mẫu")
        .address(new Address("Số 1, đường Thử Nghiệm", "Phường Kinh Bắc", "Bắc Ninh"))
        .phone("0200000001")
        .email("mau@example.vn")
        .licence(
            new TransportLicence(
                "24-0001/GPKDVT", LocalDate.of(2025, 3, 3), 1, "Sở Xây dựng tỉnh Bắc Ninh"))
        .formsOfBusiness(List.of("Vận tải hành khách bằng taxi"))
        .build();
  }

  private static Vehicle vehicle(int yearOfManufacture) {
    return Vehicle.builder()
        .plate(PLATE)
        .chassis("RLUMA11CB00000123")
        .engine("G4LA000123")
        .vehicleClass(VehicleClass.CAR)
        .make("HYUNDAI GRAND I10")
        .colour("Trắng")
        .country("Việt Nam")
        .yearOfManufacture(yearOfManufacture)
        .seats(SeatCount.withDriver(5))
        .owner(COMPANY)
        .registeredOn(LocalDate.of(2022, 5, 5))
        .holding(Vehicle.Holding.OWNED)
        .trackingDevice(true)
        .driverCamera(true)
        .build();
  }

  private static Attachment pdf(String component, @Nullable String subject, String text) {
    byte[] bytes = ("%PDF-1.4\n% " + text + "\n%%EOF\n").getBytes(UTF_8);
    return Attachment.of(
        component, subject, component + ".pdf", "application/pdf", Content.of(bytes));
  }
}
