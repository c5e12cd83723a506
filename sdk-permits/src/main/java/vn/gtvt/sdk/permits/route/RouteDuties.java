package vn.gtvt.sdk.permits.route;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.procedure.SilentApproval;
import vn.gtvt.sdk.procedure.TimeLimit;
import vn.gtvt.sdk.time.DueDate;
import vn.gtvt.sdk.time.VietnamTime;
import vn.gtvt.sdk.time.WorkingCalendar;
import vn.gtvt.sdk.validation.Report;

/**
 * What the law asks for after a route was registered for (Điều 22.4 to 22.8 NĐ 158/2024; legal
 * facts A.3, A.4): correction in time, silence of the other department, start, trips of a month,
 * stop. Immutable and safe for concurrent use.
 */
public final class RouteDuties {
  private static final ProcedureCode STOP = ProcedureCode.of("x-route-stop");

  private final Procedure procedure;
  private final Procedure stop;

  private RouteDuties(Procedure procedure, Procedure stop) {
    this.procedure = procedure;
    this.stop = stop;
  }

  /**
   * Returns the duties under the law of a day.
   *
   * @throws IllegalArgumentException if the day lies before 2025-01-01: the duties under the law
   *     before were not read
   */
  public static RouteDuties at(ProcedureCatalogue catalogue, LocalDate day) {
    return new RouteDuties(
        catalogue.at(day).require(RouteCheck.ROUTE), catalogue.at(day).require(STOP));
  }

  /**
   * Returns the last day for a correction that the department asked for; one that comes later makes
   * the dossier invalid.
   */
  public DueDate correctionDue(LocalDateTime askedAt, WorkingCalendar calendar) {
    TimeLimit limit = limit(procedure, "correction");
    return calendar.dueDate(askedAt, limit.quantity(), Optional.empty());
  }

  /** Checks a correction: late, and the dossier is invalid and must be filed anew. */
  public Report checkCorrection(
      LocalDateTime askedAt, LocalDate correctedOn, WorkingCalendar calendar) {
    Findings found = RouteWords.find();
    LocalDate due = correctionDue(askedAt, calendar).date();
    if (correctedOn.isAfter(due)) {
      found.error(
          limit(procedure, "correction").source(),
          "correctedOn",
          "route.correction.late",
          "due",
          VietnamTime.written(due),
          "corrected",
          VietnamTime.written(correctedOn));
    }
    return found.report();
  }

  /**
   * Returns the last day on which the department at the other end may answer; its silence until
   * then is consent.
   *
   * @throws IllegalStateException if the data state no such rule for the day
   */
  public DueDate agreedBySilence(LocalDateTime askedAt, WorkingCalendar calendar) {
    SilentApproval rule =
        procedure.silentApprovals().stream()
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(procedure + " lacks silentApproval"));
    return calendar.dueDate(askedAt, BigDecimal.valueOf(rule.workingDays()), Optional.empty());
  }

  /** Returns the last day on which a vehicle must run, else the notice is void. */
  public LocalDate startDue(LocalDate signedOn) {
    return signedOn.plusDays(start().require("withinDays"));
  }

  /** Returns the day on which the department warns that the notice is about to lapse. */
  public LocalDate startWarning(LocalDate signedOn) {
    return startDue(signedOn).minusDays(start().require("warnDaysBefore"));
  }

  /**
   * Checks whether the route runs.
   *
   * @param startedOn the first day on which a vehicle ran, if one did; a day to come is a plan
   * @param today the day asked about
   */
  public Report checkStart(LocalDate signedOn, Optional<LocalDate> startedOn, LocalDate today) {
    Findings found = RouteWords.find();
    LocalDate due = startDue(signedOn);
    Optional<LocalDate> tooEarly = startedOn.filter(day -> day.isBefore(signedOn));
    if (tooEarly.isPresent()) {
      found.error(
          start(),
          "startedOn",
          "route.start.before-notice",
          "started",
          VietnamTime.written(tooEarly.get()),
          "signed",
          VietnamTime.written(signedOn));
      return found.report();
    }
    if (startedOn.filter(day -> !day.isAfter(due) && !day.isAfter(today)).isPresent()) {
      return found.report();
    }
    int days = start().require("withinDays");
    if (today.isAfter(due)) {
      found.error(
          start(),
          "startedOn",
          "route.start.lapsed",
          "due",
          VietnamTime.written(due),
          "days",
          days);
    } else if (!today.isBefore(startWarning(signedOn))) {
      found.warning(
          start(), "startedOn", "route.start.near", "due", VietnamTime.written(due), "days", days);
    }
    return found.report();
  }

  /**
   * Checks the trips of a month.
   *
   * @param registered the trips that were registered for it
   * @param run the trips that ran
   * @throws IllegalArgumentException if a number is negative
   */
  public Report checkMonth(YearMonth month, int registered, int run) {
    if (registered < 0 || run < 0) {
      throw new IllegalArgumentException("trips < 0: " + registered + ", " + run);
    }
    Condition share = condition("monthly-trip-share");
    int least = share.require("minPercent");
    Findings found = RouteWords.find();
    if (run * 100L < (long) registered * least) {
      found.error(
          share,
          "trips",
          "route.month.too-few",
          "month",
          month.getMonthValue() + "/" + month.getYear(),
          "run",
          run,
          "registered",
          registered,
          "least",
          least,
          "banDays",
          condition("route-ban").require("days"));
    }
    return found.report();
  }

  /** Checks a notice that the route, or some of its trips, stops: it comes days before. */
  public Report checkStop(LocalDate noticedOn, LocalDate stopsOn) {
    TimeLimit limit = limit(stop, "notice-before-stop");
    LocalDate earliest = noticedOn.plusDays(limit.quantity().longValueExact());
    Findings found = RouteWords.find();
    if (stopsOn.isBefore(earliest)) {
      found.error(
          limit.source(),
          "stopsOn",
          "route.stop.too-soon",
          "stops",
          VietnamTime.written(stopsOn),
          "days",
          limit.quantity(),
          "earliest",
          VietnamTime.written(earliest));
    }
    return found.report();
  }

  private Condition start() {
    return condition("start-of-operation");
  }

  private Condition condition(String rule) {
    return procedure.conditions().stream()
        .filter(condition -> condition.rule().equals(rule))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(procedure + " lacks the rule " + rule));
  }

  private static TimeLimit limit(Procedure of, String stage) {
    return of.timeLimits().stream()
        .filter(limit -> limit.stage().equals(stage))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(of + " lacks the time of " + stage));
  }
}
