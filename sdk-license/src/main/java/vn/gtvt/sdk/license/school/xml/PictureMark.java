package vn.gtvt.sdk.license.school.xml;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in for a picture: its number between two private characters, which are no base64 and
 * in no name. What the file itself says behind it may begin with a digit.
 */
final class PictureMark {
  private static final char SIGN = '\uE000';
  private static final Pattern NUMBER = Pattern.compile("^" + SIGN + "([0-9]{1,9})" + SIGN);

  private PictureMark() {}

  static byte[] of(int number) {
    return ("" + SIGN + number + SIGN).getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the place behind the mark that a text begins with; 0 if it begins with none. */
  static int end(String text) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.find() ? matcher.end() : 0;
  }

  /**
   * Returns the number of a mark.
   *
   * @param end place behind it
   */
  static int number(String text, int end) {
    return Integer.parseInt(text.substring(1, end - 1));
  }
}
