package vn.gtvt.sdk.license.school.check;

import java.util.OptionalLong;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.Where;

/** Every count is the number of learners (school.md 2.1, 2.2). */
final class Counts implements CourseRule {
  @Override
  public void check(CourseSubject subject, Findings found) {
    int learners = subject.filing().learners().size();
    differs(
        subject.filing().header().number(HeaderField.RECORD_COUNT),
        Where.of(HeaderField.RECORD_COUNT),
        learners,
        found);
    differs(
        subject.course().number(CourseField.LEARNER_COUNT),
        Where.of(CourseField.LEARNER_COUNT),
        learners,
        found);
  }

  private static void differs(OptionalLong stated, Where where, int learners, Findings found) {
    if (stated.isPresent() && stated.getAsLong() >= 0 && stated.getAsLong() != learners) {
      found.error("count.differs", where, "stated", stated.getAsLong(), "learners", learners);
    }
  }
}
