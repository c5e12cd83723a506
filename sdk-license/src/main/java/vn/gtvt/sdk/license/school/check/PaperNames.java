package vn.gtvt.sdk.license.school.check;

import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerDocument;

/** Every paper has its code and its name (school.md 2.5). */
final class PaperNames implements LearnerRule {
  @Override
  public void check(CourseSubject subject, int number, Learner learner, Findings found) {
    for (LearnerDocument each : learner.documents()) {
      if (!each.code().matches("[0-9]{1,3}") || each.name().isBlank()) {
        found.error("papers.name", Findings.at(number, learner, null), "code", each.code());
      }
    }
  }
}
