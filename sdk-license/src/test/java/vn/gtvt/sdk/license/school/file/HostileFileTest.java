package vn.gtvt.sdk.license.school.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolFinding;

class HostileFileTest {
  private static final String PLACE = "<GIOI_TINH>M</GIOI_TINH>";

  @Test
  void twoGigabytesAreReadToTheBoundAndNoFurtherInLittleMemory() {
    Endless stream = new Endless(2L << 30);
    long before = used();
    CourseReading reading = CourseFile.read(stream);
    long more = used() - before;
    assertThat(reading).isInstanceOf(CourseReading.Part.class);
    CourseFile file = ((CourseReading.Part) reading).file();
    SchoolFinding last = file.findings().get(file.findings().size() - 1);
    assertThat(last.code()).isEqualTo("file.too-large");
    assertThat(last.where().line()).isGreaterThan(1000);
    assertThat(file.filing().learners().size()).isBetween(500, 1100);
    assertThat(stream.given).isLessThan((1L << 30) + (1L << 20));
    assertThat(more).isLessThan(48L << 20);
    assertThatThrownBy(file::edit).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aPictureOfAnyLengthCostsNoMemoryUntilItIsAskedFor() {
    byte[] start = before(PLACE);
    InputStream base64 = new Repeated("QUJD".getBytes(StandardCharsets.US_ASCII), 400L << 20);
    InputStream stream =
        new SequenceInputStream(
            new ByteArrayInputStream(bytes(start, "<HO_SO><ANH_CHAN_DUNG>")),
            new SequenceInputStream(
                base64, new ByteArrayInputStream(bytes(new byte[0], "</ANH_CHAN_DUNG></HO_SO>"))));
    CourseReading reading = CourseFile.read(stream);
    assertThat(codes(reading)).contains("file.truncated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY x \"xxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;\">]>",
        "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x\"> %p;]>"
      })
  void aDocumentTypeIsNotRead(String doctype) {
    String file = MadeUpFile.dkkh().noMark().text().replace("?>\n", "?>\n" + doctype + "\n");
    CourseReading reading = CourseFile.read(file.getBytes(StandardCharsets.UTF_8));
    assertThat(reading).isInstanceOf(CourseReading.Unreadable.class);
    assertThat(codes(reading)).containsExactly("file.doctype");
  }

  @Test
  void aRunWithoutEndIsNotRead() {
    for (String start : List.of("<!--", "<![CDATA[", "<?x ", "<X a=\"", "<TEN>")) {
      InputStream stream =
          new SequenceInputStream(
              new ByteArrayInputStream(bytes(before(PLACE), start)),
              new Repeated("abcd ".getBytes(StandardCharsets.US_ASCII), 300L << 20));
      CourseReading reading = CourseFile.read(stream);
      assertThat(codes(reading)).as(start).contains("file.run-too-long");
      assertThat(line(reading, "file.run-too-long")).isGreaterThan(10);
    }
  }

  @Test
  void nestingWithoutEndIsNotRead() {
    InputStream stream =
        new SequenceInputStream(
            new ByteArrayInputStream(before(PLACE)),
            new Repeated("<A>".getBytes(StandardCharsets.US_ASCII), 30L << 20));
    assertThat(codes(CourseFile.read(stream))).contains("file.too-deep");
  }

  @Test
  void aFileCutAnywhereGivesWhatCameBeforeAndALine() {
    byte[] whole = MadeUpFile.dkkh().learners(4).bytes();
    int[] full = new int[whole.length];
    int seen = 0;
    for (int cut = 0; cut < whole.length - 25; cut += 61) {
      CourseReading reading = CourseFile.read(Arrays.copyOf(whole, cut));
      assertThat(reading).isNotInstanceOf(CourseReading.Whole.class);
      assertThat(reading.findings()).isNotEmpty();
      if (reading instanceof CourseReading.Part part) {
        List<Learner> learners = part.file().filing().learners();
        String text = new String(whole, 0, cut, StandardCharsets.UTF_8);
        int ended = text.split("</NGUOI_LX>", -1).length - 1;
        assertThat(learners).hasSize(ended);
        int lines = text.split("\n", -1).length;
        assertThat(line(reading, "file.truncated")).isBetween(lines - 1, lines + 1);
        full[seen++] = learners.size();
      }
    }
    assertThat(Arrays.copyOf(full, seen)).contains(0, 1, 2, 3);
  }

  @Test
  void aWrongDeclarationIsSaidAndTheTextReadForWhatItIs() {
    for (String wrong : List.of("utf-16", "windows-1252", "x-nonsense")) {
      MadeUpFile made = MadeUpFile.dkkh().declared(wrong, StandardCharsets.UTF_8);
      CourseReading reading = CourseFile.read(made.bytes());
      assertThat(codes(reading)).containsExactly("file.encoding-declared");
      assertThat(codes(CourseFile.read(made.noMark().bytes())))
          .containsExactly("file.encoding-declared");
      assertThat(name(reading)).isEqualTo("Trung tâm Đào tạo lái xe Mẫu");
    }
  }

  @Test
  void otherEncodingsAreReadWithTheirPictures() throws IOException {
    for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      CourseReading reading = CourseFile.read(MadeUpFile.dkkh().declared("utf-16", wide).bytes());
      assertThat(codes(reading)).containsExactly("file.encoding-wide");
      assertThat(name(reading)).isEqualTo("Trung tâm Đào tạo lái xe Mẫu");
      Learner second = reading.orThrow().filing().learners().get(1);
      assertThat(Objects.requireNonNull(second.picture()).bytes())
          .isEqualTo(MadeUpFile.portrait(472, 354, 300));
    }
    Charset narrow = Charset.forName("windows-1258");
    String text = MadeUpFile.dkkh().noMark().text().replace("utf-8", "windows-1258");
    CourseReading reading = CourseFile.read(text.getBytes(narrow));
    assertThat(codes(reading)).contains("file.encoding-other");
  }

