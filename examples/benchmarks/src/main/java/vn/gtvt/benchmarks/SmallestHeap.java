package vn.gtvt.benchmarks;

import java.io.IOException;
import java.util.List;

/** Looks for the smallest heap in which a child does its work. */
final class SmallestHeap {
  private static final int CEILING = 1024;

  private SmallestHeap() {}

  /** Does the work with these options of the JVM and says whether it was done. */
  @FunctionalInterface
  interface Work {
    boolean isDoneWith(List<String> options) throws IOException, InterruptedException;
  }

  /**
   * Doubles a first guess until it is enough, then halves the way back.
   *
   * @param first megabytes to begin with
   * @param step megabytes by which two answers still differ
   * @return megabytes
   */
  static int of(int first, int step, Work work) throws IOException, InterruptedException {
    int enough = first;
    int tooLittle = first - step;
    while (!completes(enough, work) && enough < CEILING) {
      tooLittle = enough;
      enough *= 2;
    }
    while (enough - tooLittle > step) {
      int middle = (enough + tooLittle) / 2 / step * step;
      if (completes(middle, work)) {
        enough = middle;
      } else {
        tooLittle = middle;
      }
    }
    return enough;
  }

  private static boolean completes(int megabytes, Work work)
      throws IOException, InterruptedException {
    return work.isDoneWith(List.of("-Xmx" + megabytes + "m", "-XX:+ExitOnOutOfMemoryError"));
  }
}
