package vn.gtvt.sdk.permits.fleet;

import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;

/** The sentences of this package. */
final class Words {
  private static final Messages MESSAGES = Messages.beside(Words.class);

  private Words() {}

  static Bilingual get(String key, Object... namesAndValues) {
    return MESSAGES.get(key, namesAndValues);
  }
}
