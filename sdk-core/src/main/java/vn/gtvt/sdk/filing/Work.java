package vn.gtvt.sdk.filing;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.Portal;

/** What a step needs to act on one filing; for one thread. */
final class Work {
  private final Journal journal;
  private final Portal portal;
  private final Clock clock;
  private final Pace pace;
  private final boolean asks;
  private final Filing filing;
  private @Nullable Dossier dossier;

  Work(Journal journal, Portal portal, Clock clock, Pace pace, boolean asks, Filing filing) {
    this.journal = journal;
    this.portal = portal;
    this.clock = clock;
    this.pace = pace;
    this.asks = asks;
    this.filing = filing;
  }

  Portal portal() {
    return portal;
  }

  /** Following a status needs no dossier: it is read when a step asks for it. */
  Dossier dossier() {
    if (dossier == null) {
      dossier = journal.dossier(filing);
    }
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

  Filing write(Filing at, Filing.State next, String event) {
    return journal.write(at.with(next), event, now());
  }
}
