package vn.gtvt.sdk.permits.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.permits.Refusals.isRefused;
import static vn.gtvt.sdk.permits.Refusals.only;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.badge.BadgeRequest.Occasion;
import vn.gtvt.sdk.permits.badge.BadgeRevocation;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Violation;

/** What is re-issued is named, and what is there is not issued for the first time. */
class BadgeReissueTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

  private static Report check(BadgeRequest.Builder request) {
    return Badges.at(DAY).check(request.build());
  }

  @ParameterizedTest
  @CsvSource({"RE_ISSUE", "REPLACEMENT"})
  void aReissueNamesTheBadge(Occasion occasion) {
    BadgeRequest.Builder request = Badges.taxi(DAY).occasion(occasion);
    isRefused(only(check(request)), "currentBadge", "badge.reissue.no-current", "Điều 23.7, 23.8");
    request.currentBadge(Badges.badge(BadgeKind.CONTRACT, DAY.minusDays(1)));
    isRefused(only(check(request)), "kind", "badge.reissue.other-kind", "Điều 23.7, 23.8");
    request.currentBadge(Badges.badge(BadgeKind.TAXI, DAY.plusDays(15)));
    assertThat(check(request).violations()).isEmpty();
    request.currentBadge(Badges.badge(BadgeKind.TAXI, DAY.minusDays(200)));
    assertThat(check(request).violations()).isEmpty();
  }

  @Test
  void afterARevocationThereIsNoBadgeToName() {
    BadgeRequest.Builder request =
        Badges.taxi(DAY)
            .occasion(Occasion.RE_ISSUE)
            .revocation(BadgeRevocation.returned(DAY.minusDays(60), DAY.minusDays(55)));
    assertThat(check(request).violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, true", "14, true", "-1, false"})
  void aVehicleWithSuchABadgeGetsNoFirstOne(int days, boolean refused) {
    Report report =
        check(Badges.taxi(DAY).currentBadge(Badges.badge(BadgeKind.TAXI, DAY.plusDays(days))));
    if (refused) {
      isRefused(only(report), "occasion", "badge.first-issue.has-badge", "Điều 23.7, 23.8");
    } else {
      assertThat(report.violations()).isEmpty();
    }
  }

  @Test
  void theWindowIsNotPassedByLeavingTheBadgeOut() {
    BadgeRequest.Builder early =
        Badges.taxi(DAY)
            .occasion(Occasion.RE_ISSUE)
            .currentBadge(Badges.badge(BadgeKind.TAXI, DAY.plusDays(16)));
    assertThat(check(early).errors())
        .extracting(Violation::code)
        .containsExactly("badge.renewal.too-early");
    assertThat(check(early.currentBadge(null)).isFileable()).isFalse();
  }
}
