package vn.gtvt.sdk.license.school.file;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import vn.gtvt.sdk.license.school.SchoolFinding;

/** What tests of reading share. */
final class Readings {
  private Readings() {}

  static List<String> codes(CourseReading reading) {
    return reading.findings().stream().map(SchoolFinding::code).toList();
  }

  static int line(CourseReading reading, String code) {
    return reading.findings().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(codes(reading)))
        .where()
        .line();
  }

  static byte[] before(String place) {
    String text = MadeUpFile.dkkh().text();
    return text.substring(0, text.indexOf(place)).getBytes(StandardCharsets.UTF_8);
  }

  static byte[] bytes(byte[] start, String more) {
    byte[] text = more.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(start, start.length + text.length);
    System.arraycopy(text, 0, all, start.length, text.length);
    return all;
  }

  /** The same bytes again and again. */
  static final class Repeated extends InputStream {
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
}
