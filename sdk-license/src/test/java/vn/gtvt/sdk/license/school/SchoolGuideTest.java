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
import vn.gtvt.sdk.license.school.check.CourseCheck;
import vn.gtvt.sdk.license.school.check.EarlierFilings;
import vn.gtvt.sdk.license.school.completion.CompletionAnswer;
import vn.gtvt.sdk.license.school.completion.CompletionList;
import vn.gtvt.sdk.license.school.completion.CompletionSheet;
import vn.gtvt.sdk.license.school.file.CourseFile;
import vn.gtvt.sdk.license.school.file.CourseReading;
import vn.gtvt.sdk.license.school.file.EditResult;
import vn.gtvt.sdk.license.school.intake.CourseDraft;
import vn.gtvt.sdk.license.school.intake.CourseIntake;
import vn.gtvt.sdk.license.school.intake.WriteOutcome;
import vn.gtvt.sdk.signature.SigningKey;

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

    assertThat(snippets).hasSize(4).allSatisfy(each -> assertThat(here).contains(each));
  }

  private static String dense(String text) {
    return text.replaceAll("\\s+", "");
  }
}
