package vn.gtvt.sdk.permits.licence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.operator.OperatorType;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Subjects;

/**
 * Who files is a transport operator: an enterprise, a co-operative or a household. The portal lists
 * private persons too, the decree does not; a household files as the person who heads it
 * (inferred).
 */
final class ApplicantIsOperator implements LicenceRule {
  private static final Set<ApplicantKind> PERSONS =
      Set.of(
          ApplicantKind.CITIZEN,
          ApplicantKind.FOREIGNER,
          ApplicantKind.RESIDENT_FOREIGNER,
          ApplicantKind.SETTLED_FOREIGNER,
          ApplicantKind.OVERSEAS_VIETNAMESE,
          ApplicantKind.CIVIL_SERVANT);

  private final Condition basis;
  private final Optional<Subjects> listed;

  ApplicantIsOperator(Condition basis, Optional<Subjects> listed) {
    this.basis = basis;
    this.listed = listed;
  }

  @Override
  public void check(LicenceApplication application, LocalDate filingDate, Findings found) {
    ApplicantKind kind = application.applicantKind();
    boolean isHousehold = application.type() == OperatorType.HOUSEHOLD;
    if (PERSONS.contains(kind) && !isHousehold) {
      found.error(basis, "applicant", "licence.applicant.person");
    } else if (application
        .applicant()
        .filter(said -> !isOf(application.type(), said))
        .isPresent()) {
      found.error(
          basis,
          "applicant",
          "licence.applicant.contradicts",
          "type",
          application.type().vietnamese());
    } else if (listed.filter(subjects -> !subjects.kinds().contains(kind)).isPresent()) {
      found.error(basis, "applicant", "licence.applicant.not-listed");
    }
  }

  /** Words of the portal that fit every operator fit each; the others fit one legal form. */
  private static boolean isOf(OperatorType type, ApplicantKind said) {
    return switch (said) {
      case COOPERATIVE -> type == OperatorType.COOPERATIVE;
      case ENTERPRISE, VIETNAMESE_ENTERPRISE, FOREIGN_INVESTED_ENTERPRISE ->
          type != OperatorType.COOPERATIVE && type != OperatorType.HOUSEHOLD;
      default -> true;
    };
  }
}
