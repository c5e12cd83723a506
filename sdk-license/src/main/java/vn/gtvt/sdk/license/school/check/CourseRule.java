package vn.gtvt.sdk.license.school.check;

/** One demand on a course. Implementations are stateless. */
interface CourseRule {
  void check(CourseSubject subject, Findings found);
}
