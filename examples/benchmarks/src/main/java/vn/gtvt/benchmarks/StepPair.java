package vn.gtvt.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingEngine;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/**
 * The engine's steps over a receiver that answers at once, one filing at a time, and the same
 * commits bare: they are recorded from an engine, not written down here.
 */
final class StepPair implements Pair {
  private static final String TENANT = "ours";

  private final Procedure procedure =
      ProcedureCatalogue.bundled().at(SampleFleet.FILING_DAY).require(BadgeCheck.BADGE);
  private final int count;
  private final Store store;
  private final FilingEngine engine;
  private final BareRows rows;
  private final List<Move> moves;
  private final long steps;
  private int next;
  private int nextRow;

  StepPair(Scale scale) throws IOException, SQLException {
    this.count = scale.of(150, 3);
    this.store = Store.open();
    Filing sample = store.accept(TENANT, SampleFleet.bareDossier(procedure, next++));
    this.rows = new BareRows(store, sample.id().text(), "bare");
    this.moves = Move.all(store, TENANT, sample);
    this.steps = moves.stream().map(Move::step).distinct().count();
    this.engine =
        FilingEngine.builder()
            .tenant(TENANT)
            .journal(store.journal())
            .portal(new InstantPortal())
            .inFlight(1)
            .build();
  }

  @Override
  public double reference() throws SQLException {
    List<BareRows.Fresh> fresh = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      fresh.add(rows.fresh(nextRow++));
      rows.insert(fresh.get(i));
    }
    long start = System.nanoTime();
    for (BareRows.Fresh each : fresh) {
      int version = 1;
      for (Move move : moves) {
        rows.move(each, ++version, move);
      }
    }
    return (System.nanoTime() - start) / (double) (count * steps);
  }

  @Override
  public double ours() {
    List<Filing> filings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      filings.add(engine.file(SampleFleet.bareDossier(procedure, next++)));
    }
    long start = System.nanoTime();
    engine.runDue();
    double took = (System.nanoTime() - start) / (double) (count * steps);
    for (Filing each : filings) {
      if (engine.filing(each.id()).state() != FilingState.FINISHED) {
        throw new IllegalStateException(each + " is not at its end at " + Instant.now());
      }
    }
    return took;
  }

  @Override
  public List<String> notes() {
    return List.of(store.settings(), moves.size() + " commits in " + steps + " steps");
  }

  @Override
  public void close() throws IOException {
    engine.close();
    rows.close();
    store.close();
  }
}
