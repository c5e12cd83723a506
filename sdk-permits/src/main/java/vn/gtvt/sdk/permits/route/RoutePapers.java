package vn.gtvt.sdk.permits.route;

import java.util.List;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.generic.NeededPaper;
import vn.gtvt.sdk.dossier.generic.PapersCheck;
import vn.gtvt.sdk.permits.dossier.CasePapers;
import vn.gtvt.sdk.permits.dossier.CasePapers.Need;
import vn.gtvt.sdk.permits.dossier.FileFaults;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.validation.Report;

/** The papers that a registration needs, against those that are there. Immutable. */
final class RoutePapers {
  private final Procedure procedure;
  private final RouteRegistration registration;
  private final CasePapers papers;

  RoutePapers(Procedure procedure, RouteRegistration registration) {
    this.procedure = procedure;
    this.registration = registration;
    // What is needed on a condition is needed in its case, which the registration states.
    List<NeededPaper> needed =
        PapersCheck.of(
                procedure,
                registration.state().filingCase(),
                (component, subject) -> Optional.of(true))
            .needs(List.of());
    this.papers =
        new CasePapers(
            needed.stream().map(NeededPaper::component).toList(),
            needed.stream().map(this::need).toList(),
            this::tellMisplaced);
  }

  private Need need(NeededPaper paper) {
    return Need.of(
        paper,
        "route.paper.missing",
        "paper",
        paper.component().name(),
        "case",
        registration.state().label());
  }

  /** The components of the case, in the order of the definition. */
  List<Component> components() {
    return papers.components();
  }

  Report check(List<Attachment> there) {
    Findings found = RouteWords.find();
    papers.check(there, found);
    return found
        .report()
        .and(
            FileFaults.of(
                procedure,
                registration.state().filingCase(),
                List.of(RouteDossier.code(registration)),
                there));
  }

  /**
   * Demands every paper.
   *
   * @throws IllegalArgumentException naming the first that is missing or out of place
   */
  void demand(List<Attachment> there) {
    papers.demand(there, RouteWords.find());
  }

  /** A paper of another case does no harm; one of no case has no place on the portal. */
  private void tellMisplaced(String id, Findings found) {
    String path = CasePapers.path(id);
    procedure.components().stream()
        .filter(component -> component.id().equals(id))
        .findFirst()
        .ifPresentOrElse(
            component ->
                found.warning(
                    component.source(),
                    path,
                    "route.paper.not-needed",
                    "paper",
                    component.name(),
                    "case",
                    registration.state().label()),
            () -> found.error(procedure.basis(), path, "route.paper.unknown", "paper", id));
  }
}
