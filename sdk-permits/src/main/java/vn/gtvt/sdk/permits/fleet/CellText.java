package vn.gtvt.sdk.permits.fleet;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.VietnameseText;

/** Text of cells: outer blanks of every kind removed, one spelling of each letter. */
final class CellText {
  private static final int SHOWN = 40;

  private CellText() {}

  /** Returns the text as it is used, or null where only blanks or a lone dash stand. */
  static @Nullable String clean(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from == to || (to - from == 1 && isDash(text.charAt(from)))) {
      return null;
    }
    String inner = text.substring(from, to);
    return isPlain(inner) ? inner : VietnameseText.compose(inner);
  }

  /** Returns a cell's value as text, numbers without an exponent and without idle zeros. */
  static String of(Object raw) {
    if (raw instanceof BigDecimal number) {
      return isReasonable(number) ? number.stripTrailingZeros().toPlainString() : number.toString();
    }
    return raw.toString();
  }

  /** Returns at most 40 characters for a message. */
  static String shown(Object raw) {
    String text = raw instanceof BrokenCell broken ? broken.shown() : of(raw);
    String line = text.replace('\n', ' ').replace('\r', ' ');
    if (line.length() <= SHOWN) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(SHOWN - 2)) ? SHOWN - 2 : SHOWN - 1;
    return line.substring(0, end) + "…";
  }

  /** Returns what stands in the brackets of a heading, or an empty text. */
  static String inBrackets(String heading) {
    int from = Math.max(heading.indexOf('('), heading.indexOf('['));
    int to = Math.max(heading.lastIndexOf(')'), heading.lastIndexOf(']'));
    return from < 0 || to < from ? "" : heading.substring(from + 1, to);
  }

  /**
   * Returns a heading's or label's words for comparison; what stands in brackets does not count.
   */
  static String key(String heading) {
    StringBuilder open = new StringBuilder(heading.length());
    int depth = 0;
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
        open.append(' ');
      } else if (c == ')' || c == ']') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        open.append(c);
      }
    }
    return VietnameseText.fold(open.toString());
  }

  static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** A number like 1E999999 would fill the memory when written out. */
  private static boolean isReasonable(BigDecimal number) {
    return Math.abs((long) number.precision() - number.scale()) < 40
        && Math.abs(number.scale()) < 40;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isWhitespace(c);
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—';
  }

  /**
   * Says that every letter is below the combining marks, or one of the composed letters of
   * Vietnamese: such a text is in its composed form already, and asking costs much more.
   */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x300 && (c < 0x1EA0 || c > 0x1EF9)) {
        return false;
      }
    }
    return true;
  }
}
