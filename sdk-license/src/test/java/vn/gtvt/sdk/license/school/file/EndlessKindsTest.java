package vn.gtvt.sdk.license.school.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.license.school.exam.DeviceFile;

/** Files with more of something than a reader or its parser could keep. */
class EndlessKindsTest {
  private static final long LENGTH = 64L << 20;

  @ParameterizedTest
  @CsvSource({
    "<HO_SO>, <ANH_CHAN_DUNG>A</ANH_CHAN_DUNG>",
    "<GIAY_TOS>, <GIAY_TO><X/></GIAY_TO>",
    "<NGUOI_LX>, <x~/>",
    "<NGUOI_LX>, <x a~='1'/>",
    "<NGUOI_LX>, <x xmlns:p='urn:~'/>",
    "<NGUOI_LX>, <x xmlns:p~='urn:x'/>",
    "<NGUOI_LX>, <?x~ ?>",
  })
  void thereIsAnEndToWhatIsKept(String behind, String each) {
    String text = MadeUpFile.dkkh().text();
    String head = text.substring(0, text.indexOf(behind) + behind.length());
    Numbered more = new Numbered(each);
    CourseReading reading = CourseFile.read(joined(head, more));
    assertThat(reading).isInstanceOf(CourseReading.Part.class);
    assertThat(Readings.codes(reading)).endsWith("file.too-many");
    assertThat(more.given).isLessThan(8L << 20);
  }

  @Test
  void namesThatComeAgainAndAgainAreFew() {
    String text = MadeUpFile.dkkh().text().replace("<SO_TT>", "<!-- x --><?x y?><y a=''/><SO_TT>");
    assertThat(Readings.codes(CourseFile.read(text.getBytes(StandardCharsets.UTF_8))))
        .containsOnly("file.unknown");
  }

  @Test
  void xmlOfAnotherVersionIsNotRead() {
    String text = MadeUpFile.dkkh().text().replace("version=\"1.0\"", "version=\"1.1\"");
    CourseReading reading = CourseFile.read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(reading).isInstanceOf(CourseReading.Unreadable.class);
    assertThat(Readings.codes(reading)).containsExactly("file.xml-version");
    assertThat(reading.findings().get(0).message().vi()).contains("XML 1.0");
  }

  @Test
  void aSecondFileBehindTheFirstIsAmongTheReasonsThatAreNamed() {
    String one = "<root><THI_SINH/></root>";
    assertThat(
            DeviceFile.read((one + one).getBytes(StandardCharsets.UTF_8))
                .findings()
                .get(0)
                .line()
                .vi())
        .contains("tệp thứ hai");
  }

  private static InputStream joined(String head, InputStream more) {
    byte[] bytes = head.getBytes(StandardCharsets.UTF_8);
    return new SequenceInputStream(new ByteArrayInputStream(bytes), more);
  }

  /** The same text again and again, with another number in place of {@code ~}. */
  private static final class Numbered extends InputStream {
    private final String each;
    private byte[] piece = new byte[0];
    private int at;
    private int number;
    private long given;

    Numbered(String each) {
      this.each = each;
    }

    @Override
    public int read() throws IOException {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] to, int offset, int length) {
      if (at == piece.length) {
        if (given >= LENGTH) {
          return -1;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
          text.append(each.replace("~", Integer.toString(number++)));
        }
        piece = text.toString().getBytes(StandardCharsets.UTF_8);
        at = 0;
        given += piece.length;
      }
      int count = Math.min(length, piece.length - at);
      System.arraycopy(piece, at, to, offset, count);
      at += count;
      return count;
    }
  }
}
