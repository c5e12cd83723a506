package vn.gtvt.sdk.license.school.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.validation.Severity;

/** What editors and exporters leave before the declaration and behind the root. */
class OddEndsTest {
  private static final String MARK = "\uFEFF";
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF\uFEFF", "\uFEFF\uFEFF\uFEFF", "\uFEFF\r\n\uFEFF"})
  void moreThanOneMarkIsSaidAndTheFileIsRead(String start) throws Exception {
    CourseReading reading = reads(start + MadeUpFile.dkkh().text());
    assertThat(codes(reading)).contains("file.marks").doesNotContain("file.malformed");
    assertIsReadAndComesBackClean(start, MadeUpFile.dkkh().text(), "");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n", "\r\n\r\n\t", "\r\r", "\uFEFF\n", "\n\uFEFF"})
  void blanksBeforeTheDeclarationAreSaidAndTheFileIsRead(String start) throws Exception {
    CourseReading reading = reads(start + MadeUpFile.dkkh().text());
    assertThat(codes(reading)).contains("file.blank-start");
    assertIsReadAndComesBackClean(start, MadeUpFile.dkkh().text(), "");
  }

  @Test
  void whatIsSaidOfTheStartNamesItsLineAndHowMuchThereIs() {
    CourseReading reading = reads("\uFEFF\uFEFF\n\n" + MadeUpFile.dkkh().text());
    assertThat(codes(reading)).containsExactly("file.marks", "file.blank-start");
    assertThat(reading.findings()).allMatch(each -> each.severity() == Severity.WARNING);
    assertThat(reading.findings()).extracting(each -> each.where().line()).containsExactly(1, 3);
    assertThat(reading.findings().get(0).message().vi()).contains("BOM").contains("1");
    assertThat(reading.findings().get(1).message().vi()).contains("2 lần xuống dòng");
  }

  @Test
  void blanksBeforeARootWithoutADeclarationAreXml() {
    String text = MadeUpFile.dkkh().text().replace(DECLARATION, "");
    assertThat(reads("\n\n" + text).findings()).isEmpty();
    assertThat(reads(MARK + "\n\n" + text).findings()).isEmpty();
    assertThat(reads(text).orThrow().filing().learners()).hasSize(3);
  }

  @Test
  void theLinesOfAllOtherFindingsAreThoseOfTheFile() {
    String made = MadeUpFile.dkkh().text().replace("<NGAY_SINH>19900315", "<NGAY_SINH>3/1990");
    for (String start : List.of("", "\n", "\r\n\r\n", "\r\r", "\uFEFF\n\uFEFF\n")) {
      String text = start + made;
      SchoolFinding day =
          reads(text).findings().stream()
              .filter(each -> each.code().equals("file.day-format"))
              .findFirst()
              .orElseThrow();
      String before = text.substring(0, text.indexOf("3/1990"));
      assertThat(day.where().line()).isEqualTo(before.split("\r\n|\n|\r", -1).length);
      Learner second = reads(text).orThrow().filing().learners().get(1);
      assertThat(text.split("\r\n|\n|\r", -1)[second.line() - 1]).isEqualTo("      <NGUOI_LX>");
    }
  }

  @Test
  void aSecondMarkHidesNoEncoding() throws Exception {
    MadeUpFile wrong = MadeUpFile.dkkh().declared("utf-16", UTF_8);
    byte[] bytes = ("\uFEFF\uFEFF\n" + wrong.text()).getBytes(UTF_8);
    assertThat(codes(CourseFile.read(bytes)))
        .containsExactly("file.encoding-declared", "file.marks", "file.blank-start");
    for (var wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      String text = "\uFEFF\uFEFF\n" + MadeUpFile.dkkh().declared("utf-16", wide).text();
      CourseReading reading = CourseFile.read(text.getBytes(wide));
      assertThat(codes(reading))
          .containsExactly("file.encoding-wide", "file.marks", "file.blank-start");
      assertThat(pictures(reading.orThrow())).hasSize(3);
    }
  }

  @Test
  void moreBlanksThanAnybodyLeavesAreNoStart() {
    assertThat(codes(reads("\n".repeat(40_000) + MadeUpFile.dkkh().text())))
        .containsExactly("file.malformed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0000\u0000\u0000", "\u001A", "abc", "\n ok \n", "\uFEFF", "]]>", "&x;"})
  void whatIsNoXmlBehindTheRootIsSaidWithItsLineAndTheFileIsRead(String junk) throws Exception {
    String made = MadeUpFile.dkkh().text();
    CourseReading reading = reads(MARK + made + junk);
    assertThat(codes(reading)).containsExactly("file.junk-end");
    SchoolFinding said = reading.findings().get(0);
    assertThat(said.severity()).isEqualTo(Severity.WARNING);
    int line = made.split("\n", -1).length + (junk.startsWith("\n") ? 1 : 0);
    assertThat(said.where().line()).isEqualTo(line);
    assertIsReadAndComesBackClean(MARK, made, junk);
  }

  @Test
  void aFilePaddedWithZerosIsReadInLittleMemory() {
    byte[] made = MadeUpFile.dkkh().bytes();
    InputStream padded =
        new SequenceInputStream(
            new ByteArrayInputStream(made), new ByteArrayInputStream(new byte[20 << 20]));
    CourseReading reading = CourseFile.read(padded);
    assertThat(codes(reading)).containsExactly("file.junk-end");
    assertThat(reading.orThrow().filing().learners()).hasSize(3);
  }

  @Test
  void commentsBehindTheRootAreXmlAndAreKept() throws Exception {
    String text = MadeUpFile.dkkh().text() + "<!-- <a> -->\n<?x y?>\n";
    CourseFile file = reads(text).orThrow();
    assertThat(file.findings()).isEmpty();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.edit().writeTo(out);
    assertThat(Canonical.of(out.toByteArray())).isEqualTo(Canonical.of(text.getBytes(UTF_8)));
  }

  @Test
  void anotherFileBehindTheRootIsNotPassedOverInSilence() {
    String made = MadeUpFile.dkkh().text();
    for (String between : List.of("", "\n\uFEFF", "\u0000\u0000", "<!-- a -->\n", "abc ")) {
      for (String next : List.of(made, "<Signature/>", made.substring(DECLARATION.length()))) {
        CourseReading reading = reads(made + between + next);
        assertThat(reading).isInstanceOf(CourseReading.Part.class);
        assertThat(codes(reading)).containsExactly("file.second-root");
        assertThat(reading.findings().get(0).isError()).isTrue();
        CourseFile file = ((CourseReading.Part) reading).file();
        assertThat(file.filing().learners()).hasSize(3);
        assertThatThrownBy(file::edit).isInstanceOf(IllegalStateException.class);
      }
    }
  }

  @Test
  void aCommentThatIsNotClosedHidesNoTags() {
    String text = MadeUpFile.dkkh().text();
    String head = text.substring(0, text.indexOf("<SO_TT>")) + "<!--->";
    InputStream tags = new ByteArrayInputStream("<a>".repeat(1 << 20).getBytes(UTF_8));
    CourseReading reading =
        CourseFile.read(
            new SequenceInputStream(new ByteArrayInputStream(head.getBytes(UTF_8)), tags));
    assertThat(codes(reading)).contains("file.run-too-long");
  }

  private static void assertIsReadAndComesBackClean(String start, String made, String end)
      throws Exception {
    byte[] bytes = (start + made + end).getBytes(UTF_8);
    CourseFile file = CourseFile.read(bytes).orThrow();
    assertThat(pictures(file)).containsOnly(MadeUpFile.portrait(472, 354, 300)).hasSize(3);
    ByteArrayOutputStream same = new ByteArrayOutputStream();
    file.writeTo(same);
    assertThat(same.toByteArray()).isEqualTo(bytes);
    ByteArrayOutputStream edited = new ByteArrayOutputStream();
    file.edit().set(1, LearnerField.SAFE_KM, "7").writeTo(edited);
    String wanted = Canonical.of(made.getBytes(UTF_8));
    int place = wanted.indexOf("<SO_KM_ANTOAN>0<") + 14;
    assertThat(Canonical.of(edited.toByteArray()))
        .isEqualTo(wanted.substring(0, place) + "7" + wanted.substring(place + 1));
    assertThat(CourseFile.read(edited.toByteArray()).orThrow().findings()).isEmpty();
    ByteArrayOutputStream converted = new ByteArrayOutputStream();
    file.convert(CourseDialect.DKKH, converted);
    assertThat(converted.toString(UTF_8)).isEqualTo(MARK + made);
    boolean hasMark = edited.toString(UTF_8).startsWith(MARK);
    assertThat(hasMark).isEqualTo(start.contains(MARK));
  }

  private static List<byte[]> pictures(CourseFile file) throws Exception {
    byte[][] all = new byte[file.filing().learners().size()][];
    for (int i = 0; i < all.length; i++) {
      all[i] = Objects.requireNonNull(file.filing().learners().get(i).picture()).bytes();
    }
    return Arrays.asList(all);
  }

  private static CourseReading reads(String text) {
    return CourseFile.read(text.getBytes(UTF_8));
  }

  private static List<String> codes(CourseReading reading) {
    return reading.findings().stream().map(SchoolFinding::code).toList();
  }
}
