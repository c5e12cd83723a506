package vn.gtvt.sdk.license.school.check;

import java.util.List;
import java.util.Optional;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerDocument;
import vn.gtvt.sdk.license.school.LearnerField;

/**
 * A health certificate where the class needs one, as a mark and as a paper (school.md 2.5, 8.1).
 */
final class HealthPaper implements LearnerRule {
  @Override
  public void check(CourseSubject subject, int number, Learner learner, Findings found) {
    boolean isMarked = learner.text(LearnerField.HEALTH_CERTIFICATE).equals("1");
    boolean isListed =
        learner.documents().stream()
            .anyMatch(each -> each.code().equals(LearnerDocument.HEALTH.code()));
    Optional<CourseClass> sought = subject.sought(learner);
    if (sought.filter(CourseClass::needsHealth).isPresent() && !isMarked) {
      found.error(
          "health.missing",
          Findings.at(number, learner, LearnerField.HEALTH_CERTIFICATE),
          "class",
          sought.get().code());
    } else if (isMarked != isListed) {
      found.warning(
          "health.not-listed", Findings.at(number, learner, LearnerField.HEALTH_CERTIFICATE));
    }
    boolean hasOthers =
        learner.documents().stream()
            .map(LearnerDocument::code)
            .toList()
            .containsAll(
                List.of(LearnerDocument.APPLICATION.code(), LearnerDocument.IDENTITY.code()));
    if (!hasOthers) {
      found.error("papers.missing", Findings.at(number, learner, null));
    }
  }
}
