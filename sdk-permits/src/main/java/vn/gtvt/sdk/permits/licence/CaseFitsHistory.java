package vn.gtvt.sdk.permits.licence;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.operator.TransportLicence;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.time.VietnamTime;

/** The case asked for is the one that the licence's history leaves. */
final class CaseFitsHistory implements LicenceRule {
  private final Condition basis;

  CaseFitsHistory(Condition basis) {
    this.basis = basis;
  }

  @Override
  public void check(LicenceApplication application, LocalDate filingDate, Findings found) {
    LicenceCase asked = application.licenceCase();
    Bilingual label = asked.label();
    if (asked == LicenceCase.REVOKED && application.revocation().isEmpty()) {
      found.error(basis, "revocation", "licence.case.no-revocation");
    } else if (asked != LicenceCase.REVOKED && application.revocation().isPresent()) {
      found.error(basis, "licenceCase", "licence.case.revoked-instead", "case", label);
    }
    if (asked.isReissue() && application.currentLicence().isEmpty()) {
      found.error(basis, "currentLicence", "licence.case.no-licence", "case", label);
    } else if (asked == LicenceCase.FIRST_ISSUE && application.currentLicence().isPresent()) {
      found.error(
          basis,
          "licenceCase",
          "licence.case.already-issued",
          "number",
          application.currentLicence().get().number());
    }
    application.currentLicence().ifPresent(held -> checkDay(held, filingDate, found));
    checkContent(application, found);
  }

  private void checkDay(TransportLicence held, LocalDate filingDate, Findings found) {
    if (held.issuedOn().isAfter(filingDate)) {
      found.error(
          basis,
          "currentLicence.issuedOn",
          "licence.issued.in-future",
          "day",
          VietnamTime.written(held.issuedOn()));
    }
  }

  private void checkContent(LicenceApplication application, Findings found) {
    LicenceCase asked = application.licenceCase();
    boolean isSame = asked == LicenceCase.LOST || asked == LicenceCase.DAMAGED;
    if (asked == LicenceCase.CHANGED && application.currentContent().isEmpty()) {
      found.error(basis, "currentContent", "licence.change.no-former-content");
    } else if (isSame && !application.changes().isEmpty()) {
      found.error(
          basis,
          "content",
          "licence.case.changed-too",
          "case",
          asked.label(),
          "items",
          LicenceItem.labels(application.changes()));
    }
  }
}
