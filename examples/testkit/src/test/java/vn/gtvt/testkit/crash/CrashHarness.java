package vn.gtvt.testkit.crash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import vn.gtvt.testkit.trouble.Restoring;

/** Runs batches and campaigns side by side. */
final class CrashHarness {
  private static final int SIDE_BY_SIDE = 2;
  private static final int CELLS_OF_A_BATCH = 18;

  private final Path folder;
  private final long seed;
  private final AtomicInteger number = new AtomicInteger();

  CrashHarness(Path folder, long seed) {
    this.folder = folder;
    this.seed = seed;
  }

  /** Hits every cell so often. */
  List<Findings> matrix(KillMatrix matrix, int hits) throws InterruptedException {
    List<Callable<Findings>> batches = new ArrayList<>();
    for (int round = 0; round < hits; round++) {
      for (Restoring restoring : Restoring.values()) {
        List<Cell> cells =
            new ArrayList<>(
                Cell.all().stream()
                    .filter(cell -> Restoring.of(cell.point().operation()) == restoring)
                    .toList());
        // Mixed, so that each child has filings in many places at the moment it is killed.
        Collections.shuffle(cells, new Random(seed + round));
        batches.addAll(batches(cells, matrix));
      }
    }
    return all(batches);
  }

  private List<Callable<Findings>> batches(List<Cell> cells, KillMatrix matrix) {
    List<Callable<Findings>> batches = new ArrayList<>();
    for (int from = 0; from < cells.size(); from += CELLS_OF_A_BATCH) {
      List<Cell> some = cells.subList(from, Math.min(from + CELLS_OF_A_BATCH, cells.size()));
      int mine = number.incrementAndGet();
      batches.add(
          () ->
              new Batch(some, seed + mine, Mechanisms.ALL)
                  .run(folder.resolve("batch-" + mine), matrix));
    }
    return batches;
  }

  /** Kills at random moments until so many kills are done. */
  List<Findings> campaigns(int kills, AtomicInteger done) throws InterruptedException {
    List<Callable<Findings>> workers = new ArrayList<>();
    for (int i = 0; i < SIDE_BY_SIDE; i++) {
      workers.add(
          () -> {
            Findings all = Findings.none();
            while (done.get() < kills) {
              int mine = number.incrementAndGet();
              Campaign campaign = new Campaign(seed + mine);
              all.add(campaign.run(folder.resolve("campaign-" + mine), done, kills));
            }
            return all;
          });
    }
    return all(workers);
  }

  private static List<Findings> all(List<Callable<Findings>> work) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(SIDE_BY_SIDE);
    try {
      List<Findings> found = new ArrayList<>();
      for (Future<Findings> each : threads.invokeAll(work)) {
        found.add(each.get());
      }
      return found;
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}
