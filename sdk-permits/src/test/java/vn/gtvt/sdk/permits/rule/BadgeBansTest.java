package vn.gtvt.sdk.permits.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.permits.Refusals.isRefused;
import static vn.gtvt.sdk.permits.Refusals.only;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.badge.BadgeRequest.Occasion;
import vn.gtvt.sdk.permits.badge.BadgeReturn;
import vn.gtvt.sdk.permits.badge.BadgeRevocation;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Violation;

/** Bans after a revocation at the day before, the day and the day after. */
class BadgeBansTest {
  private static final String ARTICLE = "Điều 23.11.c, 23.11.d";

  private static Report check(LocalDate filed, BadgeRevocation revocation) {
    return Badges.at(filed).check(Badges.taxi(filed).revocation(revocation).build());
  }

  @ParameterizedTest(name = "signed {0}, before {1}, returned {2}, filed {3}")
  @CsvSource({
    // In time: 30 days.
    "2026-06-01, , 2026-06-11, 2026-07-10, 2026-07-12",
    "2026-06-01, , 2026-06-11, 2026-07-11, 2026-07-12",
    "2026-06-01, , 2026-06-11, 2026-07-12, ",
    // In time, second within six months: 60 days.
    "2026-06-01, 2025-12-01, 2026-06-11, 2026-08-10, 2026-08-11",
    "2026-06-01, 2025-12-01, 2026-06-11, 2026-08-11, ",
    "2026-06-01, 2025-11-30, 2026-06-11, 2026-07-11, 2026-07-12",
    "2026-06-01, 2025-11-30, 2026-06-11, 2026-07-12, ",
    // Late by a day: 45 days, and 90 the second time.
    "2026-06-01, , 2026-06-12, 2026-07-27, 2026-07-28",
    "2026-06-01, , 2026-06-12, 2026-07-28, ",
    "2026-06-01, 2026-03-01, 2026-06-12, 2026-09-10, 2026-09-11",
    "2026-06-01, 2026-03-01, 2026-06-12, 2026-09-11, ",
    // The ban ends on the National Day, and one begins in Tết.
    "2026-08-01, , 2026-08-03, 2026-09-02, 2026-09-03",
    "2026-08-01, , 2026-08-03, 2026-09-03, ",
    "2026-02-07, , 2026-02-17, 2026-03-19, 2026-03-20",
    "2026-02-07, , 2026-02-17, 2026-03-20, ",
    // Over 2026-01-01.
    "2025-12-01, , 2025-12-02, 2025-12-31, 2026-01-02",
    "2025-12-01, , 2025-12-02, 2026-01-01, 2026-01-02",
    "2025-12-01, , 2025-12-02, 2026-01-02, ",
  })
  void aBadgeIsIssuedWhenTheBanIsOver(
      LocalDate signed,
      @Nullable LocalDate before,
      LocalDate returned,
      LocalDate filed,
      @Nullable LocalDate from) {
    BadgeRevocation revocation = BadgeRevocation.returned(signed, returned);
    Report report = check(filed, before == null ? revocation : revocation.after(before));
    if (from == null) {
      assertThat(report.violations()).isEmpty();
    } else {
      isRefused(only(report), "revocation.returnedOn", "badge.revocation.ban", ARTICLE);
      assertThat(report.earliestFiling()).contains(from);
      assertThat(only(report).message().vi())
          .contains("từ ngày " + String.format("%td/%<tm/%<tY", from));
    }
  }

  @ParameterizedTest(name = "reported {0}, filed {1}")
  @CsvSource({
    "2026-06-05, 2026-08-03, 2026-08-05",
    "2026-06-05, 2026-08-04, 2026-08-05",
    "2026-06-05, 2026-08-05, ",
    "2025-11-10, 2026-01-09, 2026-01-10",
    "2025-11-10, 2026-01-10, ",
  })
  void aBadgeReportedLostAfterTheDecisionWaitsSixtyDays(
      LocalDate reported, LocalDate filed, @Nullable LocalDate from) {
    Report report = check(filed, BadgeRevocation.lost(reported.minusDays(2), reported));
    if (from == null) {
      assertThat(report.violations()).isEmpty();
    } else {
      isRefused(only(report), "revocation.reportedLostOn", "badge.revocation.ban-lost", ARTICLE);
      assertThat(report.earliestFiling()).contains(from);
    }
  }

