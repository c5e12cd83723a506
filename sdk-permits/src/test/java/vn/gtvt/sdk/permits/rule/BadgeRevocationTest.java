package vn.gtvt.sdk.permits.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.permits.Refusals.isRefused;
import static vn.gtvt.sdk.permits.Refusals.only;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest.Occasion;
import vn.gtvt.sdk.permits.badge.BadgeReturn;
import vn.gtvt.sdk.permits.badge.BadgeRevocation;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Severity;
import vn.gtvt.sdk.validation.Violation;

/** The days of a revocation: in order, late or not over a day off, and what to do when overdue. */
class BadgeRevocationTest {
  private static final LocalDate FILED = LocalDate.of(2026, 9, 14);

  private static Report check(LocalDate filed, BadgeRevocation revocation) {
    return Badges.at(filed).check(Badges.taxi(filed).revocation(revocation).build());
  }

  /** Signed on 2026-02-06: the tenth day, 2026-02-16, is the first of Tết; the 23rd is worked. */
  @ParameterizedTest(name = "returned {0}, filed {1}")
  @CsvSource({
    "2026-02-16, 2026-03-18, badge.revocation.ban, 2026-03-19",
    "2026-02-23, 2026-03-25, badge.revocation.ban-day-off, 2026-03-26",
    "2026-02-23, 2026-03-26, badge.revocation.ban-day-off-late,",
    "2026-02-23, 2026-04-09, badge.revocation.ban-day-off-late,",
    "2026-02-23, 2026-04-10, ,",
    "2026-02-24, 2026-04-10, badge.revocation.ban, 2026-04-11",
  })
  void aReturnAfterADayOffIsRefusedOnlyForWhatIsCertain(
      LocalDate returned, LocalDate filed, @Nullable String code, @Nullable LocalDate from) {
    Report report = check(filed, BadgeRevocation.returned(LocalDate.of(2026, 2, 6), returned));
    if (code == null) {
      assertThat(report.violations()).isEmpty();
      return;
    }
    Violation found = only(report);
    assertThat(found.code()).isEqualTo(code);
    assertThat(found.severity()).isEqualTo(from == null ? Severity.WARNING : Severity.ERROR);
    assertThat(found.earliestFiling()).isEqualTo(Optional.ofNullable(from));
    if (code.contains("day-off")) {
      assertThat(found.reference()).contains("Điều 23.11.c", "Điều 148.5", "suy ra");
      assertThat(found.message().vi()).contains("16/02/2026", "10/04/2026");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-16, ,",
    "2026-02-23, badge.return.day-off, Điều 148.5",
    "2026-02-24, badge.return.late-revoked, Điều 23.11.c",
  })
  void aReturnIsLateWhenNoCountMakesItGood(
      LocalDate returned, @Nullable String code, @Nullable String article) {
    BadgeReturnCheck check = BadgeReturnCheck.at(Badges.CATALOGUE, FILED);
    BadgeReturn badge =
        new BadgeReturn(
            "99A-001.01", BadgeReturn.Reason.REVOKED, LocalDate.of(2026, 2, 6), returned);
    assertThat(check.due(badge)).isEqualTo(LocalDate.of(2026, 2, 16));
    Report report = check.check(badge, FILED);
    if (code == null) {
      assertThat(report.violations()).isEmpty();
    } else {
      assertThat(only(report).code()).isEqualTo(code);
      assertThat(only(report).reference()).contains(article);
    }
  }

