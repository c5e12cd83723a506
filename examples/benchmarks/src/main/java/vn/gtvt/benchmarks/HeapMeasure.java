package vn.gtvt.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The smallest heap, in steps of 8 MB, in which a fleet comes the whole way. */
final class HeapMeasure implements Measure {
  private static final int STEP = 8;
  private static final int GOAL = 96;
  private static final int SECONDS = 90;

  @Override
  public String name() {
    return "heap";
  }

  @Override
  public List<Row> rows(Scale scale) throws IOException, InterruptedException {
    int vehicles = scale.of(10_000, 20);
    int enough =
        SmallestHeap.of(scale.of(2 * STEP, GOAL), STEP, options -> completes(options, vehicles));
    Fork fork = new Fork(Double.NaN, (double) enough * (1 << 20), List.of());
    return List.of(
        new Row(
            "smallest -Xmx for " + vehicles + " vehicles, sheet to decision",
            Goal.megabytesAtMost(GOAL),
            List.of(fork)));
  }

  private static boolean completes(List<String> options, int vehicles)
      throws IOException, InterruptedException {
    try (TempFolder folder = TempFolder.create()) {
      Path sheet = folder.path().resolve("fleet.xlsx");
      SampleSheet.write(sheet, vehicles);
      Child child =
          Child.tryRun(
              HeapMain.class,
              SECONDS,
              options,
              sheet.toString(),
              folder.path().resolve("journal").toString(),
              String.valueOf(vehicles));
      return child.exit() == 0;
    }
  }
}
