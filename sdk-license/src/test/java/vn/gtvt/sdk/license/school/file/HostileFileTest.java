package vn.gtvt.sdk.license.school.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gtvt.sdk.license.school.file.Readings.before;
import static vn.gtvt.sdk.license.school.file.Readings.bytes;
import static vn.gtvt.sdk.license.school.file.Readings.codes;
import static vn.gtvt.sdk.license.school.file.Readings.line;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
import vn.gtvt.sdk.license.school.SchoolFinding;

/** Files that are made to harm, or that break off. */
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
              new Readings.Repeated("abcd ".getBytes(StandardCharsets.US_ASCII), 300L << 20));
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
            new Readings.Repeated("<A>".getBytes(StandardCharsets.US_ASCII), 30L << 20));
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
  void tenThousandLearnersAreRead() throws IOException {
    byte[] file = MadeUpFile.dkkh().learners(10_000).picture(MadeUpFile.noise(30)).bytes();
    CourseFile read = CourseFile.read(file).orThrow();
    assertThat(read.filing().learners()).hasSize(10_000);
    Learner last = read.filing().learners().get(9_999);
    assertThat(Objects.requireNonNull(last.picture()).bytes()).isEqualTo(MadeUpFile.noise(30));
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
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
