package vn.gtvt.sdk.permits.badge;

import java.util.List;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.permits.dossier.OperatorItems;
import vn.gtvt.sdk.permits.operator.Operator;
import vn.gtvt.sdk.permits.vehicle.LeaseContract;
import vn.gtvt.sdk.permits.vehicle.Vehicle;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.validation.Report;

/**
 * Turns a checked application into a dossier with neutral items. Stateless and safe for concurrent
 * use.
 *
 * <p>The subjects of the dossier are the plates: the authority decides vehicle by vehicle.
 */
public final class BadgeDossier {
  private BadgeDossier() {}

  /**
   * Returns the dossier.
   *
   * @param papers the files, each for a component of the procedure; a registration or contract with
   *     its plate as subject
   * @throws IllegalArgumentException if a paper that the procedure demands is missing, naming it
   * @throws IllegalStateException if the application lacks a required value: check it first
   */
  public static Dossier of(
      BadgeApplication application, Procedure procedure, List<Attachment> papers) {
    new BadgePapers(procedure, application).demand(papers);
    return Dossier.under(procedure)
        .title(BadgeTitle.of(application))
        .applicant(OperatorItems.applicant(application.operator()))
        .items(items(application))
        .subjects(application.requests().stream().map(r -> r.vehicle().plate()).toList())
        .attachments(papers)
        .build();
  }

  /**
   * Holds files against what an application needs; every fault at once. A missing paper's path is
   * {@code papers[vehicle-registration:99A-001.01]}.
   *
   * @throws IllegalStateException if the application lacks a required value
   */
  public static Report checkPapers(
      BadgeApplication application, Procedure procedure, List<Attachment> papers) {
    return new BadgePapers(procedure, application).check(papers);
  }

  private static Items items(BadgeApplication application) {
    return Items.builder()
        .text("badgeKind", application.kind().id())
        .group(
            "paper",
            Items.builder()
                .text("number", application.paperNumber())
                .date("date", application.paperDate())
                .number("returnedBadges", application.returnedBadges())
                .build())
        .group("authority", OperatorItems.authority(application.authority()))
        .group("operator", operator(application.operator()))
        .list("vehicles", application.requests().stream().map(BadgeDossier::vehicle).toList())
        .build();
  }

  private static Items operator(Operator operator) {
    return OperatorItems.operator(operator)
        .number("licenceIssueCount", operator.licence().issueCount())
        .text("licenceIssuedBy", operator.licence().issuedBy())
        .list(
            "formsOfBusiness",
            operator.formsOfBusiness().stream()
                .map(form -> Items.builder().text("name", form).build())
                .toList())
        .build();
  }

  private static Items vehicle(BadgeRequest request) {
    Vehicle vehicle = request.vehicle();
    return Items.builder()
        .text("plate", vehicle.plate())
        .text("holding", vehicle.holding().name())
        .text("chassis", vehicle.chassis())
        .text("engine", vehicle.engine())
        .text("class", vehicle.vehicleClass().vietnamese())
        .text("make", vehicle.make())
        .text("colour", vehicle.colour())
        .text("country", vehicle.country())
        .number("yearOfManufacture", vehicle.yearOfManufacture())
        .number("seatsWithDriver", vehicle.seats().map(s -> s.withDriver()).orElse(null))
        .number("payloadKg", vehicle.payloadKg().orElse(null))
        .date("lifeEnds", vehicle.lifeEnds().orElse(null))
        .text("owner", vehicle.owner())
        .date("registeredOn", vehicle.registeredOn().orElse(null))
        .group("lease", vehicle.lease().map(BadgeDossier::lease).orElse(null))
        .number("routeKm", request.routeKm().orElse(null))
        .text("occasion", request.occasion().name())
        .date("validFrom", request.validFrom().orElse(null))
        .date("validUntil", request.validUntil())
        .build();
  }

  private static Items lease(LeaseContract lease) {
    return Items.builder()
        .text("form", lease.form())
        .text("lessor", lease.lessor())
        .date("from", lease.from())
        .date("until", lease.until())
        .build();
  }
}
