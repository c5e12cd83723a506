package vn.gtvt.sdk.license.portrait.face;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs a cascade over all places and scales of a picture. Immutable and safe for concurrent use.
 *
 * <p>Same steps as {@code cv::CascadeClassifier::detectMultiScale}.
 */
public final class Detector {
  private final Cascade cascade;

  private Detector(Cascade cascade) {
    this.cascade = cascade;
  }

  /** Returns the one over local binary patterns for faces from the front: fast, misses little. */
  public static Detector patternFace() {
    return new Detector(CascadeFile.read("lbp-frontalface.bin"));
  }

  /** Returns the one over Haar features for faces from the front: slower, few false hits. */
  public static Detector haarFace() {
    return new Detector(CascadeFile.read("haar-frontalface-alt2.bin"));
  }

  /** Returns the one over Haar features for eyes. */
  public static Detector eye() {
    return new Detector(CascadeFile.read("haar-eye.bin"));
  }

  /**
   * Finds what the cascade was trained on.
   *
   * @param search scale step, votes and sizes
   */
  public List<Box> find(Grey grey, Search search) {
    return find(grey, search, null);
  }

  /**
   * Finds only what reaches out of a part of the picture.
   *
   * @param inner the part; null to find all
   */
  List<Box> find(Grey grey, Search search, @Nullable Box inner) {
    List<Float> scales = scales(grey, search);
    if (scales.isEmpty()) {
      return List.of();
    }
    int width = (int) Math.rint(grey.width / (double) scales.get(0));
    int height = (int) Math.rint(grey.height / (double) scales.get(0));
    Windows windows =
        cascade.isBinaryPattern
            ? new PatternWindows(cascade, width + 1, height + 1)
            : new HaarWindows(cascade, width + 1, height + 1);
    byte[] scaled = new byte[width * height];
    List<Box> found = new ArrayList<>();
    for (float scale : scales) {
      scan(new Pass(grey, scale, inner), windows, scaled, found);
    }
    return Grouping.of(found, search.votesAbove());
  }

  private List<Float> scales(Grey grey, Search search) {
    List<Float> scales = new ArrayList<>();
    for (double factor = 1; ; factor *= search.step()) {
      int width = (int) Math.rint(cascade.windowWidth * factor);
      int height = (int) Math.rint(cascade.windowHeight * factor);
      if (width > search.most() || width > grey.width || height > grey.height) {
        return scales;
      }
      if (width >= search.least()) {
        scales.add((float) factor);
      }
    }
  }

  private void scan(Pass pass, Windows windows, byte[] scaled, List<Box> found) {
    float scale = pass.scale();
    int width = (int) Math.rint(pass.grey().width / (double) scale);
    int height = (int) Math.rint(pass.grey().height / (double) scale);
    Resize.to(pass.grey(), width, height, scaled);
    windows.load(scaled, width, height);
    int step = scale >= 2 ? 1 : 2;
    int across = width + 1 - cascade.windowWidth;
    int down = height + 1 - cascade.windowHeight;
    int boxWidth = (int) Math.rint(cascade.windowWidth * (double) scale);
    int boxHeight = (int) Math.rint(cascade.windowHeight * (double) scale);
    for (int y = 0; y < down; y += step) {
      int skipTo = pass.inner() == null ? 0 : pass.skipTo(y, boxWidth, boxHeight);
      for (int x = 0; x < across; x += step) {
        if (x < skipTo && pass.isInner(x)) {
          x += (skipTo - x) / step * step;
          continue;
        }
        int result = windows.run(y * windows.stride + x);
        if (result > 0) {
          found.add(
              new Box(
                  (int) Math.rint(x * (double) scale),
                  (int) Math.rint(y * (double) scale),
                  boxWidth,
                  boxHeight,
                  1));
        }
        // Refused by the first stage already: the neighbour will be, too.
        if (result == 0) {
          x += step;
        }
      }
    }
  }

  /** One scale of a search. */
  private record Pass(Grey grey, float scale, @Nullable Box inner) {
    boolean isInner(int x) {
      return inner != null && x * (double) scale >= inner.x();
    }

    /** Returns up to which window of a line those lie that are inside as a whole; 0 if none. */
    int skipTo(int y, int boxWidth, int boxHeight) {
      Box part = inner;
      double top = y * (double) scale;
      if (part == null || top < part.y() || top + boxHeight > part.y() + part.height()) {
        return 0;
      }
      return (int) ((part.x() + part.width() - boxWidth) / (double) scale);
    }
  }

  /**
   * How to search.
   *
   * @param step factor between two scales
   * @param votesAbove windows that must be exceeded for a group to count
   * @param least smallest width in pixels
   * @param most largest width in pixels
   */
  public record Search(double step, int votesAbove, int least, int most) {}
}
