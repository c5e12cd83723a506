package vn.gtvt.sdk.license.school.file;

/** Text as XML holds it. */
final class XmlText {
  private XmlText() {}

  /**
   * Returns the text with its special characters escaped.
   *
   * @throws IllegalArgumentException if a character cannot stand in XML at all
   */
  static String escaped(String text) {
    if (!isWritable(text)) {
      throw new IllegalArgumentException("a character cannot stand in an XML file");
    }
    return canonical(text);
  }

  /** Returns a text that was read, or a piece of it, as the canonical form 1.0 has it. */
  static String canonical(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#xD;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Says whether XML 1.0 can hold every character. */
  static boolean isWritable(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || (c >= ' ' && c < 0xD800)
                    || (c > 0xDFFF && c < 0xFFFE)
                    || c > 0xFFFF);
  }
}
