package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.time.VietnamTime;

/** No badge while its right of use is stripped, unless the vehicle changed hands. */
final class RightOfUseIsNotStripped implements BadgeRule {
  private final Condition basis;

  RightOfUseIsNotStripped(Condition basis) {
    this.basis = basis;
  }

  @Override
  public void check(BadgeRequest request, LocalDate filingDate, Findings found) {
    boolean isFreed =
        request.occasion() == BadgeRequest.Occasion.TRANSFER
            && request.badgeReturnedOn().filter(day -> !day.isAfter(filingDate)).isPresent();
    request
        .strippedUntil()
        .filter(last -> !isFreed && !filingDate.isAfter(last))
        .ifPresent(
            last ->
                found.errorUntil(
                    last.plusDays(1),
                    basis,
                    "strippedUntil",
                    "badge.stripped",
                    "last",
                    VietnamTime.written(last)));
  }
}
