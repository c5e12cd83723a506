package vn.gtvt.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.TransportServices;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeDossier;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.fleet.CheckedRow;
import vn.gtvt.sdk.permits.fleet.Fleet;
import vn.gtvt.sdk.permits.fleet.FleetCheck;
import vn.gtvt.sdk.permits.fleet.FleetSheet;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** A child that takes a fleet the whole way, sheet to decision: {@code SHEET FOLDER VEHICLES}. */
final class HeapMain {
  private HeapMain() {}

  public static void main(String[] args) {
    BadgeCheck check = BadgeCheck.at(ProcedureCatalogue.bundled(), SampleFleet.FILING_DAY);
    List<BadgeApplication> applications = applications(Path.of(args[0]), check);
    try (TransportServices services =
        TransportServices.builder()
            .tenant("mau")
            .journal(Path.of(args[1]))
            .portal(new InstantPortal())
            .build()) {
      for (BadgeApplication each : applications) {
        services.file(BadgeDossier.of(each, check.procedure(), SampleFleet.papers(each)));
      }
      while (services.nextDue().isPresent()) {
        services.runDue();
      }
      long granted = 0;
      for (Filing filing : services.filings()) {
        granted += filing.decisions().stream().filter(d -> d.granted()).count();
      }
      Out.open().println("granted " + granted);
      System.exit(granted == Long.parseLong(args[2]) ? 0 : 1);
    }
  }

  private static List<BadgeApplication> applications(Path file, BadgeCheck check) {
    FleetSheet sheet = SheetPair.open(file);
    FleetCheck fleetCheck = FleetCheck.with(check);
    List<BadgeRequest> fileable = new ArrayList<>();
    sheet.forEachRow(
        row -> {
          CheckedRow checked = fleetCheck.check(row);
          if (checked.report().isFileable()) {
            fileable.add(row.request());
          }
        });
    return Fleet.of(sheet.head().operator(), sheet.head().authority().orElseThrow(), fileable)
        .applications(
            sheet.head().paperNumber().orElseThrow(), sheet.filingDate(), check.mostVehicles());
  }
}
