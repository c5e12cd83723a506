package vn.gtvt.sdk.license.school.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands before the first tag in UTF-8, behind the byte order mark: more marks and blanks.
 *
 * @param end place of the first byte that is neither
 * @param marks further byte order marks
 * @param blanks blanks and line ends
 * @param lines line ends
 * @param isDeclared whether an XML declaration follows
 */
record Lead(int end, int marks, int blanks, int lines, boolean isDeclared) {
  private static final String DECLARATION = "<?xml";
  private static final int MARK = 3;

  static Lead of(byte[] start, int from) {
    int marks = 0;
    int lines = 0;
    int i = from;
    while (i < start.length && (isMark(start, i) || Base64Text.isBlank(start[i]))) {
      boolean isMark = isMark(start, i);
      boolean isPair = i > from && start[i] == '\n' && start[i - 1] == '\r';
      lines += !isPair && (start[i] == '\n' || start[i] == '\r') ? 1 : 0;
      marks += isMark ? 1 : 0;
      i += isMark ? MARK : 1;
    }
    int behind = i + DECLARATION.length();
    boolean isDeclared =
        behind < start.length
            && new String(start, i, DECLARATION.length(), StandardCharsets.ISO_8859_1)
                .equals(DECLARATION)
            && Base64Text.isBlank(start[behind]);
    return new Lead(i, marks, i - from - MARK * marks, lines, isDeclared);
  }

  private static boolean isMark(byte[] start, int i) {
    return i + MARK <= start.length
        && start[i] == (byte) 0xEF
        && start[i + 1] == (byte) 0xBB
        && start[i + 2] == (byte) 0xBF;
  }

  /** Says whether a parser would not go on behind it; blanks before a root alone are XML. */
  boolean isOdd() {
    return marks > 0 || hasBlanks();
  }

  private boolean hasBlanks() {
    return blanks > 0 && isDeclared;
  }

  List<PassEnd.Oddity> oddities() {
    List<PassEnd.Oddity> oddities = new ArrayList<>();
    if (marks > 0) {
      oddities.add(new PassEnd.Oddity("file.marks", 1, "count", Integer.toString(marks)));
    }
    if (hasBlanks()) {
      int line = lines + 1;
      oddities.add(new PassEnd.Oddity("file.blank-start", line, "lines", Integer.toString(lines)));
    }
    return oddities;
  }
}
