package vn.gtvt.sdk.license.school.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.time.VietnamTime;

/** Old enough for the class on the day of the test (Luật 36/2024/QH15, Điều 59). */
final class Age implements LearnerRule {
  @Override
  public void check(CourseSubject subject, int number, Learner learner, Findings found) {
    Optional<LocalDate> birth = learner.date(LearnerField.BIRTH_DATE);
    Optional<CourseClass> sought = subject.sought(learner);
    Optional<LocalDate> day = subject.assessedOn();
    if (birth.isEmpty() || sought.isEmpty() || day.isEmpty()) {
      return;
    }
    Where where = Findings.at(number, learner, LearnerField.BIRTH_DATE);
    LocalDate oldEnough = birth.get().plusYears(sought.get().minAge());
    if (day.get().isBefore(oldEnough)) {
      found.error(
          "learner.too-young",
          where,
          "class",
          sought.get().code(),
          "age",
          sought.get().minAge(),
          "from",
          VietnamTime.written(oldEnough),
          "day",
          VietnamTime.written(day.get()));
    }
    OptionalInt oldest =
        learner.sex().isPresent()
            ? subject.books().classes().oldest(sought.get(), learner.sex().get())
            : OptionalInt.empty();
    boolean isTooOld =
        oldest.isPresent()
            && !day.get().isBefore(birth.get().plusYears(oldest.getAsInt()).plusYears(1));
    if (isTooOld) {
      found.warning(
          "learner.too-old", where, "class", sought.get().code(), "age", oldest.getAsInt());
    }
  }
}
