package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.permits.badge.BadgeReturn;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.procedure.TimeLimit;
import vn.gtvt.sdk.time.VietnamTime;
import vn.gtvt.sdk.validation.Report;

/**
 * Says by when a badge must be handed back, and what a late return costs. Immutable and safe for
 * concurrent use.
 */
public final class BadgeReturnCheck {
  private static final ProcedureCode RETURN = ProcedureCode.of("x-badge-return");

  private final Procedure duty;
  private final BadgeBans bans;

  private BadgeReturnCheck(Procedure duty, BadgeBans bans) {
    this.duty = duty;
    this.bans = bans;
  }

  /**
   * Returns the check under the law of a day.
   *
   * @throws IllegalArgumentException if the day lies before 2025-01-01: the duty under the law
   *     before was not read
   */
  public static BadgeReturnCheck at(ProcedureCatalogue catalogue, LocalDate day) {
    Procedure duty = catalogue.at(day).require(RETURN);
    BadgeBans bans =
        catalogue.at(day).require(BadgeCheck.BADGE).conditions().stream()
            .filter(condition -> condition.rule().equals("revocation-ban"))
            .findFirst()
            .map(BadgeBans::new)
            .orElseThrow(() -> new IllegalStateException(duty + " has no ban beside it"));
    return new BadgeReturnCheck(duty, bans);
  }

  /** Returns the last day on which the badge may be handed back. */
  public LocalDate due(BadgeReturn badge) {
    return badge.since().plusDays(limit(badge).quantity().longValueExact());
  }

  /** Checks a return as it stands on a day. */
  public Report check(BadgeReturn badge, LocalDate today) {
    Findings found = RuleWords.find();
    LocalDate due = due(badge);
    LocalDate seen = badge.returned().orElse(today);
    if (!seen.isAfter(due)) {
      return found.report();
    }
    boolean isRevoked = badge.reason() == BadgeReturn.Reason.REVOKED;
    found.error(
        limit(badge).source(),
        "returnedOn",
        isRevoked ? "badge.return.late-revoked" : "badge.return.late",
        "plate",
        badge.plate(),
        "due",
        VietnamTime.written(due),
        "late",
        bans.lateDays(),
        "lateRepeat",
        bans.lateRepeatDays(),
        "months",
        bans.repeatMonths());
    return found.report();
  }

  private TimeLimit limit(BadgeReturn badge) {
    return duty.timeLimits().stream()
        .filter(limit -> limit.stage().equals("return"))
        .filter(limit -> badge.reason().filingCase().equals(limit.filingCase()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(duty + " lacks the time of return"));
  }
}
