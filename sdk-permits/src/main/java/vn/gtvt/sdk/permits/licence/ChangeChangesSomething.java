package vn.gtvt.sdk.permits.licence;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;

/**
 * A re-issue on change of content changes something that stands on the licence.
 *
 * <p>A licence of the law before may have to be re-issued with nothing changed (Điều 76.1); that it
 * is then filed as a change is inferred, so it is only warned of.
 */
final class ChangeChangesSomething implements LicenceRule {
  private final Condition basis;
  private final ReissueDuty.Maker duties;

  ChangeChangesSomething(Condition basis, ReissueDuty.Maker duties) {
    this.basis = basis;
    this.duties = duties;
  }

  @Override
  public void check(LicenceApplication application, LocalDate filingDate, Findings found) {
    boolean isAboutChange =
        application.licenceCase() == LicenceCase.CHANGED
            && application.currentContent().isPresent();
    if (!isAboutChange || !application.changes().isEmpty()) {
      return;
    }
    boolean isOld =
        application.currentLicence().flatMap(held -> duties.of(held, filingDate)).isPresent();
    if (isOld) {
      found.warning(basis, "content", "licence.change.nothing-old-law");
    } else {
      found.error(basis, "content", "licence.change.nothing");
    }
  }
}
