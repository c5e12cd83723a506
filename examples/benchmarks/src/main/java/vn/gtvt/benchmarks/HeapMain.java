package vn.gtvt.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.TransportServices;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeDossier;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** A child that takes a fleet the whole way: {@code FOLDER VEHICLES}. */
final class HeapMain {
  private static final int MOST_VEHICLES = 20;

  private HeapMain() {}

  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    int vehicles = Integer.parseInt(args[1]);
    BadgeCheck check = BadgeCheck.at(ProcedureCatalogue.bundled(), SampleFleet.FILING_DAY);
    List<BadgeRequest> fleet = new ArrayList<>();
    for (int i = 0; i < vehicles; i++) {
      BadgeRequest request = SampleFleet.request(i);
      if (check.check(request).isFileable()) {
        fleet.add(request);
      }
    }
    try (TransportServices services =
        TransportServices.builder()
            .tenant("mau")
            .journal(folder.resolve("journal"))
            .portal(new InstantPortal())
            .build()) {
      for (int i = 0; i < fleet.size(); i += MOST_VEHICLES) {
        BadgeApplication one =
            SampleFleet.application(i, Math.min(MOST_VEHICLES, fleet.size() - i));
        services.file(BadgeDossier.of(one, check.procedure(), SampleFleet.papers(one)));
      }
      while (services.nextDue().isPresent()) {
        services.runDue();
      }
      long granted = 0;
      for (Filing filing : services.filings()) {
        granted += filing.decisions().stream().filter(d -> d.granted()).count();
      }
      Out.open().println("granted " + granted);
      System.exit(granted == vehicles ? 0 : 1);
    }
  }
}
