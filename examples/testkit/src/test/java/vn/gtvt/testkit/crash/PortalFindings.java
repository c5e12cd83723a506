package vn.gtvt.testkit.crash;

import java.util.List;
import java.util.Map;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.portal.PortalDossier;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.testkit.portals.Dialect;

/** What the ledger of a portal and the journal say at the end, held against what was to happen. */
final class PortalFindings {
  private PortalFindings() {}

  static Findings of(
      Dialect dialect,
      List<Errand> errands,
      Map<String, String> acknowledged,
      Sandbox sandbox,
      List<Filing> filings) {
    Findings found = Findings.none();
    int there = dialect.dossiers(sandbox).size();
    if (there > errands.size()) {
      found.duplicates().add(there + " dossiers for " + errands.size() + " errands");
    }
    for (Errand errand : errands) {
      List<Filing> kept = filings.stream().filter(f -> f.title().equals(errand.title())).toList();
      if (kept.size() != 1 || !kept.get(0).reference().equals(acknowledged.get(errand.title()))) {
        found.losses().add(errand.title() + " is in the journal as " + kept);
      } else {
        weigh(dialect, errand, kept.get(0), sandbox, found);
      }
    }
    return found;
  }

  private static void weigh(
      Dialect dialect, Errand errand, Filing filing, Sandbox sandbox, Findings found) {
    List<PortalDossier> held = dialect.held(sandbox, filing);
    boolean isLeftToPerson =
        dialect.door().equals("dvcsync") && filing.state() == FilingState.NEEDS_PERSON;
    if (held.size() > 1) {
      found.duplicates().add(filing + " is there " + held.size() + " times");
    } else if (held.isEmpty() && !isLeftToPerson) {
      found.losses().add(filing + " is not at the receiver");
    }
    for (PortalDossier dossier : held) {
      compare(filing + ": submissions", 1, dossier.submissions(), found);
      boolean isAsked = errand.plan().contains("SUPPLEMENT");
      compare(filing + ": answers", isAsked ? 1 : 0, dossier.answers(), found);
      compare(filing + ": withdrawals", errand.isWithdrawn() ? 1 : 0, dossier.withdrawals(), found);
    }
    FilingState wanted = errand.isWithdrawn() ? FilingState.WITHDRAWN : FilingState.FINISHED;
    if (filing.state() != wanted && !isLeftToPerson) {
      found.contradictions().add(filing + " must be " + wanted + ": " + filing.problem());
    }
  }

  private static void compare(String what, int wanted, int counted, Findings found) {
    if (counted > wanted) {
      found.duplicates().add(what + " " + counted);
    } else if (counted < wanted) {
      found.losses().add(what + " " + counted);
    }
  }
}