  @Test
  void bytesThatAreNoUtf8AreNamedByLineAndTheRestIsRead() {
    byte[] bytes = MadeUpFile.dkkh().bytes();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = text.indexOf("<TEN>", text.indexOf("<SO_TT>2<")) + 6;
    bytes[at] = (byte) 0xC3;
    bytes[at + 1] = (byte) 0x28;
    CourseReading reading = CourseFile.read(bytes);
    assertThat(codes(reading)).containsExactly("file.not-utf8");
    SchoolFinding finding = reading.findings().get(0);
    assertThat(finding.where().learner()).isEqualTo(2);
    assertThat(finding.where().field()).isEqualTo(LearnerField.GIVEN_NAME);
    assertThat(finding.where().line()).isEqualTo(text.substring(0, at).split("\n", -1).length);
    assertThat(reading.orThrow().filing().learners()).hasSize(3);
  }

  @Test
  void mixedDialectsAreReadAndSaid() {
    String text = MadeUpFile.dkkh().text();
    String mixed = text.replace("MA_DANG_KY>", "MA_DK>").replace("MA_SO_XAY_DUNG", "MA_SO_GTVT");
    CourseReading reading = CourseFile.read(mixed.getBytes(StandardCharsets.UTF_8));
    assertThat(codes(reading)).containsExactly("file.mixed", "file.mixed");
    assertThat(reading.findings()).allMatch(each -> each.where().line() > 1);
    assertThat(reading.orThrow().filing().learners().get(2).text(LearnerField.LEARNER_CODE))
        .isEqualTo("99001-20260803-000003");
    assertThat(reading.orThrow().filing().course().text(CourseField.PROVINCE_CODE)).isEqualTo("24");
  }

  @Test
  void aDayInAnotherFormatIsKeptAndSaidWithItsLine() {
    String text = MadeUpFile.dkkh().text().replace("<NGAY_SINH>19900315", "<NGAY_SINH>15/03/1990");
    CourseReading reading = CourseFile.read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(codes(reading)).containsExactly("file.day-format");
    assertThat(reading.findings().get(0).where().learner()).isEqualTo(2);
    assertThat(reading.orThrow().filing().learners().get(1).text(LearnerField.BIRTH_DATE))
        .isEqualTo("15/03/1990");
  }

  @Test
  void tenThousandLearnersAreRead() throws IOException {
    byte[] file = MadeUpFile.dkkh().learners(10_000).picture(MadeUpFile.noise(30)).bytes();
    CourseFile read = CourseFile.read(file).orThrow();
    assertThat(read.filing().learners()).hasSize(10_000);
    Learner last = read.filing().learners().get(9_999);
    assertThat(Objects.requireNonNull(last.picture()).bytes()).isEqualTo(MadeUpFile.noise(30));
  }

  @Test
  void aPictureThatIsNoBase64IsSaidByItsLearner() {
    String text = MadeUpFile.dkkh().text();
    int second = text.indexOf("<ANH_CHAN_DUNG>", text.indexOf("<SO_TT>2<")) + 20;
    String broken = text.substring(0, second) + "***" + text.substring(second + 3);
    CourseReading reading = CourseFile.read(broken.getBytes(StandardCharsets.UTF_8));
    assertThat(codes(reading)).containsExactly("file.picture-text");
    assertThat(reading.findings().get(0).where().learner()).isEqualTo(2);
    assertThat(reading.orThrow().filing().learners().get(1).picture()).isNull();
    assertThat(reading.orThrow().filing().learners().get(0).picture()).isNotNull();
  }

  @Test
  void lineBreaksInAPictureDoNotMatterHoweverTheyAreWritten() throws IOException {
    String text = MadeUpFile.dkkh().base64Lines(76).crlf().text();
    int start = text.indexOf("<ANH_CHAN_DUNG>");
    int end = text.indexOf("</ANH_CHAN_DUNG>");
    String entities = text.substring(start, end).replace("\r", "&#xD;");
    String all = text.substring(0, start) + entities + text.substring(end);
    CourseReading reading = CourseFile.read(all.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.findings()).isEmpty();
    for (Learner each : reading.orThrow().filing().learners()) {
      assertThat(Objects.requireNonNull(each.picture()).bytes())
          .isEqualTo(MadeUpFile.portrait(472, 354, 300));
    }
  }

