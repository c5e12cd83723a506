package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.finding.Findings;

/** One thing that must fit together. Implementations are immutable, safe for concurrent use. */
@FunctionalInterface
interface OverviewRule {
  /** Adds what does not fit on a day. */
  void check(CompanyRecords records, LocalDate date, Findings found);
}
