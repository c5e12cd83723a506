package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.badge.BadgeRequest.Occasion;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * A reinforcement badge serves some days only, more of them at Tết; both its first and its last day
 * count (inferred).
 */
final class ReinforcementWithinDays implements BadgeRule {
  private final Condition basis;
  private final int tetDays;
  private final int otherDays;

  ReinforcementWithinDays(Condition basis) {
    this.basis = basis;
    this.tetDays = basis.require("tetDays");
    this.otherDays = basis.require("otherDays");
  }

  @Override
  public void check(BadgeRequest request, LocalDate filingDate, Findings found) {
    if (!request.occasion().isReinforcement()) {
      return;
    }
    LocalDate first = request.validFrom().orElse(filingDate);
    long days = ChronoUnit.DAYS.between(first, request.validUntil()) + 1;
    int most = request.occasion() == Occasion.TET_REINFORCEMENT ? tetDays : otherDays;
    if (days < 1 || first.isBefore(filingDate)) {
      found.error(
          basis,
          "validFrom",
          "badge.reinforcement.no-days",
          "from",
          VietnamTime.written(first),
          "until",
          VietnamTime.written(request.validUntil()));
    } else if (days > most) {
      found.error(
          basis,
          "validUntil",
          "badge.reinforcement.too-long",
          "days",
          days,
          "limit",
          most,
          "latest",
          VietnamTime.written(first.plusDays(most - 1L)));
    }
  }
}
