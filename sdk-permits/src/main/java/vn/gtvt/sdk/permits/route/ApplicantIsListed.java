package vn.gtvt.sdk.permits.route;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Subjects;

/**
 * Who files is one of those that the procedure lists. An error, where a badge's application is only
 * warned: a route is registered online and nowhere else (legal facts A, A.1), so that whom the
 * portal does not list has no way in; badges are taken at the desk and by post too.
 */
final class ApplicantIsListed implements RouteRule {
  private final Condition basis;
  private final Optional<Subjects> listed;

  ApplicantIsListed(Condition basis, Optional<Subjects> listed) {
    this.basis = basis;
    this.listed = listed;
  }

  @Override
  public void check(RouteRegistration registration, LocalDate filingDate, Findings found) {
    boolean isOther =
        listed
            .filter(
                subjects ->
                    !subjects.kinds().contains(registration.operator().type().applicantKind()))
            .isPresent();
    if (isOther) {
      found.error(
          basis,
          "operator.type",
          "route.applicant.not-listed",
          "type",
          registration.operator().type().vietnamese());
    }
  }
}