  @Test
  void whoDoesNotObeyTheDecisionGetsNoneAtAnyTime() {
    LocalDate signed = LocalDate.of(2026, 9, 7);
    LocalDate seen = LocalDate.of(2026, 9, 14);
    Report report = check(seen, new BadgeRevocation(signed, null, null, null));
    isRefused(only(report), "revocation.returnedOn", "badge.revocation.not-obeyed", ARTICLE);
    assertThat(only(report).message().vi()).contains("17/09/2026", "30 ngày", "15/10/2026");
    assertThat(report.earliestFiling()).isEmpty();
    isRefused(
        only(check(seen, BadgeRevocation.returned(signed, seen.plusDays(1)))),
        "revocation.returnedOn",
        "badge.revocation.not-obeyed",
        ARTICLE);
  }

  @Test
  void aVehicleThatChangedHandsIsFreeOnceTheBadgeWasHandedBack() {
    LocalDate filed = LocalDate.of(2026, 9, 14);
    BadgeRequest.Builder request =
        Badges.taxi(filed)
            .occasion(Occasion.TRANSFER)
            .currentBadge(Badges.badge(BadgeKind.TAXI, filed.plusYears(1)))
            .badgeReturnedOn(filed.minusDays(1))
            .strippedUntil(filed.plusDays(9))
            .revocation(BadgeRevocation.returned(filed.minusDays(3), filed.minusDays(1)));
    assertThat(Badges.at(filed).check(request.build()).violations()).isEmpty();
    Report held =
        Badges.at(filed)
            .check(
                request
                    .badgeReturnedOn(null)
                    .revocation(new BadgeRevocation(filed.minusDays(3), null, null, null))
                    .build());
    assertThat(held.errors())
        .extracting(Violation::code)
        .containsExactlyInAnyOrder(
            "badge.transfer.not-returned", "badge.stripped", "badge.revocation.not-obeyed");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-13, ",
    "2026-09-14, 2026-09-15",
    "2026-09-15, 2026-09-16",
  })
  void whileTheRightOfUseIsStrippedNoneIsIssued(LocalDate last, @Nullable LocalDate from) {
    LocalDate filed = LocalDate.of(2026, 9, 14);
    Report report = Badges.at(filed).check(Badges.taxi(filed).strippedUntil(last).build());
    if (from == null) {
      assertThat(report.violations()).isEmpty();
    } else {
      isRefused(only(report), "strippedUntil", "badge.stripped", "Điều 23.9.b");
      assertThat(report.earliestFiling()).contains(from);
    }
  }

  @ParameterizedTest(name = "{0} since {1}, returned {2}, seen {3}")
  @CsvSource({
    "REVOKED, 2026-06-01, 2026-06-10, 2026-09-01, ",
    "REVOKED, 2026-06-01, 2026-06-11, 2026-09-01, ",
    "REVOKED, 2026-06-01, 2026-06-12, 2026-09-01, Điều 23.11.c",
    "REVOKED, 2026-06-01, , 2026-06-11, ",
    "REVOKED, 2026-06-01, , 2026-06-12, Điều 23.11.c",
    // The National Day of 2026 and the first of January are days off.
    "TRANSFERRED, 2026-08-23, , 2026-09-02, ",
    "TRANSFERRED, 2026-08-23, , 2026-09-04, Điều 23.12.a",
    "STOPPED, 2025-12-22, 2026-01-01, 2026-01-05, ",
    "STOPPED, 2025-12-22, 2026-01-06, 2026-01-06, Điều 23.12.a",
  })
  void aBadgeIsHandedBackWithinTenDays(
      BadgeReturn.Reason reason,
      LocalDate since,
      @Nullable LocalDate returned,
      LocalDate seen,
      @Nullable String article) {
    BadgeReturnCheck check = BadgeReturnCheck.at(Badges.CATALOGUE, seen);
    BadgeReturn badge = new BadgeReturn("99A-001.01", reason, since, returned);
    assertThat(check.due(badge)).isEqualTo(since.plusDays(10));
    if (article == null) {
      assertThat(check.check(badge, seen).violations()).isEmpty();
      return;
    }
    Violation found = only(check.check(badge, seen));
    boolean isRevoked = reason == BadgeReturn.Reason.REVOKED;
    isRefused(
        found,
        "returnedOn",
        isRevoked ? "badge.return.late-revoked" : "badge.return.late",
        article);
    if (isRevoked) {
      assertThat(found.message().vi()).contains("45 ngày", "90 ngày", "6 tháng");
    }
  }
}
