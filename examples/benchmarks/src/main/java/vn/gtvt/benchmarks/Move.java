package vn.gtvt.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingEngine;
import vn.gtvt.sdk.filing.FilingState;

/**
 * What one commit of the engine wrote, read back from the row.
 *
 * @param isLive whether the filing still holds its content
 * @param isOver whether the engine will look at it never again
 * @param inside the text of what changes about it
 * @param event the line of history
 */
record Move(boolean isLive, boolean isOver, String inside, String event) {
  /** Lets an engine take the only filing of a tenant to its end and returns every commit. */
  static List<Move> all(Store store, String tenant, Filing sample) {
    List<Move> moves = new ArrayList<>();
    try (FilingEngine engine =
        FilingEngine.builder()
            .tenant(tenant)
            .journal(store.journal())
            .portal(new InstantPortal())
            .inFlight(1)
            .listener((filing, event) -> moves.add(read(store, filing, event.what())))
            .build()) {
      engine.runDue();
      if (engine.filing(sample.id()).state() != FilingState.FINISHED) {
        throw new IllegalStateException(engine.filing(sample.id()) + " is not at its end");
      }
    }
    if (!moves.get(moves.size() - 1).isOver()) {
      throw new IllegalStateException("not every commit was seen: " + moves);
    }
    return List.copyOf(moves);
  }

  private static Move read(Store store, Filing filing, String event) {
    try {
      String id = filing.id().text();
      return new Move(
          store.text("live_key is not null", id).equals("1"),
          store.text("due_at is null", id).equals("1"),
          store.text("inside", id),
          event);
    } catch (SQLException e) {
      throw new IllegalStateException("the row cannot be read back", e);
    }
  }

  /** Returns the step whose commit it was. */
  String step() {
    return event.substring(0, event.indexOf(':'));
  }
}
