package vn.gtvt.sdk.dossier.generic;

import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.validation.Findings;

/** The sentences of this package. */
final class Words {
  private static final Messages MESSAGES = Messages.beside(Words.class);

  private Words() {}

  static Bilingual get(String key, Object... namesAndValues) {
    return MESSAGES.get(key, namesAndValues);
  }

  /** Returns a collector; what it is told without a source has no reference. */
  static Findings findings() {
    return new Findings(MESSAGES, null);
  }
}
