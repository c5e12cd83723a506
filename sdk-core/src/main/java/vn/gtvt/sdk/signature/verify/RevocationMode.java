package vn.gtvt.sdk.signature.verify;

/** What is done where nothing is known about revocation. */
public enum RevocationMode {
  /** Nothing is asked; what the file brings along is looked at. */
  EMBEDDED_ONLY,
  /** Asked; where nobody answers it is a warning. */
  SOFT,
  /** Asked; where nobody answers the signature stays undecided. */
  HARD
}
