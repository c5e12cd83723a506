package vn.gtvt.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeDossier;
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
import vn.gtvt.sdk.procedure.Procedure;

/** A synthetic taxi company that breaks no rule; every vehicle is told by its number. */
final class SampleFleet {
  static final LocalDate FILING_DAY = LocalDate.of(2026, 9, 14);

  private SampleFleet() {}

  static Operator operator() {
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
        .formsOfBusiness(List.of("Vận tải hành khách bằng taxi"))
        .build();
  }

  static Authority authority() {
    return new Authority("24", "Bắc Ninh", "Sở Xây dựng tỉnh Bắc Ninh");
  }

  static String plate(int number) {
    return String.format(Locale.ROOT, "99A-%03d.%02d", number / 100 % 1000, number % 100);
  }

  static String chassis(int number) {
    return String.format(Locale.ROOT, "RLUMA11CB%08d", number);
  }

  static String engine(int number) {
    return String.format(Locale.ROOT, "G4LA%06d", number);
  }

  static BadgeRequest request(int number) {
    return request(number, engine(number));
  }

  private static BadgeRequest request(int number, String engine) {
    Vehicle vehicle =
        Vehicle.builder()
            .plate(plate(number))
            .chassis(chassis(number))
            .engine(engine)
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
            .driverCamera(true)
            .build();
    return BadgeRequest.builder()
        .vehicle(vehicle)
        .kind(BadgeKind.TAXI)
        .occasion(BadgeRequest.Occasion.FIRST_ISSUE)
        .validUntil(FILING_DAY.plusYears(5))
        .build();
  }

  /** Returns the application of so many vehicles from this number on. */
  static BadgeApplication application(int first, int vehicles) {
    List<BadgeRequest> requests = new ArrayList<>();
    for (int i = 0; i < vehicles; i++) {
      requests.add(request(first + i));
    }
    return application(first, requests);
  }

  /** Returns an application with one fault of form: the engine number is too long. */
  static BadgeApplication faultyApplication() {
    return application(1, List.of(request(1, ColdReports.TOO_LONG)));
  }

  private static BadgeApplication application(int number, List<BadgeRequest> requests) {
    return BadgeApplication.builder()
        .operator(operator())
        .authority(authority())
        .paperNumber(number + "/2026/GĐN")
        .paperDate(FILING_DAY)
        .returnedBadges(0)
        .requests(requests)
        .build();
  }

  /** Returns the papers that the procedure demands, each with bytes of its own. */
  static List<Attachment> papers(BadgeApplication application) {
    List<Attachment> papers = new ArrayList<>();
    papers.add(pdf("request-paper", null, application.paperNumber()));
    for (BadgeRequest request : application.requests()) {
      String plate = request.vehicle().plate();
      papers.add(pdf("vehicle-registration", plate, plate));
    }
    return papers;
  }

  static byte[] pdf(String text) {
    return ("%PDF-1.4\n% " + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the dossier of one vehicle without its files. */
  static Dossier bareDossier(Procedure procedure, int number) {
    BadgeApplication application = application(number, 1);
    Dossier whole = BadgeDossier.of(application, procedure, papers(application));
    return Dossier.under(procedure)
        .title(whole.title())
        .applicant(whole.applicant())
        .items(whole.items())
        .subjects(whole.subjects())
        .build();
  }

  private static Attachment pdf(String component, @Nullable String subject, String text) {
    return Attachment.of(
        component, subject, component + ".pdf", "application/pdf", Content.of(pdf(text)));
  }
}
