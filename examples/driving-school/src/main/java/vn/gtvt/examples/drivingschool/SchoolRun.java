package vn.gtvt.examples.drivingschool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gtvt.examples.drivingschool.course.CourseAnswer;
import vn.gtvt.examples.drivingschool.course.CourseDoor;
import vn.gtvt.examples.drivingschool.licence.Exchange;
import vn.gtvt.examples.drivingschool.licence.LicenceDesk;
import vn.gtvt.examples.drivingschool.made.MadeUpCourse;
import vn.gtvt.examples.drivingschool.permit.Permit;
import vn.gtvt.examples.drivingschool.permit.PermitDesk;
import vn.gtvt.examples.drivingschool.result.ResultPage;
import vn.gtvt.examples.drivingschool.result.SchoolResult;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.check.EarlierFilings;
import vn.gtvt.sdk.license.school.completion.CompletionAnswer;
import vn.gtvt.sdk.license.school.completion.CompletionList;
import vn.gtvt.sdk.license.school.completion.CompletionSheet;
import vn.gtvt.sdk.license.school.file.CourseFile;
import vn.gtvt.sdk.license.school.intake.CourseIntake;
import vn.gtvt.sdk.license.school.intake.IntakeReading;
import vn.gtvt.sdk.license.school.intake.WriteOutcome;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.time.VietnamTime;

/** The whole story: a course, six licences, two requests of the school, one page. */
final class SchoolRun {
  private static final int MOST_LOOKS = 100;

  private final Settings settings;
  private final Teller teller;

  SchoolRun(Settings settings, Teller teller) {
    this.settings = settings;
    this.teller = teller;
  }

  /** Runs to the end, or throws with what to do. */
  void run() throws Problem {
    teller.greet();
    try (Office office = Office.open(settings.today());
        Course course = read(office.clock())) {
      check(course);
      SchoolKey key = SchoolKey.madeUp(office.clock(), office.folder());
      Path file = write(course, key);
      CourseAnswer answer = report(office, course, file);
      teller.answered(course, answer);
      List<Exchange> exchanges = exchanges(office);
      List<Permit> permits = permits(office);
      CompletionAnswer completion = completion(office, course, answer);
      SchoolResult result =
          new SchoolResult(
              settings.today(),
              course.code() + " – " + course.name(),
              String.valueOf(file.getFileName()),
              key.holder(),
              answer.receipt(),
              course.lines(answer),
              completion,
              exchanges,
              permits);
      Path page = settings.out().resolve("ket-qua.html");
      Files.writeString(page, ResultPage.of(result));
      teller.ended(page);
    } catch (IOException | UncheckedIOException e) {
      throw Words.cannotWrite(settings.out());
    }
  }

  private Course read(Clock clock) throws Problem, IOException {
    Files.createDirectories(settings.out());
    Path sheet = settings.sheet().orElse(null);
    Path photos = settings.photos().orElse(null);
    boolean isMadeUp = sheet == null || photos == null;
    if (sheet == null || photos == null) {
      MadeUpCourse made =
          MadeUpCourse.into(settings.out().resolve("du-lieu-mau"), settings.today());
      sheet = made.sheet();
      photos = made.photos();
    }
    teller.input(sheet, photos, isMadeUp);
    // A real school names its earlier courses here: learner codes go on after theirs.
    CourseIntake intake =
        CourseIntake.at(clock)
            .sentBy("ADMIN")
            .trainingMode("2")
            .earlier(EarlierFilings.of(List.of()))
            .build();
    IntakeReading reading = intake.read(sheet, photos);
    if (reading instanceof IntakeReading.Unreadable none) {
      throw new Problem(none.findings().get(0).line());
    }
    return Course.of(reading.orThrow());
  }

  private void check(Course course) throws Problem {
    Path page = settings.out().resolve("kiem-tra.html");
    course.draft().writePreflightPage(page);
    teller.checked(course, page);
    if (!course.ownErrors().isEmpty()) {
      throw new Problem(course.ownErrors().get(0).line());
    }
  }

