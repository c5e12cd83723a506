package vn.gtvt.sdk.signature.pdf;

import vn.gtvt.sdk.signature.transform.Transforms;

/** What a first signature that certifies a PDF still allows afterwards. */
public enum Certification {
  /** Nothing but evidence for the signature itself. */
  NO_CHANGES(Transforms.NOTHING),
  /** Filling forms and further signatures. */
  FORMS_AND_SIGNATURES(Transforms.FORMS),
  /** The same, and comments. */
  COMMENTS_TOO(Transforms.COMMENTS);

  private final int level;

  Certification(int level) {
    this.level = level;
  }

  int level() {
    return level;
  }
}
