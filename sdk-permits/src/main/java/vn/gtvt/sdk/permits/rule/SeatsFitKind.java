package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.vehicle.SeatCount;
import vn.gtvt.sdk.procedure.Condition;

/** The seats, counted without the driver, fit the kind of badge. */
final class SeatsFitKind implements BadgeRule {
  private final Condition basis;
  private final SeatRange range;

  SeatsFitKind(Condition basis) {
    this.basis = basis;
    this.range = SeatRange.of(basis);
  }

  @Override
  public void check(BadgeRequest request, LocalDate filingDate, Findings found) {
    if (request.vehicle().seats().isEmpty()) {
      found.error(basis, "vehicle.seats", "badge.seats.missing", "kind", request.kind().label());
      return;
    }
    SeatCount seats = request.vehicle().seats().get();
    if (!range.holds(seats)) {
      boolean tooFew = seats.withoutDriver() < range.least();
      found.error(
          basis,
          "vehicle.seats",
          tooFew ? "badge.seats.too-few" : "badge.seats.too-many",
          "without",
          seats.withoutDriver(),
          "with",
          seats.withDriver(),
          "limit",
          tooFew ? range.least() : range.most(),
          "kind",
          request.kind().label());
    }
  }
}
