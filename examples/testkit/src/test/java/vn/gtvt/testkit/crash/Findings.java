package vn.gtvt.testkit.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sandbox.practice.PracticeDossier;
import vn.gtvt.sandbox.practice.PracticeLedger;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.portal.Receipt;

/**
 * What the receiver's ledger and the journal say at the end, held against what was to happen.
 *
 * @param duplicates dossiers, answers and withdrawals that are there more than once
 * @param losses dossiers that were acknowledged and are not there, or not in the journal
 * @param contradictions where ledger and journal differ, or a filing ended otherwise than it must
 */
record Findings(List<String> duplicates, List<String> losses, List<String> contradictions) {
  static Findings none() {
    return new Findings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  void add(Findings others) {
    duplicates.addAll(others.duplicates);
    losses.addAll(others.losses);
    contradictions.addAll(others.contradictions);
  }

  /** Says where it was found, so that it can be looked at again. */
  Findings inCampaign(long seed) {
    Findings named = none();
    named.add(this);
    named.contradictions.add("in the campaign of seed " + seed);
    return named;
  }

  static Findings of(
      List<Errand> errands,
      Map<String, String> acknowledged,
      PracticeLedger ledger,
      List<Filing> filings) {
    Findings found = none();
    Map<String, List<PracticeDossier>> there = new HashMap<>();
    ledger.dossiers().forEach(d -> there.computeIfAbsent(d.title(), t -> new ArrayList<>()).add(d));
    Map<String, Filing> kept = new HashMap<>();
    for (Filing filing : filings) {
      if (kept.put(filing.title(), filing) != null) {
        found.duplicates.add(filing.title() + " is in the journal twice");
      }
    }
    for (Errand errand : errands) {
      String reference = acknowledged.get(errand.title());
      if (reference != null) {
        Filing filing = kept.get(errand.title());
        found.weigh(errand, there.getOrDefault(errand.title(), List.of()), filing);
        if (filing != null && !filing.reference().equals(reference)) {
          found.losses.add(errand.title() + " was acknowledged as " + reference + " and is gone");
        }
      }
    }
    return found;
  }

  private void weigh(Errand errand, List<PracticeDossier> there, Filing filing) {
    String title = errand.title();
    if (filing == null) {
      losses.add(title + " is not in the journal");
    }
    if (there.isEmpty()) {
      losses.add(title + " is not at the receiver");
      return;
    }
    if (there.size() > 1) {
      duplicates.add(title + " is at the receiver " + there.size() + " times");
    }
    PracticeDossier dossier = there.get(0);
    int answers = errand.plan().contains("SUPPLEMENT") ? 1 : 0;
    int withdrawals = errand.isWithdrawn() ? 1 : 0;
    compare(title + ": answers", answers, dossier.answers().size());
    compare(title + ": withdrawals", withdrawals, dossier.withdrawals());
    if (filing != null) {
      agree(errand, dossier, filing);
    }
  }

  private void compare(String what, int wanted, int found) {
    if (found > wanted) {
      duplicates.add(what + " " + found);
    } else if (found < wanted) {
      losses.add(what + " " + found);
    }
  }

  private void agree(Errand errand, PracticeDossier dossier, Filing filing) {
    FilingState wanted = errand.isWithdrawn() ? FilingState.WITHDRAWN : FilingState.FINISHED;
    if (filing.state() != wanted) {
      contradictions.add(
          filing + " must be " + wanted + ": " + filing.problem().map(Object::toString).orElse(""));
    }
    boolean isTheirs =
        filing.receipt().filter(new Receipt(dossier.id(), dossier.reference())::equals).isPresent();
    if (!isTheirs) {
      contradictions.add(filing + " has not the receipt of " + dossier.id());
    }
    String status = errand.isWithdrawn() ? "8" : "9";
    if (!dossier.status().equals(status)) {
      contradictions.add(filing + " is " + dossier.status() + " at the receiver");
    }
  }

  boolean isClean() {
    return duplicates.isEmpty() && losses.isEmpty() && contradictions.isEmpty();
  }
}
