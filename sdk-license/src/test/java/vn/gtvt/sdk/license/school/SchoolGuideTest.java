package vn.gtvt.sdk.license.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.license.school.check.CourseCheck;
import vn.gtvt.sdk.license.school.check.EarlierFilings;
import vn.gtvt.sdk.license.school.completion.CompletionAnswer;
import vn.gtvt.sdk.license.school.completion.CompletionList;
import vn.gtvt.sdk.license.school.completion.CompletionSheet;
import vn.gtvt.sdk.license.school.exam.CandidateResult;
import vn.gtvt.sdk.license.school.exam.DeviceFile;
import vn.gtvt.sdk.license.school.exam.ExamFile;
import vn.gtvt.sdk.license.school.exam.ExamResults;
import vn.gtvt.sdk.license.school.file.CourseFile;
import vn.gtvt.sdk.license.school.file.CourseReading;
import vn.gtvt.sdk.license.school.file.EditResult;
import vn.gtvt.sdk.license.school.intake.CourseDraft;
import vn.gtvt.sdk.license.school.intake.CourseIntake;
import vn.gtvt.sdk.license.school.intake.WriteOutcome;
import vn.gtvt.sdk.license.school.permit.School;
import vn.gtvt.sdk.license.school.permit.SchoolPermitCheck;
import vn.gtvt.sdk.license.school.roster.CarDetails;
import vn.gtvt.sdk.license.school.roster.CarDraft;
import vn.gtvt.sdk.license.school.roster.CarRoster;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.time.WorkingCalendar;
import vn.gtvt.sdk.validation.Report;

/** The steps of docs/school.md, as they compile here. */
class SchoolGuideTest {
  WriteOutcome fromASheet(
      Clock clock,
      Path sheet,
      Path photos,
      Path folder,
      @Nullable SigningKey key,
      Consumer<String> log)
      throws IOException {
    CourseIntake intake = CourseIntake.at(clock).sentBy("ADMIN").trainingMode("2").build();
    try (CourseDraft draft = intake.read(sheet, photos).orThrow()) {
      draft.writePreflightPage(folder.resolve("kiem-tra.html"));
      for (SchoolFinding each : draft.findings()) {
        log.accept(each.line().vi());
      }
      CourseDraft sound = draft.withoutFaulty();
      return sound.write(folder, key);
    }
  }

  EditResult edited(Path path, OutputStream out) throws IOException {
    CourseReading reading = CourseFile.read(path);
    if (reading instanceof CourseReading.Whole whole) {
      CourseFile file = whole.file();
      return file.edit().set(2, LearnerField.BIRTH_DATE, "1990-03-16").writeTo(out);
    }
    throw new IllegalArgumentException(String.valueOf(reading.findings()));
  }

  List<SchoolFinding> checked(CourseFiling filing, LocalDate today, List<CourseFiling> before) {
    CourseCheck check = CourseCheck.bundled();
    List<SchoolFinding> findings = check.check(filing, today, EarlierFilings.of(before));
    return findings;
  }

  CompletionAnswer completed(
      CourseFiling filing,
      Map<String, String> certificates,
      Map<String, String> refusals,
      Path file)
      throws IOException {
    CompletionList list = CompletionList.of(filing, certificates);
    Files.writeString(file, CompletionSheet.csv(list));
    CompletionAnswer answer = list.answered(refusals);
    CompletionList again = answer.again(certificates);
    assertThat(again.completed()).hasSameSizeAs(answer.refused());
    return answer;
  }

  ExamResults examined(Path day, Path device, Consumer<String> log) {
    ExamFile list = ExamFile.read(day).orThrow();
    ExamResults results = ExamResults.of(list, List.of(DeviceFile.read(device).orThrow()));
    for (CandidateResult each : results.candidates()) {
      log.accept(each.line().vi());
    }
    return results;
  }

  Report carsFiled(
      Path export,
      List<String> plates,
      School school,
      Map<String, CarDetails> details,
      ProcedureCatalogue catalogue,
      WorkingCalendar calendar,
      LocalDate today,
      List<Attachment> papers,
      Consumer<String> log) {
    CarRoster roster = CarRoster.read(export).orThrow().only(plates);
    CarDraft draft = roster.list(school, details);
    for (SchoolFinding each : draft.findings()) {
      log.accept(each.line().vi());
    }
    Report report = SchoolPermitCheck.at(catalogue, calendar, today).check(draft.list(), papers);
    return report;
  }

  @Test
  void theStepsStandInTheGuideAsTheyCompileHere() throws IOException {
    String guide = Files.readString(Path.of("../docs/school.md"), StandardCharsets.UTF_8);
    String here =
        dense(
            Files.readString(
                Path.of("src/test/java/vn/gtvt/sdk/license/school/SchoolGuideTest.java"),
                StandardCharsets.UTF_8));
    List<String> snippets = new ArrayList<>();
    Matcher blocks = Pattern.compile("(?s)```java\n(.*?)```").matcher(guide);
    while (blocks.find()) {
      snippets.add(dense(blocks.group(1)));
    }

    assertThat(snippets).hasSize(6).allSatisfy(each -> assertThat(here).contains(each));
  }

  private static String dense(String text) {
    return text.replaceAll("\\s+", "");
  }
}
