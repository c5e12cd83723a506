package vn.gtvt.sdk.permits.licence;

import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.text.Messages;

/** The sentences of this package. */
final class LicenceWords {
  private static final Messages MESSAGES = Messages.beside(LicenceWords.class);

  private LicenceWords() {}

  static Findings find() {
    return new Findings(MESSAGES);
  }
}
