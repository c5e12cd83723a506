package vn.gtvt.sdk.signature.verify;

import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;

/**
 * One thing that was found. Immutable.
 *
 * @param code what a program decides on
 * @param text what it means, and what to do
 */
public record Finding(FindingCode code, Bilingual text) {
  private static final Messages WORDS = Messages.beside(Finding.class);

  static Finding of(FindingCode code, Object... namesAndValues) {
    return new Finding(code, WORDS.get(code.name(), namesAndValues));
  }

  /** Shows the code only: the sentence may name people. */
  @Override
  public String toString() {
    return code.name();
  }
}
