package vn.gtvt.sdk.license.application;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.license.rule.OverdueTests;
import vn.gtvt.sdk.license.rule.ReTest;
import vn.gtvt.sdk.time.VietnamTime;

/** A licence that still holds is exchanged; one that does not is tested for. */
final class TermDecidesTests implements LicenceRule {
  @Override
  public void check(LicenceApplication application, Setting setting, Findings found) {
    LicenceCase filingCase = application.filingCase();
    if (filingCase.isOfAnotherIssuer() || application.held().isEmpty()) {
      return;
    }
    // A day printed on a licence that has no term is another class's, or a slip: it decides
    // nothing.
    LocalDate last = setting.hasNoTerm() ? null : application.held().get().lastDay();
    if (last == null) {
      if (filingCase.isOverdue()) {
        found.blocks("licence.term.none", null);
      } else if (isTermMissing(setting)) {
        found.asks("licence.term.missing", null);
      }
      return;
    }
    Optional<OverdueTests.Demand> demand = setting.tables().overdue().demand(last, setting.day());
    boolean isOverdue = setting.day().isAfter(last);
    if (!isOverdue && filingCase.isOverdue()) {
      found.blocks("licence.term.still-holds", null, "last", VietnamTime.written(last));
    } else if (isOverdue && demand.isEmpty()) {
      found.asks("licence.overdue.unread", null, "last", VietnamTime.written(last));
    } else if (isOverdue) {
      overdue(filingCase, demand.get(), last, found);
    }
  }

  private static void overdue(
      LicenceCase filingCase, OverdueTests.Demand demand, LocalDate last, Findings found) {
    Object[] values = {
      "last", VietnamTime.written(last), "test", Findings.words("test." + demand.test())
    };
    found.demand(demand.test());
    if (filingCase == LicenceCase.INTERNATIONAL_PERMIT) {
      found.blocks("licence.permit.overdue", demand.source(), values);
    } else if (demand.test() == ReTest.NONE || filingCase.isOverdue()) {
      found.notes("licence.overdue.tests", demand.source(), values);
    } else {
      found.blocks("licence.overdue", demand.source(), values);
    }
  }

  private static boolean isTermMissing(Setting setting) {
    return setting.held() != null && !setting.hasNoTerm();
  }
}
