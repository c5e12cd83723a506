package vn.gtvt.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingEngine;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/**
 * Filings that are all due at once, taken to their end one at a time: a few in a journal of their
 * own, and in turn as many as one round of the engine takes out of very many.
 */
final class DuePair implements Pair {
  /** Each takes 10,000 of the very many, and so many are due all the while. */
  static final int ROUNDS = 3;

  private static final String TENANT = "ours";
  private static final int WARM_UPS = 6;

  private final int few;
  private final Side many;

  DuePair(Scale scale) throws IOException, SQLException {
    this.few = scale.of(1_000, 3);
    for (int i = 0; i < scale.of(WARM_UPS, 0); i++) {
      reference();
    }
    this.many = new Side(scale.of(100_000, 10));
  }

  @Override
  public double reference() throws IOException, SQLException {
    try (Side side = new Side(few)) {
      return side.round();
    }
  }

  @Override
  public double ours() throws SQLException {
    return many.round();
  }

  @Override
  public void close() throws IOException {
    many.close();
  }

  /** An engine over a journal of filings that are due. */
  private static final class Side implements AutoCloseable {
    private final Store store = Store.open();
    private final FilingEngine engine;
    private int done = 1;

    Side(int filings) throws IOException, SQLException {
      Procedure procedure =
          ProcedureCatalogue.bundled().at(SampleFleet.FILING_DAY).require(BadgeCheck.BADGE);
      Filing sample = store.accept(TENANT, SampleFleet.bareDossier(procedure, 0));
      try (BareRows rows = new BareRows(store, sample.id().text(), TENANT)) {
        Move.all(store, TENANT, sample);
        rows.fill(filings);
      }
      this.engine =
          FilingEngine.builder()
              .tenant(TENANT)
              .journal(store.journal())
              .portal(new InstantPortal())
              .inFlight(1)
              .build();
    }

    /** Returns the nanoseconds of one filing. */
    double round() throws SQLException {
      long start = System.nanoTime();
      int worked = engine.runDue();
      double took = System.nanoTime() - start;
      done += worked;
      if (worked == 0 || store.over() != done) {
        throw new IllegalStateException(done + " should be at their end, not " + store.over());
      }
      return took / worked;
    }

    @Override
    public void close() throws IOException {
      engine.close();
      store.close();
    }
  }
}
