package vn.gtvt.sandbox.igate;

/** Ids of the papers that the officer issues. */
final class PaperIds {
  private PaperIds() {}

  /** Id of the result paper of a dossier. */
  static String of(String dossier) {
    return "ffffff" + dossier.substring(6);
  }
}
