package vn.gtvt.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The smallest heap, in steps of 8 MB, in which a course file is read, checked, edited, written.
 */
final class CourseHeapMeasure implements Measure {
  private static final int STEP = 8;
  private static final int GOAL = 64;
  private static final int SECONDS = 90;

  @Override
  public String name() {
    return "school-heap";
  }

  @Override
  public List<Row> rows(Scale scale) throws IOException, InterruptedException {
    int learners = scale.of(500, 3);
    int enough =
        SmallestHeap.of(scale.of(STEP, GOAL), STEP, options -> completes(options, learners));
    Fork fork = new Fork(Double.NaN, (double) enough * (1 << 20), List.of());
    return List.of(
        new Row(
            "smallest -Xmx for a course file of " + learners + " learners",
            Goal.megabytesAtMost(GOAL),
            List.of(fork)));
  }

  private static boolean completes(List<String> options, int learners)
      throws IOException, InterruptedException {
    try (TempFolder folder = TempFolder.create()) {
      Path file = folder.path().resolve("course.xml");
      SampleCourse.write(file, learners);
      Child child =
          Child.tryRun(
              CourseHeapMain.class,
              SECONDS,
              options,
              file.toString(),
              folder.path().toString(),
              String.valueOf(learners));
      return child.exit() == 0;
    }
  }
}
