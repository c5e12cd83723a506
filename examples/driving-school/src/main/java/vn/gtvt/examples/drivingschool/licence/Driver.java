package vn.gtvt.examples.drivingschool.licence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.gtvt.examples.drivingschool.made.Person;
import vn.gtvt.sdk.identifier.PlateNumber;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.license.application.HeldLicence;
import vn.gtvt.sdk.license.application.LicenceApplicant;
import vn.gtvt.sdk.license.application.LicenceApplication;
import vn.gtvt.sdk.license.application.LicenceCase;
import vn.gtvt.sdk.license.health.HealthQuestion;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.violation.VehicleKind;
import vn.gtvt.sdk.license.violation.ViolationQuestion;

/**
 * A made-up driver who wants a new licence for an old one.
 *
 * @param number number of the person
 * @param held class held, of before 2025
 * @param years term of the class held
 * @param sought class wished
 * @param code the same as it is written
 */
record Driver(int number, String held, int years, LicenceClass sought, String code) {
  /** The driver with a violation that is not settled. */
  static final Driver GUILTY = new Driver(66, "B2", 10, LicenceClass.B, "B");

  /** Five who can be helped, and that one. */
  static final List<Driver> ALL =
      List.of(
          new Driver(61, "B2", 10, LicenceClass.B, "B"),
          new Driver(62, "B2", 10, LicenceClass.C1, "C1"),
          new Driver(63, "B1", 10, LicenceClass.B, "B"),
          new Driver(64, "C", 5, LicenceClass.C, "C"),
          new Driver(65, "D", 5, LicenceClass.D2, "D2"),
          GUILTY);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  Person person() {
    return Person.of(number);
  }

  String plate() {
    return String.format(Locale.ROOT, "99A-%03d.45", number);
  }

  private String certificateNumber() {
    return String.format(Locale.ROOT, "%05d/GKSKLX/99001/26", number);
  }

  /** The certificate that the hospital sends today. */
  Map<String, String> certificate(LocalDate today) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("SO", certificateNumber());
    fields.put("HOTEN", person().name().toUpperCase(Locale.ROOT));
    fields.put("GIOITINHVAL", person().woman() ? "1" : "0");
    fields.put("NGAYSINH", DAY.format(person().birth()));
    fields.put("SOCMND_PASSPORT", person().identity());
    fields.put("IDBENHVIEN", "99001");
    fields.put("BENHVIEN", "Bệnh viện Mẫu");
    fields.put("NONGDOCON", "0");
    fields.put("DVINONGDOCON", "0");
    fields.put("MATUY", "0");
    fields.put("NGAYKETLUAN", DAY.format(today));
    fields.put("BACSYKETLUAN", "BS Mẫu");
    fields.put("KETLUAN", "A0-1");
    fields.put("HANGBANGLAI", code);
    return fields;
  }

  /** What the driver asks for. */
  LicenceApplication wish(LocalDate today) {
    Person who = person();
    LicenceApplicant applicant =
        LicenceApplicant.citizen(
            who.name().toUpperCase(Locale.ROOT),
            who.birth(),
            who.woman() ? Sex.FEMALE : Sex.MALE,
            who.identity(),
            "0912345678");
    LocalDate lastDay = today.plusMonths(4);
    String card =
        String.format(
            Locale.ROOT,
            "24%d%02d%07d",
            who.woman() ? 1 : 0,
            lastDay.minusYears(years).getYear() % 100,
            number);
    return LicenceApplication.of(LicenceCase.BEFORE_EXPIRY, applicant)
        .held(HeldLicence.card(card, held, lastDay.minusYears(years), lastDay))
        .sought(sought)
        .health(new HealthQuestion(certificateNumber(), code, who.identity(), today))
        .vehicles(List.of(new ViolationQuestion(PlateNumber.parse(plate()), VehicleKind.CAR)))
        .build();
  }
}
