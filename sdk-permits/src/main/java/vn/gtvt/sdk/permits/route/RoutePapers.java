package vn.gtvt.sdk.permits.route;

import java.util.List;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.permits.finding.FileFaults;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.validation.Report;

/** The papers that a registration needs, against those that are there. Immutable. */
final class RoutePapers {
  private final Procedure procedure;
  private final RouteRegistration registration;

  RoutePapers(Procedure procedure, RouteRegistration registration) {
    this.procedure = procedure;
    this.registration = registration;
  }

  /** The components of the case, in the order of the definition. */
  List<Component> components() {
    return procedure.components().stream().filter(this::isOfCase).toList();
  }

  private boolean isOfCase(Component component) {
    return component.cases().isEmpty()
        || component.cases().contains(registration.state().filingCase());
  }

  void check(List<Attachment> papers, Findings found) {
    for (Component component : components()) {
      if (papers.stream().noneMatch(paper -> paper.component().equals(component.id()))) {
        found.error(
            component.source(),
            "papers[" + component.id() + "]",
            "route.paper.missing",
            "paper",
            component.name(),
            "case",
            registration.state().label());
      }
    }
    papers.stream()
        .map(Attachment::component)
        .distinct()
        .filter(id -> components().stream().noneMatch(component -> component.id().equals(id)))
        .forEach(id -> outOfPlace(id, found));
  }

  /** What is wrong with the files by themselves. */
  Report fileFaults(List<Attachment> papers) {
    return FileFaults.of(
        procedure,
        registration.state().filingCase(),
        List.of(RouteDossier.code(registration)),
        papers);
  }

  /** A paper of another case does no harm; one of no case has no place on the portal. */
  private void outOfPlace(String id, Findings found) {
    String path = "papers[" + id + "]";
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

  /**
   * Demands every paper.
   *
   * @throws IllegalArgumentException naming the first that is missing or out of place
   */
  void demand(List<Attachment> papers) {
    Findings found = RouteWords.find();
    check(papers, found);
    found.report().errors().stream()
        .findFirst()
        .ifPresent(
            first -> {
              throw new IllegalArgumentException(first.path() + ": " + first.message().vi());
            });
  }
}