  /**
   * Writes and signs the file and reads it back: what goes out was looked at as by its receiver.
   */
  private Path write(Course course, SchoolKey key) throws Problem, IOException {
    WriteOutcome outcome = course.sound().write(settings.out(), key.key());
    if (outcome instanceof WriteOutcome.NotSigned not) {
      throw new Problem(not.problem().text());
    } else if (outcome instanceof WriteOutcome.WaitsForApproval waits) {
      // A school with such a key keeps file and state, and goes on by CourseFileSigner.resume.
      throw new Problem(waits.approval().advice());
    } else if (!(outcome instanceof WriteOutcome.Written written)) {
      throw new Problem("Chưa ghi được tệp khóa học.", "The course file was not written.");
    } else {
      return readBack(written.file(), key);
    }
  }

  private Path readBack(Path file, SchoolKey key) throws Problem, IOException {
    List<SchoolFinding> findings = CourseFile.read(file).orThrow().findings();
    if (findings.stream().anyMatch(SchoolFinding::isError)) {
      throw new Problem(findings.get(0).line());
    }
    if (!key.holds(file)) {
      throw new Problem(
          "Chữ ký của tệp khóa học không đúng. Xóa tệp rồi chạy lại.",
          "The signature of the course file does not hold. Delete the file and run again.");
    }
    teller.written(file, key.holder());
    return file;
  }

  private CourseAnswer report(Office office, Course course, Path file) throws Problem, IOException {
    if (settings.sheet().isEmpty()) {
      String code = MadeUpCourse.learnerCode(MadeUpCourse.ELSEWHERE, settings.today());
      office.sandbox().plans().lay("school", code, "ELSEWHERE");
    }
    CourseDoor door = door(office);
    CourseDoor.Handed handed = door.report(file, course.code());
    if (handed instanceof CourseDoor.Handed.NotTaken not) {
      throw Words.notReported(not.why());
    } else if (handed instanceof CourseDoor.Handed.Stands other) {
      throw Words.notReported(other.words());
    }
    String receipt = ((CourseDoor.Handed.Taken) handed).receipt();
    for (int look = 0; look < MOST_LOOKS; look++) {
      CourseAnswer answer = door.answer(receipt).filter(CourseAnswer::isChecked).orElse(null);
      if (answer != null) {
        return answer;
      }
      office.clock().advance(Duration.ofHours(1));
    }
    throw Words.notReported(
        new Bilingual("Nơi nhận chưa kiểm tra xong.", "The department is not through with it."));
  }

  private static CourseDoor door(Office office) {
    return new CourseDoor(office.sandbox().url(), office.http(), "school");
  }

  /** On the last day those who were taken over have their certificates; the department is told. */
  private CompletionAnswer completion(Office office, Course course, CourseAnswer answer)
      throws Problem, IOException {
    LocalDate last = course.closes();
    office.clock().set(last.atTime(16, 0).atZone(VietnamTime.ZONE).toInstant());
    CompletionList list = CompletionList.of(course.sound().filing(), course.certificates(answer));
    if (!list.isFileable()) {
      throw new Problem(list.findings().get(0).line());
    }
    Path table = settings.out().resolve("hoan-thanh.csv");
    Files.writeString(table, CompletionSheet.csv(list));
    CompletionAnswer said =
        door(office)
            .complete(list, UUID.randomUUID())
            .orElseThrow(
                () ->
                    Words.notReported(
                        new Bilingual(
                            "Danh sách hoàn thành chưa có trả lời.",
                            "The completion list has no answer.")));
    teller.completed(said, last, table);
    return said;
  }

  private List<Exchange> exchanges(Office office) throws IOException {
    try (LicenceDesk desk =
        new LicenceDesk(
            office.sandbox(), office.clock(), office.http(), office.journal("licences"))) {
      desk.takeAll();
      List<Exchange> exchanges = desk.untilReady(settings.out().resolve("doi-bang"));
      teller.exchanges(exchanges);
      return exchanges;
    }
  }

  private List<Permit> permits(Office office) {
    try (PermitDesk desk =
        new PermitDesk(office.sandbox(), office.clock(), office.http(), office.journal("school"))) {
      List<Permit> permits = desk.untilDecided();
      teller.permits(permits);
      return permits;
    }
  }
}
