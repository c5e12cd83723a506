package vn.gtvt.sdk.permits.route;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.time.VietnamTime;

/** A dossier for a departure time that somebody filed for earlier is processed after that one. */
final class FirstFiledFirst implements RouteRule {
  private final Condition basis;

  FirstFiledFirst(Condition basis) {
    this.basis = basis;
  }

  @Override
  public void check(RouteRegistration registration, LocalDate filingDate, Findings found) {
    for (int i = 0; i < registration.slots().size(); i++) {
      Slot slot = registration.slots().get(i);
      Optional<EarlierFiling> first =
          registration.earlierFilings().stream()
              .filter(other -> other.slot().equals(slot))
              .filter(other -> !VietnamTime.dayOf(other.filedAt()).isAfter(filingDate))
              .min(Comparator.comparing(EarlierFiling::filedAt));
      if (first.isPresent()) {
        found.warning(
            basis,
            "slots[" + i + "]",
            "route.slot.filed-earlier",
            "slot",
            slot,
            "day",
            VietnamTime.written(VietnamTime.dayOf(first.get().filedAt())));
      }
    }
  }
}
