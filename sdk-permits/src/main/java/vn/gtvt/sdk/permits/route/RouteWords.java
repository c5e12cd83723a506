package vn.gtvt.sdk.permits.route;

import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.text.Messages;

/** The sentences of this package. */
final class RouteWords {
  private static final Messages MESSAGES = Messages.beside(RouteWords.class);

  private RouteWords() {}

  static Findings find() {
    return new Findings(MESSAGES);
  }
}
