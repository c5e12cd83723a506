package vn.gtvt.sdk.license.school.file;

import java.io.IOException;
import java.io.InputStream;

/**
 * Finds where the root's end tag begins in a well-formed file of UTF-8. Comments, CDATA and
 * instructions may hold what looks like one, and may stand behind it. For one file.
 */
final class RootEnd {
  private static final int THREE_BYTES = 0xFFFFFF;
  private static final int TWO_BYTES = 0xFFFF;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int filled;
  private int next;
  private long passed;

  /** The last bytes, the last one lowest. */
  private int last;

  private RootEnd(InputStream in) {
    this.in = in;
  }

  /** Returns the place in bytes; -1 if the root has no end tag. */
  static long in(InputStream file) throws IOException {
    return new RootEnd(file).find();
  }

  private long find() throws IOException {
    int depth = 0;
    for (int each = read(); each >= 0; each = read()) {
      if (each != '<') {
        continue;
      }
      long start = passed - 1;
      int second = read();
      if (second == '?') {
        skipBehind("?>");
      } else if (second == '!') {
        skipBehind(read() == '-' ? "-->" : "]]>");
      } else if (second == '/') {
        depth--;
        if (depth == 0) {
          return start;
        }
      } else {
        depth += isPair() ? 1 : 0;
      }
    }
    return -1;
  }

  private void skipBehind(String end) throws IOException {
    int wanted = end.chars().reduce(0, (before, each) -> before << 8 | each);
    int mask = end.length() == 2 ? TWO_BYTES : THREE_BYTES;
    // What opened it is no part of its end.
    last = 0;
    while ((last & mask) != wanted && read() >= 0) {
      // The condition does all.
    }
  }

  /** Goes behind a start tag; a value of an attribute may hold a bracket. */
  private boolean isPair() throws IOException {
    int quote = 0;
    int before = 0;
    for (int each = read(); each >= 0; each = read()) {
      if (each == '>' && quote == 0) {
        return before != '/';
      }
      if (quote == 0 && (each == '"' || each == '\'')) {
        quote = each;
      } else if (each == quote) {
        quote = 0;
      }
      before = each;
    }
    return false;
  }

  private int read() throws IOException {
    if (next == filled) {
      filled = in.read(buffer);
      next = 0;
      if (filled <= 0) {
        filled = 0;
        return -1;
      }
    }
    int one = buffer[next++] & 0xFF;
    passed++;
    last = last << 8 | one;
    return one;
  }
}
