package vn.gtvt.sandbox.portal;

import java.util.List;

/** What the portal doors really hold; no client can change what it tells. Thread-safe. */
public interface PortalLedger {
  /**
   * All dossiers in the order of receipt, door by door; a dossier that was filed twice stands in it
   * twice.
   */
  List<PortalDossier> dossiers();

  /** The dossiers of one door under a reference: more than one was filed more than once. */
  default List<PortalDossier> of(String door, String reference) {
    return dossiers().stream()
        .filter(each -> each.door().equals(door) && each.reference().equals(reference))
        .toList();
  }

  /** The references of a door under which more than one dossier stands. */
  default List<String> filedTwice(String door) {
    return dossiers().stream()
        .filter(each -> each.door().equals(door))
        .map(PortalDossier::reference)
        .distinct()
        .filter(reference -> of(door, reference).size() > 1)
        .toList();
  }
}
