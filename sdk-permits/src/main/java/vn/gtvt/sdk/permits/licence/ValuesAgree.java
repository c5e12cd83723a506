package vn.gtvt.sdk.permits.licence;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.identifier.EnterpriseCode;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.operator.OperatorType;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.time.VietnamTime;

/** What is stated of the operator and its papers does not contradict itself. */
final class ValuesAgree implements LicenceRule {
  private final Condition basis;

  ValuesAgree(Condition basis) {
    this.basis = basis;
  }

  @Override
  public void check(LicenceApplication application, LocalDate filingDate, Findings found) {
    BusinessRegistration registration = application.content().registration();
    past(registration.issuedOn(), "content.registration.issuedOn", filingDate, found);
    past(application.paperDate(), "paperDate", filingDate, found);
    checkNumber(application, registration, found);
  }

  private void past(LocalDate day, String path, LocalDate filingDate, Findings found) {
    if (day.isAfter(filingDate)) {
      found.error(basis, path, "licence.day.in-future", "day", VietnamTime.written(day));
    }
  }

  /**
   * An enterprise is registered under its own number; older certificates and those of co-operatives
   * and households may bear another, so it is only asked about.
   */
  private void checkNumber(
      LicenceApplication application, BusinessRegistration registration, Findings found) {
    boolean isEnterprise =
        application.type() != OperatorType.HOUSEHOLD
            && application.type() != OperatorType.COOPERATIVE;
    Optional<String> stated =
        EnterpriseCode.tryParse(registration.number()).value().map(EnterpriseCode::text);
    if (isEnterprise
        && stated.filter(number -> !number.equals(application.enterpriseCode())).isPresent()) {
      found.warning(
          basis,
          "content.registration.number",
          "licence.registration.other-number",
          "number",
          stated.get(),
          "code",
          application.enterpriseCode());
    }
  }
}
