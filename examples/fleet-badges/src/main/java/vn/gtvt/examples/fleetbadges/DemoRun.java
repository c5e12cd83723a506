package vn.gtvt.examples.fleetbadges;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.examples.fleetbadges.papers.Papers;
import vn.gtvt.examples.fleetbadges.result.FleetResult;
import vn.gtvt.examples.fleetbadges.result.ResultFolder;
import vn.gtvt.sandbox.ledger.Tally;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeDossier;
import vn.gtvt.sdk.permits.fleet.FleetSheet;
import vn.gtvt.sdk.permits.overview.Overview;

/** The whole story: read the sheet, check every row, draw the papers, file and follow, report. */
final class DemoRun {
  private final Settings settings;
  private final Clock clock;
  private final Teller teller;

  DemoRun(Settings settings, Console console, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    this.teller = new Teller(console);
  }

  /** Runs to the end, or throws before the first dossier is filed. */
  void run() throws Problem {
    teller.greet();
    CheckedSheet sheet = readAndCheck();
    Company company = Company.of(settings, sheet);
    ResultFolder results = openResults();
    List<Prepared> dossiers = prepare(sheet);
    FleetResult result = fileAndFollow(sheet, dossiers);
    report(results, result, company.overview(sheet, result));
  }

  private CheckedSheet readAndCheck() throws Problem {
    teller.reading(settings.sheet());
    FleetSheet sheet = Intake.read(settings.sheet(), settings.today(), clock);
    CheckedSheet checked = Intake.check(sheet);
    teller.checked(sheet.head(), checked);
    return checked;
  }

  private List<Prepared> prepare(CheckedSheet sheet) throws Problem {
    Path folder = settings.out().resolve("papers");
    List<Prepared> prepared = new ArrayList<>();
    try {
      Papers papers = Papers.into(folder);
      for (BadgeApplication application : sheet.applications()) {
        List<Attachment> drawn = papers.draw("ho-so-" + (prepared.size() + 1), application);
        prepared.add(
            new Prepared(
                application, BadgeDossier.of(application, sheet.check().procedure(), drawn)));
      }
    } catch (IOException e) {
      throw Words.cannotWrite(folder, e);
    }
    teller.prepared(prepared, folder);
    return prepared;
  }

  private FleetResult fileAndFollow(CheckedSheet sheet, List<Prepared> dossiers) throws Problem {
    try (FilingDesk desk = FilingDesk.open(sheet.filingDate(), settings.registry())) {
      dossiers.forEach(desk::accept);
      teller.filing(dossiers);
      try (ProgressLine progress = teller.progress(sheet.fileable().size())) {
        do {
          desk.work();
          progress.show(desk.now(), desk.dossiers());
        } while (desk.moveOn());
      }
      Tally ledger =
          desk.tally(
              sheet.fileable().stream().map(row -> row.row().request().vehicle().plate()).toList());
      return Results.of(sheet, desk.dossiers(), ledger);
    }
  }

  private void report(ResultFolder results, FleetResult result, Overview overview) throws Problem {
    try {
      results.write(result);
      results.write(overview);
    } catch (IOException e) {
      throw Words.cannotWrite(settings.out(), e);
    }
    teller.ended(result, overview, settings.out());
  }

  private ResultFolder openResults() throws Problem {
    try {
      return ResultFolder.in(settings.out());
    } catch (IOException e) {
      throw Words.cannotWrite(settings.out(), e);
    }
  }
}
