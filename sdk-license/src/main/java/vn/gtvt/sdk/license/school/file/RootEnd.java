package vn.gtvt.sdk.license.school.file;

import java.nio.charset.StandardCharsets;

/**
 * Finds where the root's end tag begins in a well-formed file of UTF-8. Comments, CDATA and
 * instructions may hold what looks like one, and may stand behind it.
 */
final class RootEnd {
  private final byte[] file;

  private RootEnd(byte[] file) {
    this.file = file;
  }

  /** Returns the place in bytes; -1 if the root has no end tag. */
  static int in(byte[] file) {
    return new RootEnd(file).find();
  }

  private int find() {
    int depth = 0;
    int at = 0;
    while (at < file.length) {
      if (file[at] != '<') {
        at++;
      } else if (starts(at, "<!--")) {
        at = behind(at + 4, "-->");
      } else if (starts(at, "<![CDATA[")) {
        at = behind(at + 9, "]]>");
      } else if (starts(at, "<?")) {
        at = behind(at + 2, "?>");
      } else if (starts(at, "</")) {
        depth--;
        if (depth == 0) {
          return at;
        }
        at = behind(at, ">");
      } else {
        at = behindTag(at);
        depth += file[at - 2] == '/' ? 0 : 1;
      }
    }
    return -1;
  }

  private boolean starts(int at, String text) {
    return at + text.length() <= file.length
        && text.equals(new String(file, at, text.length(), StandardCharsets.ISO_8859_1));
  }

  private int behind(int from, String end) {
    int at = from;
    while (at < file.length && !starts(at, end)) {
      at++;
    }
    return Math.min(file.length, at + end.length());
  }

  /** A value of an attribute may hold a bracket. */
  private int behindTag(int from) {
    int quote = 0;
    int at = from;
    while (at < file.length && (quote != 0 || file[at] != '>')) {
      boolean isQuote = file[at] == '"' || file[at] == '\'';
      if (isQuote && quote == 0) {
        quote = file[at];
      } else if (file[at] == quote) {
        quote = 0;
      }
      at++;
    }
    return Math.min(file.length, at + 1);
  }
}
