package vn.gtvt.sdk.permits.licence;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.finding.Findings;

/** One demand on one application. Implementations are immutable and safe for concurrent use. */
@FunctionalInterface
interface LicenceRule {
  /** Adds to {@code found} what is wrong with an application whose required values are there. */
  void check(LicenceApplication application, LocalDate filingDate, Findings found);
}
