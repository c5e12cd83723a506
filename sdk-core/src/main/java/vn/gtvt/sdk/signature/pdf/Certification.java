package vn.gtvt.sdk.signature.pdf;

/** What a first signature that certifies a PDF still allows afterwards. */
public enum Certification {
  /** Nothing but evidence for the signature itself. */
  NO_CHANGES(1),
  /** Filling forms and further signatures. */
  FORMS_AND_SIGNATURES(2),
  /** The same, and comments. */
  COMMENTS_TOO(3);

  private final int level;

  Certification(int level) {
    this.level = level;
  }

  int level() {
    return level;
  }
}
