package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.gtvt.sdk.text.VietnameseText;

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

  /** The licences in force on a day; an issue of a number replaces the earlier ones of it. */
  List<HeldLicence> licencesInForceOn(LocalDate day) {
    return licences.stream()
        .filter(licence -> licence.isInForceOn(day) && !isReplaced(licence, day))
        .toList();
  }

  boolean isReplaced(HeldLicence licence, LocalDate day) {
    return licences.stream()
        .filter(
            other ->
                VietnameseText.fold(other.number()).equals(VietnameseText.fold(licence.number())))
        .map(HeldLicence::issuedOn)
        .anyMatch(issued -> issued.isAfter(licence.issuedOn()) && !issued.isAfter(day));
  }
}
