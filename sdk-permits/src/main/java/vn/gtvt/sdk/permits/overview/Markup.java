package vn.gtvt.sdk.permits.overview;

/** Text inside markup: escaped, and without signs that markup may not hold. */
final class Markup {
  private Markup() {}

  static String text(String raw) {
    StringBuilder safe = new StringBuilder(raw.length() + 16);
    raw.codePoints().filter(Markup::isAllowed).forEach(sign -> append(safe, sign));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int sign) {
    switch (sign) {
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '&' -> safe.append("&amp;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      default -> safe.appendCodePoint(sign);
    }
  }

  /** XML 1.0, production 2: a page that holds anything else is not well-formed. */
  private static boolean isAllowed(int sign) {
    return sign == '\t'
        || sign == '\n'
        || sign == '\r'
        || (sign >= 0x20 && sign <= 0xD7FF)
        || (sign >= 0xE000 && sign <= 0xFFFD)
        || sign >= 0x10000;
  }
}
