package vn.gtvt.sdk.license.application;

import java.time.LocalDate;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.license.violation.ViolationList;
import vn.gtvt.sdk.time.VietnamTime;

/** No sanction is open (Luật 36/2024/QH15, Điều 62.4): no withdrawal, no unsettled violation. */
final class NotWithdrawn implements LicenceRule {
  private static final Source SANCTIONS =
      new Source("Luật 36/2024/QH15, Điều 62.4", Confidence.VERIFIED);

  @Override
  public void check(LicenceApplication application, Setting setting, Findings found) {
    LocalDate until = application.held().map(HeldLicence::withdrawnUntil).orElse(null);
    if (until != null && !setting.day().isAfter(until)) {
      found.blocks("licence.withdrawn", SANCTIONS, "until", VietnamTime.written(until));
    }
    for (ViolationList each : application.violations()) {
      each.advice()
          .ifPresent(words -> found.blocks("licence.violation.unsettled", words, SANCTIONS));
    }
    if (application.vehicles().isEmpty() && application.violations().isEmpty()) {
      found.notes("licence.violation.no-vehicle", SANCTIONS);
    }
  }
}
