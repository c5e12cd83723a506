package vn.gtvt.sdk.license.school.xml;

import java.nio.charset.StandardCharsets;

/** Tells by a start tag, byte by byte, whether a picture begins behind it. For one thread. */
final class PictureTag {
  private static final String NAME = "ANH_CHAN_DUNG";
  private static final byte[] LETTERS = NAME.getBytes(StandardCharsets.US_ASCII);

  private int matched;
  private byte quote;
  private boolean isSlash;

  /** Says whether elements of this name are pictures. */
  static boolean isPicture(String name) {
    return name.equals(NAME);
  }

  /** Says whether an element begins with this byte behind its bracket. */
  static boolean beginsName(byte b) {
    int lower = b | 0x20;
    return (lower >= 'a' && lower <= 'z') || b < 0 || b == '_' || b == ':';
  }

  /** A tag begins. */
  void begin() {
    matched = 0;
    quote = 0;
    isSlash = false;
  }

  /** Goes through the name, whatever its prefix; returns the place behind what is there of it. */
  int name(byte[] in, int from, int to) {
    int at = matched;
    int i = from;
    while (i < to && !endsName(in[i])) {
      byte b = in[i];
      if (b == ':') {
        at = 0;
      } else {
        at = at >= 0 && at < LETTERS.length && b == LETTERS[at] ? at + 1 : -1;
      }
      i++;
    }
    matched = at;
    return i;
  }

  private static boolean endsName(byte b) {
    return b == '>' || b == '/' || Base64Text.isBlank(b);
  }

  /** Says whether the name that was gone through is a picture's. */
  boolean isPicture() {
    return matched == LETTERS.length;
  }

  /** Goes on behind the name; says whether the tag ends with this byte. */
  boolean endsWith(byte b) {
    if (quote != 0) {
      quote = b == quote ? 0 : quote;
    } else if (b == '>') {
      return true;
    } else if (b == '"' || b == '\'') {
      quote = b;
    }
    isSlash = b == '/' && quote == 0;
    return false;
  }

  /** Says whether the tag that has ended is the whole element. */
  boolean isEmpty() {
    return isSlash;
  }
}
