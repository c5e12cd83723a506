package vn.gtvt.sdk.filing;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Dossier;

/** Takes dossiers and tells of those that were new. Safe for concurrent use. */
final class Intake {
  private final Terms terms;
  private final Underway underway;

  Intake(Terms terms, Underway underway) {
    this.terms = terms;
    this.underway = underway;
  }

  Filing accept(Dossier dossier, Resubmission again) {
    AtomicReference<@Nullable FilingId> held = new AtomicReference<>();
    try {
      // Held before anybody can see it: its acceptance is the first that is told of it.
      Filing taken =
          terms
              .journal()
              .accept(
                  terms.tenant(),
                  dossier,
                  again,
                  terms.clock().instant(),
                  id -> {
                    underway.enter(id);
                    held.set(id);
                  });
      if (taken.id().equals(held.get())) {
        terms.news().add(taken, EventTable.accepted(taken));
      }
      return taken;
    } finally {
      FilingId id = held.get();
      if (id != null) {
        underway.leave(id);
        terms.news().tell(id);
      }
    }
  }
}
