package vn.gtvt.sandbox.ledger;

import java.util.ArrayList;
import java.util.List;

/** Gathers the lines of one reference. Used by one thread. */
final class Folder {
  private final LedgerEntry first;
  private final List<String> recordIds = new ArrayList<>();
  private LedgerEntry last;

  Folder(LedgerEntry first) {
    this.first = first;
    this.last = first;
  }

  void add(LedgerEntry entry) {
    if (entry.kind() == EntryKind.RECEIVED) {
      recordIds.add(entry.recordId());
    }
    if (entry.recordId().equals(first.recordId())) {
      last = entry;
    }
  }

  Dossier dossier() {
    return new Dossier(
        first.reference(), first.badgeKind(), recordIds, first.at(), last.kind(), last.vehicles());
  }
}
