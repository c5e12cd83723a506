package vn.gtvt.sdk.license.school.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.LearnerPicture;
import vn.gtvt.sdk.license.school.SchoolFinding;

/**
 * One picture, in every spelling that XML allows: {@code ~} is its base64, {@code ^} half of it,
 * {@code %} all but its first letter.
 */
class PictureSpellingTest {
  private static final byte[] PORTRAIT = MadeUpFile.portrait(472, 354, 300);
  private static final String PLAIN = "<ANH_CHAN_DUNG>~</ANH_CHAN_DUNG>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ANH_CHAN_DUNG type=\"jp2\">~</ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG a='/>' b=\"x > y\"\n  c=\"/\" >~</ANH_CHAN_DUNG\n>",
        "<ANH_CHAN_DUNG xmlns=\"urn:x\">~</ANH_CHAN_DUNG>",
        "<x:ANH_CHAN_DUNG xmlns:x=\"urn:x\">~</x:ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG><![CDATA[~]]></ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG>\n  <![CDATA[\n~\n]]>\n</ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG><![CDATA[]]><![CDATA[^]]>\r\n<![CDATA[^]]></ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG type='jp2'><!-- x -->^<!-- <a> & ]]> -->^</ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG>^<?x <ANH_CHAN_DUNG> ?>^</ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG>^&#13;&#10;^&#xd;&#x0A;</ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG>&#x41;%&#x20;</ANH_CHAN_DUNG>",
      })
  void aPictureIsReadHoweverXmlSpellsIt(String spelling) throws Exception {
    byte[] bytes = spelled(spelling);
    CourseReading reading = CourseFile.read(bytes);
    assertThat(reading.findings()).isEmpty();
    CourseFile file = reading.orThrow();
    for (Learner each : file.filing().learners()) {
      assertThat(picture(each).bytes()).isEqualTo(PORTRAIT);
    }
    ByteArrayOutputStream same = new ByteArrayOutputStream();
    file.writeTo(same);
    assertThat(same.toByteArray()).isEqualTo(bytes);
    ByteArrayOutputStream edited = new ByteArrayOutputStream();
    file.edit().set(2, LearnerField.SAFE_KM, "7").writeTo(edited);
    String before = Canonical.of(bytes);
    int place = before.indexOf("<SO_KM_ANTOAN>0<", before.indexOf("<SO_TT>2<"));
    assertThat(Canonical.of(edited.toByteArray()))
        .isEqualTo(before.substring(0, place) + "<SO_KM_ANTOAN>7<" + before.substring(place + 16));
    CourseFile again = CourseFile.read(edited.toByteArray()).orThrow();
    assertThat(picture(again.filing().learners().get(1)).bytes()).isEqualTo(PORTRAIT);
    ByteArrayOutputStream converted = new ByteArrayOutputStream();
    file.convert(CourseDialect.DKKH, converted);
    CourseFile plain = CourseFile.read(converted.toByteArray()).orThrow();
    assertThat(picture(plain.filing().learners().get(2)).bytes()).isEqualTo(PORTRAIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ANH_CHAN_DUNG>^***^</ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG>^\uE0000^</ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG>\uE0000</ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG>\uE0000\uE000</ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG>\uFF10</ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG>\u0661</ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG><!-- -->&#1632; </ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG>&#x000000000000031;</ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG>^&lt;^</ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG>^&#42;^</ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG>^&#99999999;^</ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG><![CDATA[^&#13;^]]></ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG type=\"jp2\"><![CDATA[^]^]]></ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG>data:image/jp2;base64,~</ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG>^<B/>^</ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG><B>~</B></ANH_CHAN_DUNG>",
      })
  void whatIsNotBase64IsSaidByItsLearnerAndLineAndIsNobodysPicture(String spelling) {
    String text = MadeUpFile.dkkh().text();
    int start = text.indexOf("<ANH_CHAN_DUNG>", text.indexOf("<SO_TT>2<"));
    int end = text.indexOf("</ANH_CHAN_DUNG>", start) + 16;
    String all = text.substring(0, start) + filled(spelling) + text.substring(end);
    CourseReading reading = CourseFile.read(all.getBytes(StandardCharsets.UTF_8));
    if (spelling.contains("99999999")) {
      assertThat(reading).isInstanceOf(CourseReading.Part.class);
      return;
    }
    assertThat(reading.findings())
        .filteredOn(each -> !each.code().equals("file.unknown"))
        .extracting(SchoolFinding::code)
        .containsExactly("file.picture-text");
    SchoolFinding said =
        reading.findings().stream()
            .filter(each -> each.code().equals("file.picture-text"))
            .findFirst()
            .orElseThrow();
    assertThat(said.where().learner()).isEqualTo(2);
    assertThat(said.where().line()).isEqualTo(text.substring(0, start).split("\n", -1).length);
    assertThat(reading.orThrow().filing().learners())
        .extracting(each -> each.picture() != null)
        .containsExactly(true, false, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ANH_CHAN_DUNG/>",
        "<ANH_CHAN_DUNG type=\"jp2\"/>",
        "<ANH_CHAN_DUNG type='>'>\n  </ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG><![CDATA[ ]]><!-- none --></ANH_CHAN_DUNG>",
      })
  void anEmptyElementIsNoPicture(String spelling) {
    CourseReading reading = CourseFile.read(spelled(spelling));
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.orThrow().filing().learners()).allMatch(each -> each.picture() == null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ANH_CHAN_DUNG>^& ^</ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG>^&#x0;^</ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG a=\"<\">~</ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG>~</ANH_CHAN>",
        "<ANH_CHAN_DUNG>~]]></ANH_CHAN_DUNG>",
        "<ANH_CHAN_DUNG><![CDAT[~]]></ANH_CHAN_DUNG>",
      })
  void whatIsNoXmlInAPictureIsSaidToBeNone(String spelling) {
    CourseReading reading = CourseFile.read(spelled(spelling));
    assertThat(reading).isInstanceOf(CourseReading.Part.class);
    assertThat(reading.findings())
        .extracting(SchoolFinding::code)
        .containsExactly("file.malformed");
  }

  @Test
  void ofALongTextThatIsNoPictureOnlyThatIsSaid() {
    String longer = "<ANH_CHAN_DUNG>data:image/jp2;base64," + "QUJD".repeat(9000);
    CourseReading reading = CourseFile.read(spelled(longer + "</ANH_CHAN_DUNG>"));
    assertThat(reading.findings())
        .extracting(SchoolFinding::code)
        .containsExactly("file.picture-text", "file.picture-text", "file.picture-text");
  }

  @Test
  void aSecondPictureOfALearnerIsSaidAndTheFirstIsKept() throws IOException {
    for (String second : List.of("<ANH_CHAN_DUNG>QUJD</ANH_CHAN_DUNG>", "<ANH_CHAN_DUNG />")) {
      CourseReading reading = CourseFile.read(spelled(PLAIN + second));
      assertThat(reading.findings())
          .extracting(SchoolFinding::code)
          .containsExactly("file.twice", "file.twice", "file.twice");
      assertThat(reading.findings().get(1).where().learner()).isEqualTo(2);
      Learner last = reading.orThrow().filing().learners().get(2);
      assertThat(picture(last).bytes()).isEqualTo(PORTRAIT);
    }
  }

  @Test
  void linesKeepTheirNumbersBehindASpelling() {
    String spelling = "<ANH_CHAN_DUNG\n a=''>\n<![CDATA[\r\n^]]>\n<!--\n-->^\n</ANH_CHAN_DUNG>";
    String text =
        new String(spelled(spelling), StandardCharsets.UTF_8)
            .replace("<NGAY_SINH>19900415", "<NGAY_SINH>15/04/1990");
    CourseReading reading = CourseFile.read(text.getBytes(StandardCharsets.UTF_8));
    int line = text.substring(0, text.indexOf("15/04/1990")).split("\n", -1).length;
    assertThat(reading.findings()).hasSize(1);
    assertThat(reading.findings().get(0).where().line()).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ANH_CHAN_DUNG a='",
        "<ANH_CHAN_DUNG><![CDATA[",
        "<ANH_CHAN_DUNG><!--",
        "<ANH_CHAN_DUNG><![CDATA[*",
        "<ANH_CHAN_DUNG>*",
      })
  void aSpellingWithoutEndCostsNoMemory(String start) {
    String text = MadeUpFile.dkkh().text();
    String head = text.substring(0, text.indexOf("<ANH_CHAN_DUNG>")) + start;
    InputStream endless = new Endless((byte) 'A', 300L << 20);
    CourseReading reading =
        CourseFile.read(
            new SequenceInputStream(
                new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8)), endless));
    assertThat(reading.findings()).extracting(SchoolFinding::code).contains("file.run-too-long");
  }

  private static byte[] spelled(String spelling) {
    return MadeUpFile.dkkh()
        .text()
        .replace(filled(PLAIN), filled(spelling))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String filled(String spelling) {
    String base64 = base64();
    int half = base64.length() / 2 + 1;
    return spelling
        .replace("~", base64)
        .replace("%", base64.substring(1))
        .replaceFirst("\\^", base64.substring(0, half))
        .replaceFirst("\\^", base64.substring(half));
  }

  private static String base64() {
    return Base64.getEncoder().encodeToString(PORTRAIT);
  }

  private static LearnerPicture picture(Learner learner) {
    return Objects.requireNonNull(learner.picture());
  }

  /** The same byte again and again. */
  private static final class Endless extends InputStream {
    private final byte each;
    private long left;

    Endless(byte each, long length) {
      this.each = each;
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] to, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      Arrays.fill(to, offset, offset + length, each);
      left -= length;
      return length;
    }
  }
}
