package vn.gtvt.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The smallest heap in which a large file is uploaded, beside that of a file a tenth its size. */
final class UploadHeapMeasure implements Measure {
  private static final double MEGABYTE = 1 << 20;
  private static final int CEILING = 512;
  private static final int SECONDS = 120;

  @Override
  public String name() {
    return "upload-heap";
  }

  @Override
  public List<Row> rows(Scale scale) throws IOException, InterruptedException {
    int large = scale.of(200, 10);
    int small = large / 10;
    int first = scale.of(2, 64);
    Fork fork =
        new Fork(
            smallest(small, first) * MEGABYTE,
            smallest(large, first) * MEGABYTE,
            List.of("both sides hold the receiver too, which keeps nothing"));
    return List.of(
        new Row(
            "smallest -Xmx for an upload of "
                + large
                + " MB, in steps of 1 MB; reference: of "
                + small
                + " MB",
            Goal.sameMegabytes(),
            List.of(fork)));
  }

  /** Doubles until it is enough, then halves the way back. */
  private static int smallest(int megabytes, int first) throws IOException, InterruptedException {
    try (TempFolder folder = TempFolder.create()) {
      Path file = UploadPair.write(folder.path().resolve("a.pdf"), megabytes);
      int enough = first;
      int tooLittle = first - 1;
      while (!completes(enough, file) && enough < CEILING) {
        tooLittle = enough;
        enough *= 2;
      }
      while (enough - tooLittle > 1) {
        int middle = (enough + tooLittle) / 2;
        if (completes(middle, file)) {
          enough = middle;
        } else {
          tooLittle = middle;
        }
      }
      return enough;
    }
  }

  private static boolean completes(int heap, Path file) throws IOException, InterruptedException {
    List<String> options = List.of("-Xmx" + heap + "m", "-XX:+ExitOnOutOfMemoryError");
    return Child.tryRun(UploadMain.class, SECONDS, options, file.toString()).exit() == 0;
  }
}
