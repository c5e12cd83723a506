package vn.gtvt.sdk.permits.route;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.finding.Findings;

/** One demand on one registration. Implementations are immutable and safe for concurrent use. */
@FunctionalInterface
interface RouteRule {
  /** Adds to {@code found} what is wrong with a registration whose required values are there. */
  void check(RouteRegistration registration, LocalDate filingDate, Findings found);
}
