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
  private static final int CEILING = 256;
  private static final int SECONDS = 90;

  @Override
  public String name() {
    return "school-heap";
  }

  @Override
  public List<Row> rows(Scale scale) throws IOException, InterruptedException {
    int learners = scale.of(500, 3);
    int enough = GOAL;
    while (!completes(enough, learners) && enough < CEILING) {
      enough += 2 * STEP;
    }
    int tooLittle = scale == Scale.FULL ? 0 : enough - STEP;
    while (enough - tooLittle > STEP) {
      int middle = (enough + tooLittle) / 2 / STEP * STEP;
      if (completes(middle, learners)) {
        enough = middle;
      } else {
        tooLittle = middle;
      }
    }
    Fork fork = new Fork(Double.NaN, (double) enough * (1 << 20), List.of());
    return List.of(
        new Row(
            "smallest -Xmx for a course file of " + learners + " learners",
            Goal.megabytesAtMost(GOAL),
            List.of(fork)));
  }

  private static boolean completes(int megabytes, int learners)
      throws IOException, InterruptedException {
    try (TempFolder folder = TempFolder.create()) {
      Path file = folder.path().resolve("course.xml");
      SampleCourse.write(file, learners);
      List<String> options = List.of("-Xmx" + megabytes + "m", "-XX:+ExitOnOutOfMemoryError");
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
