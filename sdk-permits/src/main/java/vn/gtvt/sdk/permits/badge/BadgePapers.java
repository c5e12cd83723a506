package vn.gtvt.sdk.permits.badge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.generic.NeededPaper;
import vn.gtvt.sdk.dossier.generic.PapersCheck;
import vn.gtvt.sdk.permits.dossier.CasePapers;
import vn.gtvt.sdk.permits.dossier.CasePapers.Need;
import vn.gtvt.sdk.permits.dossier.FileFaults;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.vehicle.Vehicle;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.validation.Report;

/** The papers that an application needs, against those that are there. Immutable. */
final class BadgePapers {
  private static final Messages MESSAGES = Messages.beside(BadgePapers.class);
  private static final String LOOKED_UP = "dossier-looked-up";

  private final Procedure procedure;
  private final List<String> plates;
  private final CasePapers papers;

  BadgePapers(Procedure procedure, BadgeApplication application) {
    this.procedure = procedure;
    List<Vehicle> vehicles = application.requests().stream().map(BadgeRequest::vehicle).toList();
    this.plates = vehicles.stream().map(Vehicle::plate).toList();
    this.papers = new CasePapers(procedure.components(), needs(vehicles), this::tellMisplaced);
  }

  /** What a vehicle needs on a condition is its contract, where it is not the operator's own. */
  private List<Need> needs(List<Vehicle> vehicles) {
    Set<String> leased =
        vehicles.stream()
            .filter(vehicle -> vehicle.holding() == Vehicle.Holding.LEASED)
            .map(Vehicle::plate)
            .collect(Collectors.toSet());
    PapersCheck.Applies applies =
        (component, plate) ->
            component.requirement() == Component.Requirement.PER_SUBJECT_IF_APPLICABLE
                ? Optional.of(leased.contains(plate))
                : Optional.empty();
    // Of a paper of the whole dossier on a condition no field of an application says whether it
    // applies; whoever files knows.
    return PapersCheck.of(procedure, null, applies).needs(plates).stream()
        .filter(NeededPaper::isCertain)
        .map(BadgePapers::need)
        .toList();
  }

  private static Need need(NeededPaper paper) {
    return Need.of(
        paper,
        paper.subject().isPresent() ? "badge.paper.missing-of-vehicle" : "badge.paper.missing",
        "paper",
        paper.component().name(),
        "plate",
        paper.subject().orElse(""));
  }

  private void tellMisplaced(String id, Findings found) {
    Optional<Condition> lookedUp =
        procedure.conditions().stream()
            .filter(condition -> condition.rule().equals(LOOKED_UP))
            .filter(condition -> condition.appliesTo().contains(id))
            .findFirst();
    if (lookedUp.isPresent()) {
      found.error(lookedUp.get(), CasePapers.path(id), "badge.paper.looked-up");
    } else {
      found.error(procedure.basis(), CasePapers.path(id), "badge.paper.unknown", "paper", id);
    }
  }

  Report check(List<Attachment> there) {
    Findings found = new Findings(MESSAGES);
    papers.check(there, found);
    return found.report().and(FileFaults.of(procedure, null, plates, there));
  }

  /**
   * Demands what is needed; of a paper too many only the check says something.
   *
   * @throws IllegalArgumentException naming the first that is missing
   */
  void demand(List<Attachment> there) {
    papers.demandNeeded(there, new Findings(MESSAGES));
  }
}
