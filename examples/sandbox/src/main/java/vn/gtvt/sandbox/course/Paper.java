package vn.gtvt.sandbox.course;

import java.nio.charset.StandardCharsets;

/** The paper that an officer issues; it says that it is none. */
public final class Paper {
  private Paper() {}

  /** The bytes of a dossier's paper; none if a blank one was laid for it. */
  public static byte[] of(Moment dossier) {
    String text =
        dossier.has(Word.BLANK) ? "" : "%PDF-1.4 GIẢ LẬP, không có giá trị: " + dossier.id();
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
