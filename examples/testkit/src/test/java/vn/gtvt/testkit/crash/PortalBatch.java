package vn.gtvt.testkit.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.fault.Faults;
import vn.gtvt.sdk.filing.EmbeddedJournal;
import vn.gtvt.sdk.filing.Journal;
import vn.gtvt.testkit.portals.Dialect;
import vn.gtvt.testkit.trouble.Trouble;

/** Cells of one dialect at once: a child is killed in all of them, a second goes on to the end. */
final class PortalBatch {
  private final Dialect dialect;
  private final List<Cell> cells;
  private final Mechanisms mechanisms;
  private final List<Errand> errands = new ArrayList<>();
  private int struck;

  PortalBatch(Dialect dialect, List<Cell> cells, Mechanisms mechanisms) {
    this.dialect = dialect;
    this.mechanisms = mechanisms;
    this.cells = cells;
    for (int i = 0; i < cells.size(); i++) {
      String operation = cells.get(i).point().operation();
      boolean isWithdrawn = operation.equals("WITHDRAW");
      String plan = operation.equals("SUPPLEMENT") ? "SUPPLEMENT" : isWithdrawn ? "SLOW" : "";
      errands.add(new Errand("HS" + i, plan, isWithdrawn, cells.get(i).point()));
    }
  }

  Findings run(Path folder) throws IOException, InterruptedException {
    ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
    try (Sandbox sandbox = Sandbox.builder().clock(clock).igateWithoutCaptcha().start()) {
      String url = sandbox.url().toString();
      Map<String, String> references;
      List<String> flags = flags("refile");
      try (ChildRun child = ChildRun.start(folder, url, clock, errands, flags)) {
        child.awaitReady();
        references = Map.copyOf(child.accepted());
        for (int i = 0; i < cells.size(); i++) {
          lay(sandbox, cells.get(i), errands.get(i), references.get(errands.get(i).title()));
        }
        child.go();
        child.awaitStanding(cells.size());
        child.kill();
      }
      List<Errand> rest = errands.stream().map(Errand::withoutKill).toList();
      try (ChildRun child = ChildRun.start(folder, url, clock, rest, flags(""))) {
        child.awaitReady();
        child.go();
        child.awaitEnd();
        child.endsWithin(10_000_000);
      }
      struck = sandbox.faults().hits().values().stream().mapToInt(Integer::intValue).sum();
      try (Journal journal = EmbeddedJournal.open(folder)) {
        return PortalFindings.of(dialect, errands, references, sandbox, journal.all("practice"));
      }
    }
  }

  private List<String> flags(String more) {
    return List.of(dialect.name(), mechanisms.asks() ? "" : "no-asking", more);
  }

  /** How often a trouble really struck. */
  int struck() {
    return struck;
  }

  int troubles() {
    return (int) cells.stream().filter(cell -> cell.trouble() != Trouble.NONE).count();
  }

  private void lay(Sandbox sandbox, Cell cell, Errand errand, String reference) {
    if (!errand.plan().isEmpty()) {
      sandbox.plans().lay(dialect.door(), reference, errand.plan());
    }
    if (cell.trouble() == Trouble.NONE) {
      return;
    }
    Faults faults = sandbox.faults();
    String call = call(cell.point().operation());
    if (dialect.door().equals("dvcsync") || dialect == Dialect.QLVT) {
      // Here a call cannot be told by its dossier beforehand: any of them is struck.
      faults.next(call, cell.trouble().fault());
    } else {
      boolean isSecondAct = call.equals("opencps.action") && !errand.plan().isEmpty();
      faults.nextFor(call, reference, isSecondAct ? 1 : 0, cell.trouble().fault());
    }
  }

  private String call(String operation) {
    return switch (dialect.door() + " " + operation) {
      case "opencps SUBMIT", "opencps SUPPLEMENT" -> "opencps.action";
      case "td SUBMIT" -> "td.submit";
      case "td SUPPLEMENT" -> "td.sendSupplement";
      case "qlvt SUBMIT" -> "userCreate";
      case "igate SUBMIT" -> "igate.apply";
      case "dvcsync SUBMIT" -> "dvcsync.create";
      default -> dialect.door() + ".withdraw";
    };
  }
}
