package vn.gtvt.sandbox.igate;

import java.nio.charset.StandardCharsets;
import vn.gtvt.sandbox.course.Moment;
import vn.gtvt.sandbox.course.Word;

/** The paper that the officer issues; it says that it is none. */
final class Paper {
  private Paper() {}

  /** Id of the result paper of a dossier. */
  static String idOf(String dossier) {
    return "ffffff" + dossier.substring(6);
  }

  /** Whether an id is that of a dossier's result paper. */
  static boolean is(String id, String dossier) {
    return id.equals(idOf(dossier));
  }

  static byte[] of(Moment dossier) {
    String text =
        dossier.has(Word.BLANK) ? "" : "%PDF-1.4 GIẢ LẬP, không có giá trị: " + dossier.id();
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
