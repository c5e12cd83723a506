package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.finding.Findings;

/** One demand on one request. Implementations are immutable and safe for concurrent use. */
@FunctionalInterface
interface BadgeRule {
  /** Adds to {@code found} what is wrong with a request whose required values are all there. */
  void check(BadgeRequest request, LocalDate filingDate, Findings found);
}
