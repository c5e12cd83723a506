package vn.gtvt.testkit.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.Faults;
import vn.gtvt.sdk.filing.EmbeddedJournal;
import vn.gtvt.sdk.filing.Journal;

/**
 * Some dossiers on a bad day: a share of all calls goes wrong, and their host is killed at random
 * moments, again and again, also while it starts. In the end all must be well.
 */
final class Campaign {
  private static final int DOSSIERS = 16;
  private static final double SHARE = 0.12;

  /** Longer than most children live. */
  private static final int LONGEST_LIFE_MICROS = 1_600_000;

  /** A step that is cut off too often is left to a person; that is not what is tried here. */
  private static final int MOST_KILLS = 40;

  private final long seed;
  private final SplittableRandom random;
  private int mine;

  Campaign(long seed) {
    this.seed = seed;
    this.random = new SplittableRandom(seed);
  }

  /** Runs it until no dossier is open; kills only while fewer than so many are done. */
  Findings run(Path folder, AtomicInteger kills, int most)
      throws IOException, InterruptedException {
    List<Errand> errands = errands();
    Map<String, String> acknowledged = new ConcurrentHashMap<>();
    ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
    try (Sandbox sandbox = Sandbox.builder().clock(clock).start()) {
      layFaults(sandbox.faults());
      while (!life(folder, sandbox, clock, errands, acknowledged, kills, most)) {
        // The next life begins where this one was cut off.
      }
      try (Journal journal = EmbeddedJournal.open(folder)) {
        Findings found =
            Findings.of(errands, acknowledged, sandbox.practice(), journal.all("practice"));
        return found.isClean() ? found : found.inCampaign(seed);
      }
    }
  }

  private boolean life(
      Path folder,
      Sandbox sandbox,
      ManualClock clock,
      List<Errand> errands,
      Map<String, String> acknowledged,
      AtomicInteger kills,
      int most)
      throws IOException, InterruptedException {
    String url = sandbox.url().toString();
    try (ChildRun child = ChildRun.start(folder, url, clock, errands, List.of("refile"))) {
      child.go();
      child.awaitStart();
      if (kills.get() >= most || mine >= MOST_KILLS) {
        child.awaitEnd();
      } else if (child.endsWithin(random.nextInt(LONGEST_LIFE_MICROS))) {
        // One that is gone and did not say so has a reason, and the message holds it.
        child.awaitEnd();
      } else {
        kills.incrementAndGet();
        mine++;
      }
      child.kill();
      child.accepted().forEach(acknowledged::putIfAbsent);
      return child.hasEnded();
    }
  }

  private List<Errand> errands() {
    List<Errand> errands = new ArrayList<>();
    for (int i = 0; i < DOSSIERS; i++) {
      boolean isWithdrawn = random.nextInt(4) == 0;
      String plan =
          switch (random.nextInt(4)) {
            case 0 -> isWithdrawn ? "PONDER" : "SUPPLEMENT";
            case 1 -> "ODD";
            default -> "";
          };
      errands.add(new Errand("HS" + i, isWithdrawn ? "SLOW," + plan : plan, isWithdrawn, null));
    }
    return errands;
  }

  private void layFaults(Faults faults) {
    for (String operation : Faults.OPERATIONS) {
      if (operation.startsWith("practice.")) {
        faults.seeded(
            operation,
            random.nextLong(),
            SHARE,
            Fault.cutBeforeWrite(),
            Fault.cutAfterWrite(),
            Fault.lateWrite(),
            Fault.reset(),
            Fault.halfBody(),
            Fault.junk(),
            Fault.httpError(502),
            Fault.answer(203, "{}"),
            Fault.answer(200, "{\"error_code\":\"-1\"}"));
      }
    }
    faults.seeded("practice.create", random.nextLong(), 0.5, Fault.laggingSearch(2));
  }
}
