package vn.gtvt.sdk.license.school.permit;

import vn.gtvt.sdk.text.VietnameseText;

/**
 * Compares what is written as a reader sees it: no reader sees a blank more, or two ways to code ế.
 */
final class Written {
  private Written() {}

  static boolean alike(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String text) {
    return VietnameseText.compose(text).replaceAll("\\s+", " ");
  }
}
