package vn.gtvt.sandbox.portal;

/**
 * What a person does on the pages of the iGate portal, for tests that have no browser. Thread-safe.
 *
 * <p>The pages are at {@code /igate/portal/vi/}: {@code captcha?code=}, {@code supplement?id=},
 * {@code payment?id=}, {@code withdraw?id=}.
 */
public interface Person {
  /**
   * Answers the question of the captcha page, so that a dossier can be filed under this code for 24
   * hours; does nothing for a code that was never given out.
   */
  void confirm(String code);

  /** Hands in the papers that an officer asked for. */
  void handInPapers(String dossierId);

  /** Pays the fee that an officer asked for. */
  void pay(String dossierId);

  /** Asks for the withdrawal of a dossier. */
  void withdraw(String dossierId);
}
