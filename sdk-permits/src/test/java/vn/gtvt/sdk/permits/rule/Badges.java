package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import java.util.List;
import vn.gtvt.sdk.permits.Samples;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.badge.CurrentBadge;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** What tests of badges ask again and again. */
final class Badges {
  static final ProcedureCatalogue CATALOGUE = ProcedureCatalogue.bundled();

  private Badges() {}

  static BadgeCheck at(LocalDate day) {
    return BadgeCheck.at(CATALOGUE, day);
  }

  /** A taxi's request that breaks no rule on the day. */
  static BadgeRequest.Builder taxi(LocalDate day) {
    return Samples.request(Samples.vehicle("99A-001.01").build()).validUntil(day.plusYears(5));
  }

  static CurrentBadge badge(BadgeKind kind, LocalDate until) {
    return new CurrentBadge(kind, "PH-1", until);
  }

  static BadgeApplication.Builder application(BadgeRequest... requests) {
    return BadgeApplication.builder()
        .operator(Samples.operator())
        .authority(Samples.authority())
        .paperNumber("05/GĐN")
        .paperDate(Samples.FILING_DAY)
        .returnedBadges(0)
        .requests(List.of(requests));
  }
}
