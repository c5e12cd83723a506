package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.permits.badge.BadgeReturn;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.finding.ReturnTerm;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.procedure.TimeLimit;
import vn.gtvt.sdk.time.VietnamTime;
import vn.gtvt.sdk.time.WorkingCalendar;
import vn.gtvt.sdk.validation.BeanCheck;
import vn.gtvt.sdk.validation.Report;

/**
 * Says by when a badge must be handed back, and what a late return costs. Immutable and safe for
 * concurrent use.
 */
public final class BadgeReturnCheck {
  private static final ProcedureCode RETURN = ProcedureCode.of("x-badge-return");

  private final Procedure duty;
  private final BadgeBans bans;
  private final BeanCheck beans = BeanCheck.create();

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
    return at(catalogue, WorkingCalendar.bundled(), day);
  }

  /**
   * Returns the check under the law of a day.
   *
   * @param calendar the days off
   * @throws IllegalArgumentException if the day lies before 2025-01-01: the duty under the law
   *     before was not read
   */
  public static BadgeReturnCheck at(
      ProcedureCatalogue catalogue, WorkingCalendar calendar, LocalDate day) {
    Procedure duty = catalogue.at(day).require(RETURN);
    Procedure badges = catalogue.at(day).require(BadgeCheck.BADGE);
    BadgeBans bans =
        badges.conditions().stream()
            .filter(condition -> condition.rule().equals(BadgeRules.BANS))
            .findFirst()
            .map(basis -> BadgeBans.of(basis, badges, calendar))
            .orElseThrow(() -> new IllegalStateException(duty + " has no ban beside it"));
    return new BadgeReturnCheck(duty, bans);
  }

  /**
   * Returns the last day on which the badge may be handed back, days off counted like others: who
   * keeps it is late by no count.
   */
  public LocalDate due(BadgeReturn badge) {
    return term(badge).due();
  }

  /** Checks a return as it stands on a day. */
  public Report check(BadgeReturn badge, LocalDate today) {
    Report form = beans.check(badge);
    if (!form.isFileable()) {
      return form;
    }
    Findings found = RuleWords.find();
    ReturnTerm term = term(badge);
    LocalDate seen = badge.returned().orElse(today);
    Object[] words = {
      "plate", badge.plate(),
      "due", VietnamTime.written(term.due()),
      "last", VietnamTime.written(term.lastDay()),
      "since", VietnamTime.written(badge.since()),
      "done", VietnamTime.written(seen),
      "late", bans.lateDays(),
      "lateRepeat", bans.lateRepeatDays(),
      "months", bans.repeatMonths()
    };
    boolean isRevoked = badge.reason() == BadgeReturn.Reason.REVOKED;
    if (badge.returned().filter(day -> day.isBefore(badge.since())).isPresent()) {
      found.error(limit(badge).source(), "returnedOn", "badge.return.before", words);
    } else if (term.isLate(seen)) {
      found.error(
          limit(badge).source(),
          "returnedOn",
          isRevoked ? "badge.return.late-revoked" : "badge.return.late",
          words);
    } else if (term.isDoubtful(seen)) {
      found.warning(
          bans.dayOff().map(Condition::source).orElse(limit(badge).source()),
          "returnedOn",
          "badge.return.day-off",
          words);
    }
    return found.report();
  }

  private ReturnTerm term(BadgeReturn badge) {
    return ReturnTerm.of(
        badge.since(), limit(badge).quantity().intValueExact(), bans.dayOff(), bans.calendar());
  }

  private TimeLimit limit(BadgeReturn badge) {
    return duty.timeLimits().stream()
        .filter(limit -> limit.stage().equals("return"))
        .filter(limit -> badge.reason().filingCase().equals(limit.filingCase()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(duty + " lacks the time of return"));
  }
}
