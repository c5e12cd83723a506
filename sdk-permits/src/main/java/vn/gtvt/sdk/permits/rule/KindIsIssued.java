package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Ending;
import vn.gtvt.sdk.procedure.Procedures;
import vn.gtvt.sdk.text.Bilingual;

/** The kind of badge is issued under the law of the day; of one that ended it says what to do. */
final class KindIsIssued implements BadgeRule {
  private final Condition basis;
  private final Procedures law;

  KindIsIssued(Condition basis, Procedures law) {
    this.basis = basis;
    this.law = law;
  }

  @Override
  public void check(BadgeRequest request, LocalDate filingDate, Findings found) {
    if (basis.appliesTo(request.kind().id())) {
      return;
    }
    Optional<Ending> ended = BadgeRenewal.under(law).ended(request.kind());
    Bilingual instead = ended.map(Ending::instead).orElse(null);
    if (ended.isPresent() && instead != null) {
      found.error(
          ended.get().source(),
          "kind",
          "badge.kind.historic",
          "kind",
          request.kind().label(),
          "instead",
          instead);
    } else {
      found.error(basis, "kind", "badge.kind.not-issued", "kind", request.kind().label());
    }
  }
}
