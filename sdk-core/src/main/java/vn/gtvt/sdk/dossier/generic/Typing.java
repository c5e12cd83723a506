package vn.gtvt.sdk.dossier.generic;

import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.text.Bilingual;

/** Whether a procedure has an application of its own. Immutable. */
public sealed interface Typing {
  /** Returns the edition that was asked about. */
  Procedure procedure();

  /** Returns the answer in plain words. */
  Bilingual text();

  /**
   * There is a typed application: its check knows the rules of the law, so it is to be used.
   *
   * @param procedure what is filed
   * @param application the type of the application
   * @param text the answer in words
   */
  record Typed(Procedure procedure, Class<?> application, Bilingual text) implements Typing {}

  /**
   * There is none: it can be filed with a {@link GenericApplication}, checked as far as the
   * definition goes. A duty without a code of the state's list is filed with none; the text says
   * what to do instead.
   *
   * @param procedure what is filed
   * @param text the answer in words, with what nobody checks here, or what to do instead of filing
   */
  record NotTyped(Procedure procedure, Bilingual text) implements Typing {
    /** Returns a builder of an application by the definition alone. */
    public GenericApplication.Builder begin() {
      return GenericApplication.under(procedure);
    }
  }
}
