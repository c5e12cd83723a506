package vn.gtvt.sdk.license.school.xml;

/** Texts of several elements in one field, which is no longer than any other. For one row. */
public final class JoinedText {
  private static final String GAP = "; ";

  private final StringBuilder all = new StringBuilder();
  private boolean isCut;

  /** Adds a text behind a semicolon; says whether there was no room for it for the first time. */
  public boolean isCutBy(String text) {
    if (text.isEmpty() || isCut) {
      return false;
    }
    String more = (all.isEmpty() ? "" : GAP) + text;
    int room = Bounds.USUAL.text() - all.length();
    all.append(more, 0, Math.min(room, more.length()));
    isCut = more.length() > room;
    return isCut;
  }

  /** Returns the texts; empty if there is none. */
  public String text() {
    return all.toString();
  }
}
