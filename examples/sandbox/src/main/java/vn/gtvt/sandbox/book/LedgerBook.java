package vn.gtvt.sandbox.book;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sandbox.ledger.EntryKind;
import vn.gtvt.sandbox.ledger.Ledger;
import vn.gtvt.sandbox.ledger.LedgerEntry;
import vn.gtvt.sandbox.ledger.LedgerVehicle;

/** The ledger with its pen. Lines are added and never changed. Thread-safe. */
public final class LedgerBook implements Ledger {
  private final List<LedgerEntry> lines = new ArrayList<>();

  /** An empty book. */
  public LedgerBook() {}

  /** Adds a line. */
  public synchronized void write(
      Instant at,
      EntryKind kind,
      String recordId,
      String reference,
      String badgeKind,
      List<LedgerVehicle> vehicles) {
    long sequence = lines.size() + 1L;
    lines.add(new LedgerEntry(sequence, at, kind, recordId, reference, badgeKind, vehicles));
  }

  @Override
  public synchronized List<LedgerEntry> entries() {
    return List.copyOf(lines);
  }
}
