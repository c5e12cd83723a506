package vn.gtvt.sdk.license.school.check;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.license.rule.ClassTerms;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.rule.LicenceClasses;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.time.VietnamTime;
import vn.gtvt.sdk.validation.Severity;

/**
 * Old enough for the class on the day of the test, and not too old to drive with it (Luật
 * 36/2024/QH15, Điều 59, 61.1).
 */
final class Age implements LearnerRule {
  @Override
  public void check(CourseSubject subject, int number, Learner learner, Findings found) {
    Optional<LocalDate> birth = learner.date(LearnerField.BIRTH_DATE);
    Optional<LicenceClass> sought = subject.sought(learner);
    Optional<LocalDate> day = subject.assessedOn();
    if (birth.isEmpty() || sought.isEmpty() || day.isEmpty()) {
      return;
    }
    LicenceClasses law = subject.books().classes().law();
    ClassTerms terms = law.terms(sought.get());
    Where where = Findings.at(number, learner, LearnerField.BIRTH_DATE);
    Optional<LocalDate> oldEnough = law.oldEnoughOn(sought.get(), birth.get());
    Integer years = terms.minAge();
    if (years != null && oldEnough.filter(day.get()::isBefore).isPresent()) {
      found.cited(
          terms.source(),
          Severity.ERROR,
          "learner.too-young",
          where,
          "class",
          terms.code(),
          "age",
          years,
          "from",
          VietnamTime.written(oldEnough.get()),
          "day",
          VietnamTime.written(day.get()));
    }
    ClassTerms.LastDrivingAge age = terms.lastDrivingAge();
    Optional<Sex> sex = learner.sex();
    if (age == null || sex.isEmpty()) {
      return;
    }
    law.lastDrivingDay(sought.get(), birth.get(), sex.get())
        .filter(day.get()::isAfter)
        .ifPresent(
            last ->
                found.cited(
                    age.source(),
                    Severity.WARNING,
                    "learner.too-old",
                    where,
                    "class",
                    terms.code(),
                    "last",
                    VietnamTime.written(last)));
  }
}
