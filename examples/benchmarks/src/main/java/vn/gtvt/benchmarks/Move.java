package vn.gtvt.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingEngine;
import vn.gtvt.sdk.filing.FilingEvent;
import vn.gtvt.sdk.filing.FilingState;

/**
 * What one commit of the engine wrote, read back from the row.
 *
 * @param isLive whether the filing still holds its content
 * @param isOver whether the engine will look at it never again
 * @param version of the filing after it
 * @param inside the text of what changes about it
 * @param step the step that wrote it
 * @param event the line of history; empty if none was written
 */
record Move(
    boolean isLive, boolean isOver, long version, String inside, String step, String event) {
  /** Lets an engine take the only filing of a tenant to its end and returns every commit. */
  static List<Move> all(Store store, String tenant, Filing sample) {
    List<Move> moves = new ArrayList<>();
    try (FilingEngine engine =
        FilingEngine.builder()
            .tenant(tenant)
            .journal(store.journal())
            .portal(new InstantPortal())
            .inFlight(1)
            .listener((filing, event) -> add(moves, read(store, filing, event)))
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

  /**
   * A commit without a line of history is told of to nobody: versions that are left out show it. It
   * is taken to have written what the one before it wrote.
   */
  private static void add(List<Move> moves, Move heard) {
    long last = moves.isEmpty() ? heard.version() - 1 : moves.get(moves.size() - 1).version();
    for (long version = last + 1; version < heard.version(); version++) {
      Move before = moves.get(moves.size() - 1);
      moves.add(
          new Move(before.isLive(), before.isOver(), version, before.inside(), heard.step(), ""));
    }
    moves.add(heard);
  }

  private static Move read(Store store, Filing filing, FilingEvent event) {
    try {
      String id = filing.id().text();
      return new Move(
          store.text("live_key is not null", id).equals("1"),
          store.text("due_at is null", id).equals("1"),
          event.version(),
          store.text("inside", id),
          event.what().substring(0, event.what().indexOf(':')),
          event.what());
    } catch (SQLException e) {
      throw new IllegalStateException("the row cannot be read back", e);
    }
  }
}