  @Test
  void aReturnWithoutADayOrBeforeItsCauseIsNamed() {
    BadgeReturnCheck check = BadgeReturnCheck.at(Badges.CATALOGUE, FILED);
    Report early =
        check.check(
            new BadgeReturn("99A-001.01", BadgeReturn.Reason.STOPPED, FILED, FILED.minusDays(1)),
            FILED);
    isRefused(only(early), "returnedOn", "badge.return.before", "Điều 23.12.a");
    Report missing =
        check.check(
            new BadgeReturn("99A-001.01", BadgeReturn.Reason.STOPPED, nothing(), null), FILED);
    assertThat(only(missing).path()).isEqualTo("since");
    assertThat(only(missing).code()).isEqualTo("field.notnull");
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // What no caller may pass, does.
  private static <T> T nothing() {
    return null;
  }

  @Test
  void whoIsOverdueIsToldFromWhenAReturnOfTodayWouldCount() {
    LocalDate signed = LocalDate.of(2026, 1, 5);
    Violation once = only(check(FILED, new BadgeRevocation(signed, null, null, null)));
    isRefused(once, "revocation.returnedOn", "badge.revocation.overdue", "Điều 23.11.c");
    assertThat(once.message().vi()).contains("15/01/2026 đã qua", "45 ngày", "30/10/2026");
    BadgeRevocation twice = new BadgeRevocation(signed, null, null, signed.minusMonths(2));
    assertThat(only(check(FILED, twice)).message().vi()).contains("90 ngày", "14/12/2026");
  }

  @ParameterizedTest(name = "signed {0}, returned {1}, lost {2}, earlier {3}")
  @CsvSource({
    "2026-09-15, , , , revocation.signedOn, badge.revocation.in-future",
    "2026-08-01, , , 2026-08-01, revocation.earlierSignedOn, badge.revocation.earlier-later",
    "2026-08-01, 2026-08-05, , 2026-09-01, revocation.earlierSignedOn,"
        + " badge.revocation.earlier-later",
    "2026-08-01, 2026-07-31, , , revocation.returnedOn, badge.revocation.before-decision",
    "2026-07-01, 2026-08-01, 2026-09-01, , revocation.reportedLostOn,"
        + " badge.revocation.lost-after-return",
  })
  void daysThatCannotHaveComeSoAreTold(
      LocalDate signed,
      @Nullable LocalDate returned,
      @Nullable LocalDate lost,
      @Nullable LocalDate earlier,
      String path,
      String code) {
    BadgeRevocation revocation = new BadgeRevocation(signed, returned, lost, earlier);
    isRefused(only(check(FILED, revocation)), path, code, "Điều 23.11.c");
  }

  @Test
  void aReturnBeforeTheDecisionFreesNoVehicleThatChangedHands() {
    Report report =
        Badges.at(FILED)
            .check(
                Badges.taxi(FILED)
                    .occasion(Occasion.TRANSFER)
                    .currentBadge(Badges.badge(BadgeKind.TAXI, FILED.plusYears(1)))
                    .badgeReturnedOn(FILED.minusDays(1))
                    .revocation(BadgeRevocation.returned(FILED.minusDays(3), FILED.minusDays(4)))
                    .build());
    assertThat(only(report).code()).isEqualTo("badge.revocation.before-decision");
  }

  @Test
  void aLossBeforeTheDecisionIsAskedAboutAndNotRefusedForEver() {
    Violation found =
        only(
            check(FILED, BadgeRevocation.lost(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 4))));
    assertThat(found.severity()).isEqualTo(Severity.WARNING);
    assertThat(found.path()).isEqualTo("revocation.reportedLostOn");
    assertThat(found.code()).isEqualTo("badge.revocation.lost-before");
  }

  /** Lost and found again: the report's sixty days outlast the thirty of the return. */
  @Test
  void whereALostBadgeWasFoundAgainBothBansRun() {
    LocalDate signed = LocalDate.of(2026, 7, 1);
    BadgeRevocation both =
        new BadgeRevocation(signed, LocalDate.of(2026, 7, 10), LocalDate.of(2026, 7, 5), null);
    assertThat(check(LocalDate.of(2026, 8, 1), both).earliestFiling())
        .contains(LocalDate.of(2026, 9, 4));
    assertThat(check(LocalDate.of(2026, 9, 3), both).isFileable()).isFalse();
    assertThat(check(LocalDate.of(2026, 9, 4), both).violations()).isEmpty();
  }
}
