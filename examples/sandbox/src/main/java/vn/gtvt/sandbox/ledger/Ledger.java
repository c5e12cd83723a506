package vn.gtvt.sandbox.ledger;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the receiver really holds: an append-only list that no client can write. Thread-safe.
 *
 * <p>Every read first lets the officer do what is due on the sandbox's clock.
 */
@FunctionalInterface
public interface Ledger {
  /** All lines so far, oldest first; an immutable copy. */
  List<LedgerEntry> entries();

  /** The lines of receipt, one per stored record and so one per repetition. */
  default List<LedgerEntry> submissions() {
    return entries().stream().filter(entry -> entry.kind() == EntryKind.RECEIVED).toList();
  }

  /** The dossiers, one per distinct reference, in the order of first receipt. */
  default List<Dossier> dossiers() {
    Map<String, Folder> folders = new LinkedHashMap<>();
    entries().forEach(e -> folders.computeIfAbsent(e.reference(), r -> new Folder(e)).add(e));
    return folders.values().stream().map(Folder::dossier).toList();
  }

  /** Every appearance of a vehicle in a record, in the order of receipt, with the last outcome. */
  default List<FiledVehicle> vehicles() {
    Map<String, LedgerEntry> last = new LinkedHashMap<>();
    entries().forEach(entry -> last.put(entry.recordId(), entry));
    return last.values().stream()
        .flatMap(
            e ->
                e.vehicles().stream()
                    .map(v -> new FiledVehicle(e.recordId(), e.reference(), e.badgeKind(), v)))
        .toList();
  }

  /** Counts how these plates fared; plates are compared by letters and digits only. */
  default Tally tally(Collection<String> expectedPlates) {
    return Count.of(expectedPlates, vehicles());
  }

  /** Number of surplus records that share a reference with an earlier one. */
  default int duplicateReferences() {
    List<LedgerEntry> submissions = submissions();
    long distinct = submissions.stream().map(LedgerEntry::reference).distinct().count();
    return submissions.size() - Math.toIntExact(distinct);
  }
}
