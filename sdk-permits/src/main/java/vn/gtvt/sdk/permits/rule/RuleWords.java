package vn.gtvt.sdk.permits.rule;

import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.text.Messages;

/** The sentences of this package. */
final class RuleWords {
  private static final Messages MESSAGES = Messages.beside(RuleWords.class);

  private RuleWords() {}

  static Findings find() {
    return new Findings(MESSAGES);
  }
}
