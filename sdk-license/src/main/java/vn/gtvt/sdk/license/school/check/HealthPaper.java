package vn.gtvt.sdk.license.school.check;

import java.util.List;
import java.util.Optional;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerDocument;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.Where;

/**
 * A health certificate as a mark and as a paper (school.md 2.4, 2.5): the test asks for one from
 * everybody (legal.md B.2, 3.000346); that a motorcycle learner's exchange later does without it is
 * why its lack only warns there.
 */
final class HealthPaper implements LearnerRule {
  @Override
  public void check(CourseSubject subject, int number, Learner learner, Findings found) {
    Where where = Findings.at(number, learner, LearnerField.HEALTH_CERTIFICATE);
    boolean isMarked = learner.text(LearnerField.HEALTH_CERTIFICATE).equals("1");
    boolean isListed =
        learner.documents().stream()
            .anyMatch(each -> each.code().equals(LearnerDocument.HEALTH.code()));
    Optional<LicenceClass> sought = subject.sought(learner);
    Optional<ClassDemand.Health> demand =
        sought.flatMap(of -> subject.books().classes().health(of, subject.reportedOn()));
    if (demand.isPresent() && !isMarked) {
      found.cited(
          demand.get().source(),
          demand.get().severity(),
          "health.missing",
          where,
          "class",
          subject.books().classes().code(sought.get()));
    } else if (isMarked != isListed) {
      found.warning("health.not-listed", where);
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
