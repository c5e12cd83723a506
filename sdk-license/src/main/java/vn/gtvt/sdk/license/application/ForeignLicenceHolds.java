package vn.gtvt.sdk.license.application;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.time.VietnamTime;

/** A foreign licence still holds, and so long does the residence of its holder. */
final class ForeignLicenceHolds implements LicenceRule {
  private static final Source EXCHANGE =
      new Source("Luật 36/2024/QH15, Điều 62.2", Confidence.VERIFIED);

  @Override
  public void check(LicenceApplication application, Setting setting, Findings found) {
    if (application.filingCase() != LicenceCase.FOREIGN) {
      return;
    }
    LocalDate last = application.held().map(HeldLicence::lastDay).orElse(null);
    if (application.held().isEmpty()) {
      found.blocks("licence.held.missing", EXCHANGE);
    } else if (last == null) {
      found.asks("licence.foreign.term-missing", EXCHANGE);
    } else if (setting.day().isAfter(last)) {
      found.blocks("licence.foreign.overdue", EXCHANGE, "last", VietnamTime.written(last));
    }
    Optional<Condition> stay = setting.condition("residence-paper-term");
    if (stay.isPresent() && application.applicant().isForeigner()) {
      int months = stay.get().require("minMonths");
      LocalDate until = application.applicant().residentUntil();
      if (until == null) {
        found.asks("licence.foreign.residence-missing", stay.get().source(), "months", months);
      } else if (until.isBefore(setting.day().plusMonths(months))) {
        found.blocks(
            "licence.foreign.residence-short",
            stay.get().source(),
            "until",
            VietnamTime.written(until),
            "months",
            months);
      }
    }
  }
}
