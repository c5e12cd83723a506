package vn.gtvt.sdk.permits.licence;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.permits.operator.TransportLicence;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.Transition;
import vn.gtvt.sdk.text.Bilingual;

/**
 * The duty to have a licence of the law before re-issued, unless it meets the law of today (Điều
 * 76.1 NĐ 158/2024; legal facts 1). Immutable.
 *
 * @param issuedOn when the licence was issued
 * @param lastDay the last day on which it is good without more
 * @param isOverdue whether that day has passed
 * @param text the duty in words
 * @param source the article
 */
public record ReissueDuty(
    LocalDate issuedOn, LocalDate lastDay, boolean isOverdue, Bilingual text, Source source) {

  /** Knows the transition of one edition. */
  record Maker(Optional<Transition> transition) {
    static Maker of(Procedure firstIssue) {
      return new Maker(firstIssue.transitions().stream().findFirst());
    }

    Optional<ReissueDuty> of(TransportLicence licence, LocalDate day) {
      return transition
          .filter(rule -> rule.isAbout(licence.issuedOn()))
          .map(
              rule ->
                  new ReissueDuty(
                      licence.issuedOn(),
                      rule.until(),
                      day.isAfter(rule.until()),
                      rule.text(),
                      rule.source()));
    }
  }
}
