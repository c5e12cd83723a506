package vn.gtvt.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingEngine;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** A poll of an engine with nothing to do, beside few filings at rest and beside many. */
final class RestPair implements Pair {
  private static final String TENANT = "ours";
  private static final Duration LATER = Duration.ofDays(20);

  private final int polls;
  private final Side few;
  private final Side many;

  RestPair(Scale scale) throws IOException, SQLException {
    this.polls = scale.of(500, 3);
    this.few = new Side(scale.of(1_000, 10));
    this.many = new Side(scale.of(1_000_000, 100));
  }

  @Override
  public double reference() {
    return few.poll(polls);
  }

  @Override
  public double ours() {
    return many.poll(polls);
  }

  @Override
  public void close() throws IOException {
    few.close();
    many.close();
  }

  /** An engine over a journal full of filings at rest. */
  private static final class Side implements AutoCloseable {
    private final Store store = Store.open();
    private final FilingEngine engine;

    Side(int filings) throws IOException, SQLException {
      Procedure procedure =
          ProcedureCatalogue.bundled().at(SampleFleet.FILING_DAY).require(BadgeCheck.BADGE);
      Filing sample = store.accept(TENANT, SampleFleet.bareDossier(procedure, 0));
      try (BareRows rows = new BareRows(store, sample.id().text(), TENANT)) {
        var moves = Move.all(store, TENANT, sample);
        long later = Instant.now().plus(LATER).toEpochMilli();
        rows.fillAtRest(filings, moves.get(moves.size() - 1), later);
      }
      this.engine =
          FilingEngine.builder()
              .tenant(TENANT)
              .journal(store.journal())
              .portal(new InstantPortal())
              .build();
    }

    double poll(int times) {
      long start = System.nanoTime();
      for (int i = 0; i < times; i++) {
        if (engine.runDue() != 0 || engine.nextDue().isEmpty()) {
          throw new IllegalStateException("these filings are not at rest");
        }
      }
      return (System.nanoTime() - start) / (double) times;
    }

    @Override
    public void close() throws IOException {
      engine.close();
      store.close();
    }
  }
}
