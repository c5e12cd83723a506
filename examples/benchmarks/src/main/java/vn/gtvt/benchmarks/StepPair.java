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
 * commits bare. A filing without files makes four commits in three steps.
 */
final class StepPair implements Pair {
  private static final int STEPS = 3;

  private final Procedure procedure =
      ProcedureCatalogue.bundled().at(SampleFleet.FILING_DAY).require(BadgeCheck.BADGE);
  private final int count;
  private final Store store;
  private final FilingEngine engine;
  private final BareRows rows;
  private final List<String> insides;
  private int next;
  private int nextRow;

  StepPair(Scale scale) throws IOException, SQLException {
    this.count = scale.of(150, 3);
    this.store = Store.open();
    this.engine = engine("ours", new InstantPortal());
    Filing measure = accept(engine);
    this.rows = new BareRows(store, measure.id().text());
    this.insides = insides(measure);
  }

  /** Runs one filing to its end and reads what each commit wrote. */
  private List<String> insides(Filing measure) throws SQLException {
    List<String> seen = new ArrayList<>();
    try (FilingEngine watched =
        engine("ours", new InstantPortal(ref -> seen.add(inside(measure))))) {
      watched.runDue();
    }
    // The intent differs from the completed upload by one word of the same length or shorter.
    return List.of(seen.get(0), seen.get(0), seen.get(1), inside(measure));
  }

  private String inside(Filing filing) {
    try {
      return store.text("inside", filing.id().text());
    } catch (SQLException e) {
      throw new IllegalStateException("the row cannot be read back", e);
    }
  }

  private FilingEngine engine(String tenant, InstantPortal portal) {
    return FilingEngine.builder()
        .tenant(tenant)
        .journal(store.journal())
        .portal(portal)
        .inFlight(1)
        .build();
  }

  private Filing accept(FilingEngine by) {
    return by.file(SampleFleet.bareDossier(procedure, next++));
  }

  @Override
  public double reference() throws SQLException {
    int first = nextRow;
    for (int i = 0; i < count; i++) {
      rows.insert(nextRow++);
    }
    long start = System.nanoTime();
    for (int row = first; row < nextRow; row++) {
      long due = System.currentTimeMillis();
      rows.move(row, 2, due, insides.get(0), "upload: complete");
      rows.move(row, 3, due, insides.get(1), "submit: intent");
      rows.move(row, 4, System.currentTimeMillis(), insides.get(2), "submit: done");
      rows.move(row, 5, null, insides.get(3), "follow: 06");
    }
    return (System.nanoTime() - start) / (double) (count * STEPS);
  }

  @Override
  public double ours() {
    List<Filing> filings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      filings.add(accept(engine));
    }
    long start = System.nanoTime();
    engine.runDue();
    double took = (System.nanoTime() - start) / (double) (count * STEPS);
    for (Filing each : filings) {
      if (engine.filing(each.id()).state() != FilingState.FINISHED) {
        throw new IllegalStateException(each + " is not at its end at " + Instant.now());
      }
    }
    return took;
  }

  @Override
  public List<String> notes() {
    try {
      return List.of(store.settings());
    } catch (SQLException e) {
      throw new IllegalStateException("the store cannot be asked", e);
    }
  }

  @Override
  public void close() throws IOException {
    engine.close();
    rows.close();
    store.close();
  }
}
