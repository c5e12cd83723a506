package vn.gtvt.sdk.license.school.check;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.identifier.LicenceNumber;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.Where;

/** The licence held is told whole, and its number agrees with what is known (school.md 8.2). */
final class LicenceHeld implements LearnerRule {
  @Override
  public void check(CourseSubject subject, int number, Learner learner, Findings found) {
    String text = learner.text(LearnerField.LICENCE_NUMBER);
    Where where = Findings.at(number, learner, LearnerField.LICENCE_NUMBER);
    boolean hasClass = !learner.text(LearnerField.LICENCE_CLASS_HELD).isBlank();
    if (text.isBlank()) {
      if (hasClass) {
        found.error("licence.half", where);
      }
      return;
    }
    boolean hasDay =
        learner.values().isGiven(LearnerField.LICENCE_ISSUED)
            || learner.values().isGiven(LearnerField.LICENCE_PASSED);
    if (!hasClass || !hasDay) {
      found.error("licence.half", where);
    }
    Optional<LicenceNumber> licence = LicenceNumber.tryParse(text).value();
    if (licence.isEmpty() || licence.get().isLegacy()) {
      found.warning("licence.number", where);
      return;
    }
    if (learner.sex().filter(licence.get()::disagreesWith).isPresent()) {
      found.warning("licence.sex", where);
    }
    Optional<LocalDate> passed = learner.date(LearnerField.LICENCE_PASSED);
    if (passed.filter(day -> licence.get().disagreesWithExamYear(day.getYear())).isPresent()) {
      found.warning("licence.year", where);
    }
  }
}
