package vn.gtvt.sdk.license.application;

import java.time.LocalDate;
import vn.gtvt.sdk.time.VietnamTime;

/** The days of the licence held can be true: a slip of the pen must not decide. */
final class HeldIsPossible implements LicenceRule {
  @Override
  public void check(LicenceApplication application, Setting setting, Findings found) {
    HeldLicence held = application.held().orElse(null);
    if (held == null) {
      return;
    }
    LocalDate issued = held.issued();
    LocalDate last = held.lastDay();
    Object[] values = {
      "class", held.classCode(),
      "issued", VietnamTime.written(issued),
      "last", last == null ? "" : VietnamTime.written(last)
    };
    if (issued.isAfter(setting.day())) {
      found.asks("licence.held.issued-later", null, values);
    }
    if (!issued.isAfter(application.applicant().birth())) {
      found.asks("licence.held.before-birth", null, values);
    }
    if (last != null && last.isBefore(issued)) {
      found.asks("licence.held.ends-first", null, values);
    }
    if (last != null && setting.hasNoTerm()) {
      found.asks(
          "licence.held.no-term",
          setting.tables().classes().terms(setting.requireHeld()).source(),
          values);
    }
  }
}