  @Test
  void linesKeepTheirNumbersBehindPicturesOfManyLines() {
    String text =
        MadeUpFile.dkkh()
            .base64Lines(20)
            .text()
            .replace("<NGAY_SINH>19900415", "<NGAY_SINH>15/04/1990");
    CourseReading reading = CourseFile.read(text.getBytes(StandardCharsets.UTF_8));
    int line = text.substring(0, text.indexOf("15/04/1990")).split("\n", -1).length;
    assertThat(line(reading, "file.day-format")).isEqualTo(line);
  }

  @Test
  void aFileThatWasExchangedGivesNobodyAnothersPicture(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a.xml"), MadeUpFile.dkkh().bytes());
    Learner first = CourseFile.read(file).orThrow().filing().learners().get(0);
    Files.write(file, MadeUpFile.dkkh().learners(9).bytes());
    assertThatThrownBy(() -> Objects.requireNonNull(first.picture()).bytes())
        .isInstanceOf(IOException.class);
  }

  @Test
  void moreFaultsThanAnybodyReadsAreCounted() {
    String text = MadeUpFile.dkkh().learners(3000).picture(MadeUpFile.noise(3)).text();
    String broken = text.replace("2021-05-20", "20.5.2021").replace(">19900", ">1990/0");
    CourseReading reading = CourseFile.read(broken.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.findings()).hasSize(5001);
    assertThat(reading.findings().get(5000).code()).isEqualTo("file.more-faults");
    assertThat(reading.orThrow().filing().learners()).hasSize(3000);
  }

  @Test
  void aCommentThatLooksLikeAPictureMovesNobodysPicture() throws IOException {
    String text =
        MadeUpFile.dkkh()
            .text()
            .replace(
                "      <NGUOI_LX>\n",
                "      <!-- <ANH_CHAN_DUNG>QUJD</ANH_CHAN_DUNG> -->\n      <NGUOI_LX>\n");
    CourseReading reading = CourseFile.read(text.getBytes(StandardCharsets.UTF_8));
    for (Learner each : reading.orThrow().filing().learners()) {
      assertThat(Objects.requireNonNull(each.picture()).bytes())
          .isEqualTo(MadeUpFile.portrait(472, 354, 300));
    }
  }

  @Test
  void anotherFileIsSaidToBeOne() {
    for (String other :
        List.of("<SAT_HACH/>", "<html><body/></html>", "", "PK\u0003\u0004", "{}")) {
      CourseReading reading = CourseFile.read(other.getBytes(StandardCharsets.UTF_8));
      assertThat(reading).isInstanceOf(CourseReading.Unreadable.class);
      assertThat(reading.findings()).hasSize(1);
    }
  }

  private static List<String> codes(CourseReading reading) {
    return reading.findings().stream().map(SchoolFinding::code).toList();
  }

  private static int line(CourseReading reading, String code) {
    return reading.findings().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(codes(reading)))
        .where()
        .line();
  }

  private static String name(CourseReading reading) {
    return reading.orThrow().filing().header().text(HeaderField.SENDER_NAME);
  }

  private static byte[] before(String place) {
    String text = MadeUpFile.dkkh().text();
    return text.substring(0, text.indexOf(place)).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(byte[] start, String more) {
    byte[] text = more.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(start, start.length + text.length);
    System.arraycopy(text, 0, all, start.length, text.length);
    return all;
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** The same bytes again and again. */
  private static final class Repeated extends InputStream {
    private final byte[] piece;
    private long left;
    private int at;

    Repeated(byte[] unit, long length) {
      this.piece = new byte[unit.length * 4096];
      for (int i = 0; i < piece.length; i++) {
        piece[i] = unit[i % unit.length];
      }
      this.left = length;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] to, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(Math.min(length, piece.length - at), left);
      System.arraycopy(piece, at, to, offset, count);
      at = (at + count) % piece.length;
      left -= count;
      return count;
    }
  }

  /** A course file whose learners, with pictures of a megabyte, do not end before its length. */
  private static final class Endless extends InputStream {
    private final byte[] head;
    private final byte[] learner;
    private final long length;
    private long given;

    Endless(long length) {
      this.length = length;
      String text =
          MadeUpFile.dkkh().learners(1).picture(MadeUpFile.noise(1 << 20)).base64Lines(76).text();
      int start = text.indexOf("      <NGUOI_LX>");
      int end = text.indexOf("    </NGUOI_LXS>");
      this.head = text.substring(0, start).getBytes(StandardCharsets.UTF_8);
      this.learner = text.substring(start, end).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] to, int offset, int wanted) {
      if (given >= length) {
        return -1;
      }
      byte[] from = given < head.length ? head : learner;
      int at = given < head.length ? (int) given : (int) ((given - head.length) % learner.length);
      int count = Math.min(wanted, from.length - at);
      System.arraycopy(from, at, to, offset, count);
      given += count;
      return count;
    }
  }
}
