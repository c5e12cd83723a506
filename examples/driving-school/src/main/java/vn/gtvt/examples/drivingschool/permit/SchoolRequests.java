package vn.gtvt.examples.drivingschool.permit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.gtvt.examples.drivingschool.made.Person;
import vn.gtvt.examples.drivingschool.made.Photos;
import vn.gtvt.examples.drivingschool.made.SamplePaper;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.license.portrait.PortraitCheck;
import vn.gtvt.sdk.license.portrait.PortraitReport;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;
import vn.gtvt.sdk.license.school.permit.School;
import vn.gtvt.sdk.license.school.permit.SchoolDossier;
import vn.gtvt.sdk.license.school.permit.SchoolPermitCheck;
import vn.gtvt.sdk.license.school.permit.SchoolSeat;
import vn.gtvt.sdk.license.school.permit.Teacher;
import vn.gtvt.sdk.license.school.permit.TeacherApplication;
import vn.gtvt.sdk.license.school.permit.TeacherPhoto;
import vn.gtvt.sdk.license.school.permit.TrainingCar;
import vn.gtvt.sdk.license.school.permit.TrainingClass;
import vn.gtvt.sdk.license.school.permit.TrainingVehicleList;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.time.WorkingCalendar;
import vn.gtvt.sdk.validation.Report;

/** What the made-up school asks for: a teacher's certificate, and permits for training cars. */
final class SchoolRequests {
  private static final String TEACHER = "GV-1";

  private final LocalDate today;
  private final SchoolPermitCheck check;

  SchoolRequests(LocalDate today) {
    this.today = today;
    this.check =
        SchoolPermitCheck.at(ProcedureCatalogue.bundled(), WorkingCalendar.bundled(), today);
  }

  Procedure teachersProcedure() {
    return check.procedure(SchoolPermitCheck.TEACHERS);
  }

  /** The dossier of one new teacher, checked. */
  Dossier teacher() {
    byte[] photo = Photos.onBlue(71);
    List<Attachment> papers = new ArrayList<>();
    papers.add(SamplePaper.of("school-request", null));
    papers.add(
        Attachment.of("portrait-photo", TEACHER, "anh.jpg", "image/jpeg", Content.of(photo)));
    for (String each :
        List.of("request-form", "vocational-diploma", "pedagogy-certificate", "personal-file")) {
      papers.add(SamplePaper.of(each, TEACHER));
    }
    TeacherApplication asked =
        TeacherApplication.builder()
            .school(school())
            .trainingEndedOn(today.minusDays(3))
            .teachers(List.of(teacher(photo)))
            .build();
    mustBeFileable(check.check(asked, papers));
    return SchoolDossier.of(asked, teachersProcedure(), papers);
  }

  private Teacher teacher(byte[] photo) {
    Person person = Person.of(71);
    PortraitReport report =
        new PortraitCheck()
            .check(
                photo,
                "anh.jpg",
                PortraitProfiles.bundled().at(PortraitProfiles.TEACHER_BLUE, today).orElseThrow());
    return Teacher.builder()
        .key(TEACHER)
        .name(person.name())
        .citizenId(person.identity())
        .birthDate(person.birth())
        .classes(List.of(TrainingClass.B))
        .photo(new TeacherPhoto(today.minusMonths(1), report))
        .build();
  }

  /** The dossier of two cars, one of them leased, checked. */
  Dossier cars() {
    List<TrainingCar> cars = List.of(car(1, true), car(2, false));
    List<Attachment> papers = new ArrayList<>();
    papers.add(SamplePaper.of("vehicle-list", null));
    papers.add(SamplePaper.of("vehicle-use-right", cars.get(1).plate()));
    TrainingVehicleList asked = TrainingVehicleList.builder().school(school()).cars(cars).build();
    mustBeFileable(check.check(asked, papers));
    return SchoolDossier.of(asked, check.procedure(SchoolPermitCheck.TRAINING_CARS), papers);
  }

  private TrainingCar car(int number, boolean owned) {
    return TrainingCar.builder()
        .plate(String.format(Locale.ROOT, "99A-%03d.01 (T)", number))
        .make("Hãng Mẫu")
        .kind("Ô tô con")
        .engine("MAY" + number)
        .chassis(String.format(Locale.ROOT, "RLUAC41DBKN0%05d", number))
        .owned(owned)
        .trainingClass(TrainingClass.B)
        .learnerPlates(2)
        .auxiliaryBrake(true)
        .distanceDevice(true)
        .inspectedOn(today.minusMonths(3))
        .inspectionValidUntil(today.plusMonths(9))
        .build();
  }

  private static School school() {
    return School.builder()
        .name("Trung tâm Đào tạo lái xe Mẫu")
        .enterpriseCode("2300000004")
        .kind(ApplicantKind.ENTERPRISE)
        .representative("Trần Thị Mẫu")
        .seat(new SchoolSeat("Số 0 phố Mẫu", "Phường Kinh Bắc", "Tỉnh Bắc Ninh"))
        .phone("0200000001")
        .email("truong@example.vn")
        .build();
  }

  private static void mustBeFileable(Report report) {
    if (!report.isFileable()) {
      throw new IllegalStateException("The example's own request is faulty: " + report.errors());
    }
  }
}
