package vn.gtvt.sdk.permits.overview;

import java.util.List;
import java.util.Objects;

/**
 * What a company has. Immutable.
 *
 * @param company its name
 * @param licences its licences, past ones too
 * @param badges its badges, past ones too
 * @param vehicles its fleet
 * @param routes its routes, past ones too
 */
public record CompanyRecords(
    String company,
    List<HeldLicence> licences,
    List<HeldBadge> badges,
    List<HeldVehicle> vehicles,
    List<HeldRoute> routes) {
  /** Guards what is required and keeps copies. */
  public CompanyRecords {
    Objects.requireNonNull(company, "company == null");
    licences = List.copyOf(licences);
    badges = List.copyOf(badges);
    vehicles = List.copyOf(vehicles);
    routes = List.copyOf(routes);
  }
}
