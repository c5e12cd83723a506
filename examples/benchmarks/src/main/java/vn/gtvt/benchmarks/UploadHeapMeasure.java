package vn.gtvt.benchmarks;

import java.io.IOException;
import java.util.List;

/** The smallest heap in which a large file is uploaded, beside that of a file a tenth its size. */
final class UploadHeapMeasure implements Measure {
  private static final double MEGABYTE = 1 << 20;
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
            Goal.megabytesAddedAtMost(1),
            List.of(fork)));
  }

  private static int smallest(int megabytes, int first) throws IOException, InterruptedException {
    try (TempFolder folder = TempFolder.create()) {
      String file = UploadPair.write(folder.path().resolve("a.pdf"), megabytes).toString();
      return SmallestHeap.of(
          first, 1, options -> Child.tryRun(UploadMain.class, SECONDS, options, file).exit() == 0);
    }
  }
}
