package vn.gtvt.sdk.permits.route;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;

/** Each departure time is asked for once and stands in the published timetable, if it is known. */
final class SlotsOfTheTimetable implements RouteRule {
  private final Condition basis;

  SlotsOfTheTimetable(Condition basis) {
    this.basis = basis;
  }

  @Override
  public void check(RouteRegistration registration, LocalDate filingDate, Findings found) {
    List<Slot> published = registration.publishedSlots();
    Set<Slot> seen = new HashSet<>();
    for (int i = 0; i < registration.slots().size(); i++) {
      Slot slot = registration.slots().get(i);
      String path = "slots[" + i + "]";
      if (!seen.add(slot)) {
        found.error(basis, path, "route.slot.repeated", "slot", slot);
      } else if (!published.isEmpty() && !published.contains(slot)) {
        found.error(basis, path, "route.slot.not-published", "slot", slot);
      }
    }
  }
}
