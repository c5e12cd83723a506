package vn.gtvt.testkit.failure;

import java.util.Locale;
import vn.gtvt.testkit.trouble.Trouble;

/**
 * One dossier that goes its whole way with one thing wrong.
 *
 * @param operation where: a step, or {@code ASK_} and a step
 * @param trouble what
 */
record Walk(String operation, Trouble trouble) {
  String title() {
    return operation.toLowerCase(Locale.ROOT).replace('_', '-')
        + "-"
        + trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the trouble is the host's own: these steps call nobody. */
  boolean isAtHost() {
    return operation.equals("CHECK") || operation.equals("SIGN");
  }

  boolean isWithdrawn() {
    return operation.endsWith("WITHDRAW");
  }

  String plan() {
    return isWithdrawn() ? "SLOW" : operation.endsWith("SUPPLEMENT") ? "SUPPLEMENT" : "";
  }

  /** Returns the step whose lines of history tell how it went. */
  String step() {
    return operation.replace("ASK_", "");
  }
}
