package vn.gtvt.sdk.license.portrait.finding;

import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;

/** The sentences of findings and repairs. */
final class Advices {
  private static final Messages MESSAGES = Messages.beside(Advices.class);

  private Advices() {}

  static Bilingual get(String key, Object... namesAndValues) {
    return MESSAGES.get(key, namesAndValues);
  }

  /** What to do where the usual repair of a code cannot be done on the picture. */
  static Bilingual otherwise(String code, Object... namesAndValues) {
    String own = code + ".otherwise";
    return MESSAGES.get(MESSAGES.has(own) ? own : "otherwise", namesAndValues);
  }
}
