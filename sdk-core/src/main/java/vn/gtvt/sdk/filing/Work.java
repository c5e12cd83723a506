package vn.gtvt.sdk.filing;

import java.time.Clock;
import java.time.Instant;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.Portal;

/** What a step needs to act; the dossier is read from the journal once. */
final class Work {
  private final Journal journal;
  private final Portal portal;
  private final Clock clock;
  private final Pace pace;
  private final boolean asks;
  private final Dossier dossier;

  Work(Journal journal, Portal portal, Clock clock, Pace pace, boolean asks, Dossier dossier) {
    this.journal = journal;
    this.portal = portal;
    this.clock = clock;
    this.pace = pace;
    this.asks = asks;
    this.dossier = dossier;
  }

  Portal portal() {
    return portal;
  }

  Dossier dossier() {
    return dossier;
  }

  Pace pace() {
    return pace;
  }

  /** Says whether an unknown outcome is asked about; only a test of the asking switches it off. */
  boolean asks() {
    return asks;
  }

  Instant now() {
    return clock.instant();
  }

  Instant settled() {
    return now().plus(portal.settleTime());
  }

  Filing write(Filing filing, Filing.State next, String event) {
    return journal.write(filing.with(next), event, now());
  }
}
