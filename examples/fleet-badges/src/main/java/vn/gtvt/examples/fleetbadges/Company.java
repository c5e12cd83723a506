package vn.gtvt.examples.fleetbadges;

import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gtvt.examples.fleetbadges.result.FleetResult;
import vn.gtvt.examples.fleetbadges.result.VehicleResult;
import vn.gtvt.examples.fleetbadges.result.Verdict;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.badge.CurrentBadge;
import vn.gtvt.sdk.permits.fleet.CheckedRow;
import vn.gtvt.sdk.permits.operator.FormOfBusiness;
import vn.gtvt.sdk.permits.operator.TransportLicence;
import vn.gtvt.sdk.permits.overview.CompanyRecords;
import vn.gtvt.sdk.permits.overview.CompanySheet;
import vn.gtvt.sdk.permits.overview.HeldBadge;
import vn.gtvt.sdk.permits.overview.HeldLicence;
import vn.gtvt.sdk.permits.overview.HeldRoute;
import vn.gtvt.sdk.permits.overview.HeldVehicle;
import vn.gtvt.sdk.permits.overview.Overview;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.validation.Violation;

/**
 * The company after the run: its vehicles and badges from the sheet and from what was granted, its
 * licences and routes from lists of their own.
 */
record Company(List<HeldLicence> licences, List<HeldRoute> routes) {
  private static final Period SOON = Period.ofDays(60);
  private static final int MOST_FAULTS = 5;

  Company {
    licences = List.copyOf(licences);
    routes = List.copyOf(routes);
  }

  /** Reads the lists that were given; a list with a fault is not used at all. */
  static Company of(Settings settings, CheckedSheet sheet) throws Problem {
    List<HeldLicence> licences =
        settings.licences().isPresent()
            ? records(CompanySheet.licences(settings.licences().get()), settings.licences().get())
            : sheet.operator().knownLicence().map(l -> named(l, sheet)).stream().toList();
    List<HeldRoute> routes =
        settings.routes().isPresent()
            ? records(CompanySheet.routes(settings.routes().get()), settings.routes().get())
            : List.of();
    return new Company(licences, routes);
  }

  private static HeldLicence named(TransportLicence licence, CheckedSheet sheet) {
    Set<FormOfBusiness> forms =
        sheet.operator().formsOfBusiness().stream()
            .flatMap(text -> FormOfBusiness.namedIn(text).stream())
            .collect(Collectors.toSet());
    return new HeldLicence(licence.number(), licence.issuedOn(), null, forms);
  }

  private static <T> List<T> records(CompanySheet<T> sheet, Path file) throws Problem {
    if (sheet instanceof CompanySheet.Unreadable<T> unreadable) {
      throw about(file, unreadable.message());
    }
    CompanySheet.Read<T> read = (CompanySheet.Read<T>) sheet;
    List<Violation> faults = read.faults().errors();
    if (!faults.isEmpty()) {
      throw about(
          file,
          new Bilingual(
              faults.stream()
                  .limit(MOST_FAULTS)
                  .map(each -> each.message().vi())
                  .collect(Collectors.joining(" ")),
              faults.stream()
                  .limit(MOST_FAULTS)
                  .map(each -> each.message().en())
                  .collect(Collectors.joining(" "))));
    }
    return read.records();
  }

  private static Problem about(Path file, Bilingual words) {
    return new Problem(file + ": " + words.vi(), file + ": " + words.en());
  }

  /** Returns how the company stands after the run, by the law of the day of filing. */
  Overview overview(CheckedSheet sheet, FleetResult result) {
    Set<String> granted =
        result.with(Verdict.GRANTED).stream().map(VehicleResult::plate).collect(Collectors.toSet());
    List<HeldVehicle> vehicles = new ArrayList<>();
    List<HeldBadge> badges = new ArrayList<>();
    for (CheckedRow row : sheet.rows()) {
      BadgeRequest request = row.row().request();
      String plate = request.vehicle().knownPlate().orElse("");
      if (plate.isEmpty()) {
        continue;
      }
      vehicles.add(HeldVehicle.of(request.vehicle()));
      if (!granted.contains(plate)) {
        request.currentBadge().ifPresent(badge -> badges.add(held(badge, plate)));
      }
    }
    result.with(Verdict.GRANTED).forEach(each -> badges.add(held(each, sheet)));
    return Overview.of(
        new CompanyRecords(sheet.operator().name(), licences, badges, vehicles, routes),
        ProcedureCatalogue.bundled().at(sheet.filingDate()),
        SOON);
  }

  private static HeldBadge held(CurrentBadge badge, String plate) {
    return HeldBadge.of(badge.number(), plate, badge.kind(), badge.validUntil());
  }

  private static HeldBadge held(VehicleResult granted, CheckedSheet sheet) {
    BadgeRequest request =
        sheet.fileable().stream()
            .map(row -> row.row().request())
            .filter(each -> each.vehicle().plate().equals(granted.plate()))
            .findFirst()
            .orElseThrow();
    BadgeKind kind = request.kind();
    return HeldBadge.of(
        granted.badge().orElse(""),
        granted.plate(),
        kind,
        granted.validUntil().orElse(request.validUntil()));
  }
}
