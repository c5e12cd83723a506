package vn.gtvt.examples.drivingschool.result;

/** Builds a page; every text is escaped. For one thread. */
final class Html {
  private final StringBuilder out = new StringBuilder(16_384);

  /** Adds markup as it is. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Adds a text. */
  Html text(String words) {
    out.append(
        words
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;"));
    return this;
  }

  /** Adds an element that holds a text. */
  Html element(String tag, String words) {
    int end = tag.indexOf(' ');
    return raw("<" + tag + ">")
        .text(words)
        .raw("</" + (end < 0 ? tag : tag.substring(0, end)) + ">");
  }

  /** Adds a heading with the same in English beside it. */
  Html heading(String vi, String en) {
    return raw("<h2>").text(vi).raw(" <small lang=\"en\">").text(en).raw("</small></h2>");
  }

  String done() {
    return out.toString();
  }
}
