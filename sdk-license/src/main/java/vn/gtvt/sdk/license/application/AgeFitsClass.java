package vn.gtvt.sdk.license.application;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.license.rule.ClassRegime;
import vn.gtvt.sdk.license.rule.ClassTerms;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.rule.LicenceClasses;
import vn.gtvt.sdk.time.VietnamTime;

/** Old enough for the class, and not too old to drive with it (Luật 36/2024/QH15, Điều 59). */
final class AgeFitsClass implements LicenceRule {
  @Override
  public void check(LicenceApplication application, Setting setting, Findings found) {
    LicenceClass given = setting.given();
    if (given == null || application.filingCase() == LicenceCase.INTERNATIONAL_PERMIT) {
      return;
    }
    LicenceClasses classes = setting.tables().classes();
    LicenceApplicant person = application.applicant();
    Optional<LocalDate> from = classes.oldEnoughOn(given, person.birth());
    if (from.isPresent() && setting.day().isBefore(from.get())) {
      // Who held an old class may be younger than its successor demands; no source settles that.
      boolean isOfOldClass =
          setting.held() != null && setting.held().regime() == ClassRegime.BEFORE_2025;
      Object[] values = {"class", setting.code(given), "from", VietnamTime.written(from.get())};
      if (isOfOldClass) {
        found.asks("licence.age.old-class", classes.terms(given).source(), values);
      } else {
        found.blocks("licence.age.too-young", classes.terms(given).source(), values);
      }
    }
    ClassTerms.LastDrivingAge age = classes.terms(given).lastDrivingAge();
    Optional<LocalDate> last = classes.lastDrivingDay(given, person.birth(), person.sex());
    if (age == null || last.filter(setting.day()::isAfter).isEmpty()) {
      return;
    }
    Object[] values = {"class", setting.code(given), "last", VietnamTime.written(last.get())};
    if (age.source().confidence() == Confidence.VERIFIED) {
      found.blocks("licence.age.too-old", age.source(), values);
    } else {
      found.asks("licence.age.too-old-unsure", age.source(), values);
    }
  }
}
