package vn.gtvt.sdk.text;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * What single characters fold to, asked of the full folding once. Covers the letters and marks that
 * Vietnamese is written with; immutable and safe for concurrent use.
 */
final class FoldTable {
  private static final int SIZE = 0x1F00;
  private static final int[][] COVERED = {{0, 0x01B0}, {0x0300, 0x0323}, {0x1EA0, 0x1EF9}};
  private static final char NOT_COVERED = 0;
  private static final char NOTHING = 1;
  private static final char GAP = ' ';

  private final char[] folded = new char[SIZE];

  /** Makes the table of a folding. */
  FoldTable(UnaryOperator<String> fold) {
    Arrays.fill(folded, NOT_COVERED);
    for (int[] range : COVERED) {
      for (int c = range[0]; c <= range[1]; c++) {
        folded[c] = between(fold.apply("x" + (char) c + "x"));
      }
    }
  }

  private static char between(String around) {
    return switch (around.length()) {
      case 2 -> NOTHING;
      case 3 -> around.charAt(1);
      default -> NOT_COVERED;
    };
  }

  /** Returns whether every character of the text is covered. */
  boolean covers(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= SIZE || folded[c] == NOT_COVERED) {
        return false;
      }
    }
    return true;
  }

  /** Returns a text that is covered, folded. */
  String fold(String text) {
    StringBuilder result = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = folded[text.charAt(i)];
      if (c == GAP) {
        gap = !result.isEmpty();
      } else if (c != NOTHING) {
        if (gap) {
          result.append(GAP);
          gap = false;
        }
        result.append(c);
      }
    }
    return result.toString();
  }
}
