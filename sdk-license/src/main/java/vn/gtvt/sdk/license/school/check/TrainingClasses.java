package vn.gtvt.sdk.license.school.check;

import java.util.Optional;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.Where;

/**
 * The training class is one for the course, and that of the licence. Its list of 57 codes is not
 * known (school.md 7), so another one than the licence's is a warning.
 */
final class TrainingClasses implements CourseRule {
  @Override
  public void check(CourseSubject subject, Findings found) {
    String training = subject.course().text(CourseField.TRAINING_CLASS);
    String licence = subject.course().text(CourseField.LICENCE_CLASS);
    CourseClasses classes = subject.books().classes();
    Optional<LicenceClass> trained = classes.find(training).map(LicenceClass::unrestricted);
    boolean isOther =
        trained.isEmpty() || !trained.equals(classes.find(licence).map(LicenceClass::unrestricted));
    if (!training.isBlank() && !licence.isBlank() && isOther) {
      Where where = Where.of(CourseField.TRAINING_CLASS);
      found.warning("class.training", where, "training", training, "class", licence);
    }
    int number = 0;
    for (Learner each : subject.filing().learners()) {
      number++;
      String own = each.text(LearnerField.TRAINING_CLASS);
      if (!own.isBlank() && !training.isBlank() && !own.equals(training)) {
        Where where = Findings.at(number, each, LearnerField.TRAINING_CLASS);
        found.error("class.other-than-course", where, "class", own, "course", training);
      }
    }
  }
}
