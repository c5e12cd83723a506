package vn.gtvt.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the check of a portrait takes above what the decoder itself needs for the same picture. */
final class PortraitHeapMeasure implements Measure {
  private static final double MEGABYTE = 1 << 20;
  private static final int STEP = 4;
  private static final int SECONDS = 120;
  private static final int MOST = 64;

  @Override
  public String name() {
    return "portrait-heap";
  }

  @Override
  public List<Row> rows(Scale scale) throws IOException, InterruptedException {
    int width = scale.of(3000, 300);
    int height = scale.of(4000, 400);
    int first = scale.of(STEP, 2 * MOST);
    try (TempFolder folder = TempFolder.create()) {
      Path picture = folder.path().resolve("portrait.jpg");
      Files.write(picture, DrawnPortrait.jpeg(width, height));
      Fork fork =
          new Fork(
              smallest(first, picture, "decode") * MEGABYTE,
              smallest(first, picture, "check") * MEGABYTE,
              List.of());
      return List.of(
          new Row(
              "smallest -Xmx to check a portrait of "
                  + width
                  + "x"
                  + height
                  + ", in steps of 4 MB; reference: to decode it by ImageIO",
              Goal.megabytesAddedAtMost(MOST),
              List.of(fork)));
    }
  }

  private static int smallest(int first, Path picture, String what)
      throws IOException, InterruptedException {
    return SmallestHeap.of(
        first,
        STEP,
        options ->
            Child.tryRun(PortraitMain.class, SECONDS, options, what, picture.toString()).exit()
                == 0);
  }
}
