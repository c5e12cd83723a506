package vn.gtvt.sdk.permits.route;

import java.util.List;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.permits.dossier.OperatorItems;
import vn.gtvt.sdk.permits.operator.Operator;
import vn.gtvt.sdk.procedure.Procedure;

/**
 * Turns a checked registration into a dossier with neutral items. Stateless and safe for concurrent
 * use.
 *
 * <p>The registration paper comes with the papers. What a printed form needs stands in the items.
 */
public final class RouteDossier {
  private RouteDossier() {}

  /**
   * Returns the dossier; its subject is the route's code.
   *
   * @param papers the files, each for a component of the procedure
   * @throws IllegalArgumentException if a paper that the registration demands is missing, naming it
   * @throws IllegalStateException if the registration lacks a required value: check it first
   */
  public static Dossier of(
      RouteRegistration registration, Procedure procedure, List<Attachment> papers) {
    new RoutePapers(procedure, registration).demand(papers);
    String code = code(registration);
    return Dossier.under(procedure)
        .title("Đăng ký khai thác tuyến " + code)
        .applicant(OperatorItems.applicant(registration.operator()))
        .items(items(registration, code))
        .subjects(List.of(code))
        .attachments(papers)
        .build();
  }

  /** The subject of the dossier: the code as it is written everywhere else. */
  static String code(RouteRegistration registration) {
    return RouteCode.parse(registration.routeCode())
        .map(RouteCode::text)
        .orElse(registration.routeCode());
  }

  private static Items items(RouteRegistration registration, String code) {
    return Items.builder()
        .text("routeState", registration.state().filingCase())
        .text("routeCode", code)
        .text("departureStation", registration.departureStation())
        .text("arrivalStation", registration.arrivalStation())
        .number("distanceKm", registration.distanceKm())
        .number("tripsPerMonth", registration.tripsPerMonth())
        .list("slots", registration.slots().stream().map(RouteDossier::slot).toList())
        .group(
            "paper",
            Items.builder()
                .text("number", registration.paperNumber())
                .date("date", registration.paperDate())
                .build())
        .group("authority", OperatorItems.authority(registration.authority()))
        .group("seat", OperatorItems.seat(registration.operator().address()))
        .group("operator", operator(registration.operator()))
        .build();
  }

  private static Items slot(Slot slot) {
    return Items.builder()
        .text("end", slot.end().name())
        .text("departure", slot.departure().toString())
        .build();
  }

  private static Items operator(Operator operator) {
    return OperatorItems.operator(operator)
        .text("licenceIssuedBy", operator.licence().issuedBy())
        .build();
  }
}
