package vn.gtvt.testkit.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sdk.filing.EmbeddedJournal;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.Journal;
import vn.gtvt.testkit.trouble.Restoring;
import vn.gtvt.testkit.trouble.Switchboard;

/**
 * Some cells at once: a child files a dossier for each, is killed when all of them stand where they
 * should, and a second child goes on to the end.
 */
final class Batch {
  private final List<Cell> cells;
  private final List<Errand> errands = new ArrayList<>();
  private final SplittableRandom random;
  private final Mechanisms mechanisms;

  Batch(List<Cell> cells, long seed, Mechanisms mechanisms) {
    this.cells = cells;
    this.random = new SplittableRandom(seed);
    this.mechanisms = mechanisms;
    for (int i = 0; i < cells.size(); i++) {
      errands.add(errand("HS" + i, cells.get(i).point()));
    }
  }

  private Errand errand(String title, KillPoint point) {
    boolean isWithdrawn = point.operation().endsWith("WITHDRAW");
    String plan = "";
    if (point.operation().endsWith("SUPPLEMENT")) {
      plan = "SUPPLEMENT";
    } else if (isWithdrawn) {
      plan = random.nextBoolean() ? "SLOW,PONDER" : "SLOW";
    } else if (random.nextInt(4) == 0) {
      plan = "ODD";
    }
    return new Errand(title, plan, isWithdrawn, point);
  }

  /** Runs it in this folder and counts the cells that were really hit. */
  Findings run(Path folder, KillMatrix matrix) throws IOException, InterruptedException {
    ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
    try (Sandbox sandbox = Sandbox.builder().clock(clock).start()) {
      Switchboard board = new Switchboard(sandbox.faults());
      String url = sandbox.url().toString();
      Map<String, String> references;
      List<String> first = new ArrayList<>(List.of("refile"));
      first.add(Restoring.of(cells.get(0).point().operation()).name());
      List<String> second = new ArrayList<>();
      if (!mechanisms.asks()) {
        first.add("no-asking");
        second.add("no-asking");
      }
      try (ChildRun child = ChildRun.start(folder, url, clock, errands, first)) {
        child.awaitReady();
        references = Map.copyOf(child.accepted());
        for (int i = 0; i < cells.size(); i++) {
          Cell cell = cells.get(i);
          String title = errands.get(i).title();
          board.lay(
              cell.point().operation(), cell.trouble(), title, references.get(title), doubt());
        }
        child.go();
        child.awaitStanding(cells.size());
        child.kill();
      }
      List<Errand> rest = errands.stream().map(Errand::withoutKill).toList();
      Path left =
          mechanisms.remembers() ? folder : folder.resolveSibling(folder.getFileName() + "-new");
      try (ChildRun child = ChildRun.start(left, url, clock, rest, second)) {
        child.awaitReady();
        child.go();
        child.awaitEnd();
        child.endsWithin(10_000_000);
      }
      count(board, references, matrix);
      try (Journal journal = EmbeddedJournal.open(left)) {
        List<Filing> filings = journal.all("practice");
        return Findings.of(errands, references, sandbox.practice(), filings);
      }
    }
  }

  private Fault doubt() {
    return switch (random.nextInt(4)) {
      case 0 -> Fault.cutBeforeWrite();
      case 1 -> Fault.lateWrite();
      case 2 -> Fault.halfBody();
      default -> Fault.cutAfterWrite();
    };
  }

  private void count(Switchboard board, Map<String, String> references, KillMatrix matrix) {
    for (int i = 0; i < cells.size(); i++) {
      String title = errands.get(i).title();
      Cell cell = cells.get(i);
      if (board.struck(cell.point().operation(), cell.trouble(), title, references.get(title))) {
        matrix.hit(cell);
      }
    }
  }
}
