package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.List;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Procedure;

/** A licence of the law before had to be re-issued by the end of the transition (Điều 76.1). */
record OldLicenceIsReissued(Procedure law) implements OverviewRule {
  @Override
  public void check(CompanyRecords records, LocalDate date, Findings found) {
    List<HeldLicence> licences = records.licences();
    for (int i = 0; i < licences.size(); i++) {
      HeldLicence licence = licences.get(i);
      String path = "licences[" + i + "].issuedOn";
      if (records.licencesInForceOn(date).contains(licence)) {
        law.transitions().stream()
            .filter(each -> each.isAbout(licence.issuedOn()))
            .forEach(
                each ->
                    found.warning(
                        each.source(),
                        path,
                        "overview.licence.old",
                        "number",
                        licence.number(),
                        "duty",
                        each.text()));
      }
    }
  }
}
