package vn.gtvt.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.Resubmission;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** Durable acceptance of a dossier of one vehicle without files, and a bare insert of its rows. */
final class AcceptPair implements Pair {
  private final Procedure procedure =
      ProcedureCatalogue.bundled().at(SampleFleet.FILING_DAY).require(BadgeCheck.BADGE);
  private final int count;
  private final Store store;
  private final BareRows rows;
  private int next;
  private int nextRow;

  AcceptPair(Scale scale) throws IOException, SQLException {
    this.count = scale.of(400, 3);
    this.store = Store.open();
    Filing sample = store.accept("ours", SampleFleet.bareDossier(procedure, next++));
    this.rows = new BareRows(store, sample.id().text(), "bare");
  }

  @Override
  public double reference() throws SQLException {
    List<BareRows.Fresh> fresh = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      fresh.add(rows.fresh(nextRow++));
    }
    long start = System.nanoTime();
    for (BareRows.Fresh each : fresh) {
      rows.insert(each);
    }
    return (System.nanoTime() - start) / (double) count;
  }

  @Override
  public double ours() {
    List<Dossier> dossiers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      dossiers.add(SampleFleet.bareDossier(procedure, next++));
    }
    Instant now = Instant.now();
    long start = System.nanoTime();
    for (Dossier each : dossiers) {
      store.journal().accept("ours", each, Resubmission.ONCE, now);
    }
    return (System.nanoTime() - start) / (double) count;
  }

  @Override
  public List<String> notes() {
    return List.of(store.settings());
  }

  @Override
  public void close() throws IOException {
    rows.close();
    store.close();
  }
}
