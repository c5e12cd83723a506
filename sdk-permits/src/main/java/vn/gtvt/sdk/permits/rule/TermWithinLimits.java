package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * The term asked for lies between the shortest and the longest, and never past the vehicle's life.
 * That of a reinforcement badge is counted in days, see {@link ReinforcementWithinDays}.
 */
final class TermWithinLimits implements BadgeRule {
  private final Condition basis;
  private final int leastYears;
  private final int mostYears;

  TermWithinLimits(Condition basis) {
    this.basis = basis;
    this.leastYears = basis.require("minYears");
    this.mostYears = basis.require("maxYears");
  }

  @Override
  public void check(BadgeRequest request, LocalDate filingDate, Findings found) {
    LocalDate asked = request.validUntil();
    LocalDate life = request.vehicle().lifeEnds().orElse(LocalDate.MAX);
    if (asked.isAfter(life)) {
      found.error(
          basis,
          "validUntil",
          "badge.term.past-life",
          "asked",
          VietnamTime.written(asked),
          "life",
          VietnamTime.written(life));
    } else if (request.occasion().isReinforcement()) {
      return;
    } else if (asked.isAfter(filingDate.plusYears(mostYears))) {
      found.error(
          basis,
          "validUntil",
          "badge.term.too-long",
          "asked",
          VietnamTime.written(asked),
          "limit",
          mostYears);
    } else if (asked.isBefore(filingDate.plusYears(leastYears).minusDays(1))
        && !asked.equals(life)) {
      found.error(
          basis,
          "validUntil",
          "badge.term.too-short",
          "asked",
          VietnamTime.written(asked),
          "limit",
          leastYears);
    }
  }
}
