package vn.gtvt.sdk.license.school.permit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.license.portrait.TeacherPictures;
import vn.gtvt.sdk.license.portrait.TestPortraits;
import vn.gtvt.sdk.license.school.permit.SchoolLicenceApplication.Occasion;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.time.WorkingCalendar;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Violation;

/** A synthetic school and what it files. */
final class Samples {
  static final LocalDate DAY = LocalDate.of(2026, 9, 14);
  private static final ProcedureCatalogue CATALOGUE = ProcedureCatalogue.bundled();
  private static final WorkingCalendar CALENDAR = WorkingCalendar.bundled();

  private Samples() {}

  static SchoolPermitCheck on(LocalDate day) {
    return SchoolPermitCheck.at(CATALOGUE, CALENDAR, day);
  }

  static School.Builder school() {
    return School.builder()
        .name("Trường Dạy lái xe Mẫu")
        .enterpriseCode("2300000004")
        .kind(ApplicantKind.ENTERPRISE)
        .representative("Trần Thị Giả")
        .seat(new SchoolSeat("Số 0 phố Giả", "Phường Kinh Bắc", "Tỉnh Bắc Ninh"))
        .phone("0200000001")
        .email("a@example.vn");
  }

  static TrainingCar.Builder car(int number) {
    return TrainingCar.builder()
        .plate("99A-%03d.01 (T)".formatted(number))
        .make("Hãng Giả")
        .kind("Ô tô con")
        .engine("MAY" + number)
        .chassis("RLUAC41DBKN0%05d".formatted(number))
        .owned(true)
        .trainingClass(TrainingClass.B)
        .automatic(false)
        .learnerPlates(2)
        .auxiliaryBrake(true)
        .distanceDevice(true)
        .inspectedOn(DAY.minusMonths(3))
        .inspectionValidUntil(DAY.plusMonths(9));
  }

  static TrainingVehicleList list(TrainingCar... cars) {
    return TrainingVehicleList.builder().school(school().build()).cars(List.of(cars)).build();
  }

  static LicenceContent content(int throughput) {
    return new LicenceContent(
        List.of(TrainingClass.B, TrainingClass.C1), throughput, "Phường Kinh Bắc, Tỉnh Bắc Ninh");
  }

  static SchoolLicence licence() {
    return new SchoolLicence("01/GPĐT", DAY.minusYears(1), "Trường Dạy lái xe Mẫu", content(300));
  }

  /** Returns a request without fault of this occasion. */
  static SchoolLicenceApplication.Builder asks(Occasion occasion) {
    SchoolLicenceApplication.Builder asked =
        SchoolLicenceApplication.builder().school(school().build()).occasion(occasion);
    if (occasion != Occasion.FIRST_ISSUE) {
      asked.current(licence());
    }
    return switch (occasion) {
      case FIRST_ISSUE, CONTENT_CHANGED ->
          asked
              .wanted(content(500))
              .premises(Premises.owned())
              .teachers(List.of("GV-24-0001", "GV-24-0002"))
              .cars(
                  List.of(
                      car(1).build(), car(2).trainingClass(TrainingClass.C1).owned(false).build()));
      case LOST, DAMAGED -> asked.reason("Thất lạc khi chuyển trụ sở");
      case RENAMED -> asked.reason("Đổi tên").newName("Trung tâm Đào tạo lái xe Mẫu");
    };
  }

  static Teacher.Builder teacher(int number) {
    return Teacher.builder()
        .key("GV-" + number)
        .name("Trần Thị Giả")
        .citizenId("00119900000" + number)
        .birthDate(LocalDate.of(1999, 1, 1))
        .classes(List.of(TrainingClass.B))
        .photo(photo(number, DAY.minusMonths(1)));
  }

  /** The picture of this teacher's file of {@link #teacherPapers()}. */
  static TeacherPhoto photo(int number, LocalDate takenOn) {
    return new TeacherPhoto(
        takenOn, number == 1 ? TeacherPictures.BLUE : TeacherPictures.ANOTHER_BLUE);
  }

  static TeacherApplication.Builder teachers() {
    return TeacherApplication.builder()
        .school(school().build())
        .trainingEndedOn(LocalDate.of(2026, 9, 11))
        .teachers(List.of(teacher(1).build(), teacher(2).build()));
  }

  static TeacherReissue.Builder again(TeacherReissue.Reason reason) {
    return TeacherReissue.builder()
        .teacher(teacher(1).build())
        .kind(ApplicantKind.CITIZEN)
        .home(new SchoolSeat("Số 0 phố Giả", "Phường Kinh Bắc", "Tỉnh Bắc Ninh"))
        .phone("0912345678")
        .certificate("GV-24-0001")
        .reason(reason)
        .nameBefore(reason == TeacherReissue.Reason.CONTENT_CHANGED ? "Trần Thị Cũ" : null);
  }

  static Attachment paper(String component, @Nullable String subject) {
    if (component.equals("portrait-photo")) {
      return picture(
          subject, "GV-2".equals(subject) ? TestPortraits.anotherOnBlue() : TestPortraits.onBlue());
    }
    return Attachment.of(
        component,
        subject,
        component + ".pdf",
        "application/pdf",
        Content.of(("%PDF " + component + subject).getBytes(StandardCharsets.UTF_8)));
  }

  static Attachment picture(@Nullable String subject, byte[] bytes) {
    return Attachment.of("portrait-photo", subject, "anh.jpg", "image/jpeg", Content.of(bytes));
  }

  static List<Attachment> papers(String... components) {
    List<Attachment> papers = new ArrayList<>();
    for (String each : components) {
      String[] parts = each.split("@", 2);
      papers.add(paper(parts[0], parts.length == 2 ? parts[1] : null));
    }
    return papers;
  }

  static List<Attachment> licencePapers() {
    return papers(
        "request-form",
        "establishment-decision",
        "land-use-right",
        "teacher-certificate@GV-24-0001",
        "teacher-certificate@GV-24-0002",
        "vehicle-use-right@99A-002.01");
  }

  static List<Attachment> teacherPapers() {
    return papers(
        "school-request",
        "request-form@GV-1",
        "portrait-photo@GV-1",
        "vocational-diploma@GV-1",
        "pedagogy-certificate@GV-1",
        "personal-file@GV-1",
        "request-form@GV-2",
        "portrait-photo@GV-2",
        "vocational-diploma@GV-2",
        "pedagogy-certificate@GV-2",
        "personal-file@GV-2");
  }

  static List<String> errors(Report report) {
    return report.errors().stream().map(Violation::code).toList();
  }

  static List<String> warnings(Report report) {
    return report.warnings().stream().map(Violation::code).toList();
  }
}
