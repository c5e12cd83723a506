package vn.gtvt.sdk.permits.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.vehicle.Vehicle;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;

/** The papers that an application needs, against those that are there. Immutable. */
final class BadgePapers {
  private final Procedure procedure;

  BadgePapers(Procedure procedure) {
    this.procedure = procedure;
  }

  void check(BadgeApplication application, List<Attachment> papers, Findings found) {
    for (Component component : procedure.components()) {
      switch (component.requirement()) {
        case ONCE -> demand(component, null, papers, found);
        case ONCE_IF_APPLICABLE -> {
          // Whether it applies stands in no field of an application; whoever files knows.
        }
        case PER_SUBJECT ->
            application.requests().forEach(each -> demand(component, plate(each), papers, found));
        case PER_SUBJECT_IF_APPLICABLE ->
            application.requests().stream()
                .filter(each -> each.vehicle().holding() == Vehicle.Holding.LEASED)
                .forEach(each -> demand(component, plate(each), papers, found));
      }
    }
    papers.stream()
        .map(Attachment::component)
        .distinct()
        .filter(id -> procedure.components().stream().noneMatch(c -> c.id().equals(id)))
        .forEach(id -> outOfPlace(id, found));
  }

  private static String plate(BadgeRequest request) {
    return request.vehicle().plate();
  }

  private static void demand(
      Component component, @Nullable String plate, List<Attachment> papers, Findings found) {
    boolean isThere =
        papers.stream()
            .filter(paper -> paper.component().equals(component.id()))
            .anyMatch(paper -> plate == null || paper.subject().filter(plate::equals).isPresent());
    if (!isThere) {
      String path = plate == null ? component.id() : component.id() + ":" + plate;
      found.error(
          component.source(),
          "papers[" + path + "]",
          plate == null ? "badge.paper.missing" : "badge.paper.missing-of-vehicle",
          "paper",
          component.name(),
          "plate",
          String.valueOf(plate));
    }
  }

  private void outOfPlace(String id, Findings found) {
    Optional<Condition> lookedUp =
        procedure.conditions().stream()
            .filter(condition -> condition.rule().equals("dossier-looked-up"))
            .filter(condition -> condition.appliesTo().contains(id))
            .findFirst();
    if (lookedUp.isPresent()) {
      found.error(lookedUp.get(), "papers[" + id + "]", "badge.paper.looked-up");
    } else {
      found.error(procedure.basis(), "papers[" + id + "]", "badge.paper.unknown", "paper", id);
    }
  }
}
