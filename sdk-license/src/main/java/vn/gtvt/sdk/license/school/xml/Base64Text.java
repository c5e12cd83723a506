package vn.gtvt.sdk.license.school.xml;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Base64 as an element can hold it: with blanks, references, comments, in CDATA sections. */
final class Base64Text {
  private static final int NONE = -1;
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;

  private Base64Text() {}

  static boolean isLetter(int b) {
    int lower = b | 0x20;
    boolean isDigit = b >= '/' && b <= '9';
    return (lower >= 'a' && lower <= 'z') || isDigit || b == '+' || b == '=';
  }

  static boolean isBlank(int b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /**
   * Returns the place of the first byte that is no letter of base64; it may stop earlier, at a
   * {@code =}.
   *
   * @param text little-endian
   */
  static int behindLetters(ByteBuffer text, int from, int to) {
    int i = from;
    // Nine tenths of a file are such letters: eight at a time, each told by the high bit of a sum.
    while (i <= to - Long.BYTES) {
      long eight = text.getLong(i);
      long lower = eight | 0x20 * ONES;
      long letters = (lower + (0x80 - 'a') * ONES) & ~(lower + (0x7F - 'z') * ONES);
      long digits = (eight + (0x80 - '/') * ONES) & ~(eight + (0x7F - '9') * ONES);
      long pluses = (eight + (0x80 - '+') * ONES) & ~(eight + (0x7F - '+') * ONES);
      long others = ~((letters | digits | pluses) & ~eight) & HIGH;
      if (others != 0) {
        return i + (Long.numberOfTrailingZeros(others) >>> 3);
      }
      i += Long.BYTES;
    }
    while (i < to && isLetter(text.get(i))) {
      i++;
    }
    return i;
  }

  /**
   * Returns what a reference to a character stands for, up to the letters of base64; -1 for others.
   *
   * @param from place of {@code &}
   * @param to place behind {@code ;}
   */
  static int referenced(byte[] text, int from, int to) {
    String name = new String(text, from, to - from, StandardCharsets.ISO_8859_1);
    boolean isHex = name.startsWith("&#x");
    int start = isHex ? 3 : 2;
    if (!name.startsWith("&#") || !name.endsWith(";") || name.length() - 1 <= start) {
      return NONE;
    }
    int c = 0;
    for (int i = start; i < name.length() - 1; i++) {
      int digit = Character.digit(name.charAt(i), isHex ? 16 : 10);
      if (digit < 0 || c > Byte.MAX_VALUE) {
        return NONE;
      }
      c = (isHex ? 16 : 10) * c + digit;
    }
    return c;
  }

  /** Returns the letters alone; null if there is something else in the text. */
  static byte @Nullable [] letters(byte[] text) {
    byte[] letters = new byte[text.length];
    int kept = 0;
    boolean isSection = false;
    int i = 0;
    while (i < text.length) {
      byte b = text[i];
      int next = i + 1;
      if (isLetter(b)) {
        letters[kept++] = b;
      } else if (isSection && b == ']') {
        next = behind(text, i, "]]>");
        isSection = false;
      } else if (!isSection && b == '&') {
        next = behind(text, i, ";");
        int c = referenced(text, i, next);
        if (isLetter(c)) {
          letters[kept++] = (byte) c;
        } else if (!isBlank(c)) {
          return null;
        }
      } else if (!isSection && b == '<') {
        isSection = startsWith(text, i, "<![CDATA[");
        next = isSection ? i + 9 : behind(text, i, startsWith(text, i, "<!--") ? "-->" : "?>");
      } else if (!isBlank(b)) {
        return null;
      }
      i = next;
    }
    return Arrays.copyOf(letters, kept);
  }

  private static int behind(byte[] text, int from, String end) {
    int i = from;
    while (i < text.length && !startsWith(text, i, end)) {
      i++;
    }
    return Math.min(text.length, i + end.length());
  }

  private static boolean startsWith(byte[] text, int from, String start) {
    for (int i = 0; i < start.length(); i++) {
      if (from + i >= text.length || text[from + i] != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
