package vn.gtvt.sdk.license.portrait.measure;

import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.face.Landmarks;

/**
 * The background: what lies above the chin and outside an ellipse around the head.
 *
 * @param area share of the picture that is safely background, 0 to 1
 * @param lightness median L*
 * @param a median a*
 * @param b median b*
 * @param share share of it within dE76 12 of the median, 0 to 1
 * @param gradient mean length of the luminance gradient (Scharr) at 81 pixels between the eyes
 */
public record BackgroundMeasure(
    double area, double lightness, double a, double b, double share, double gradient) {
  private static final double SCALE_EYES = 81;
  private static final double ELLIPSE_ACROSS = 1.85;
  private static final double ELLIPSE_DOWN = 1.5;
  private static final double LOWER_FACE = 1.835;
  private static final double NEAR = 12;
  private static final int EDGE = 2;
  private static final int OFFSET = 128;
  private static final int PARTS = 8;
  private static final int BINS = 2 * OFFSET * PARTS;

  /** Measures the background of a picture. */
  public static BackgroundMeasure of(Picture picture, Landmarks face) {
    double scale = Math.min(1, SCALE_EYES / face.eyeDistance());
    return new Work(new Small(picture, scale), face.scaledAndMoved(scale, 0, 0)).measure();
  }

  /** Scratch of one measure. */
  private static final class Work {
    private final Small small;
    private final Picture picture;
    private final Landmarks face;
    private final int[] luma;
    private final float[] lab;
    private int count;
    private double gradients;

    Work(Small small, Landmarks face) {
      this.small = small;
      this.picture = small.picture();
      this.face = face;
      int size = small.width * small.height;
      this.luma = new int[size];
      this.lab = new float[3 * size];
    }

    BackgroundMeasure measure() {
      int width = small.width;
      int bottom = (int) Math.min(small.height - EDGE, Math.floor(face.chinY()));
      for (int y = EDGE - 1; y <= bottom; y++) {
        double half = Math.min(halfHead(y), Math.min(halfHead(y - 1), halfHead(y + 1)));
        outsideHead(y, half, this::prepare);
      }
      for (int y = EDGE; y < bottom; y++) {
        outsideHead(y, halfHead(y), this::line);
      }
      double area = (double) count / (width * (double) small.height);
      if (count == 0) {
        return new BackgroundMeasure(0, 0, 0, 0, 0, 0);
      }
      double lightness = median(0);
      double a = median(1);
      double b = median(2);
      return new BackgroundMeasure(
          area, lightness, a, b, share(lightness, a, b), gradients / count);
    }

    /** Goes through what lies on both sides of the head. */
    private void outsideHead(int y, double half, Part part) {
      int end = small.width - EDGE;
      int left = (int) Math.ceil(face.middleX() - half);
      int right = (int) Math.floor(face.middleX() + half);
      part.of(y, EDGE, half == 0 ? end : Math.min(left, end));
      if (half > 0) {
        part.of(y, Math.max(EDGE, right + 1), end);
      }
    }

    /** The gradient of a pixel looks at all its neighbours. */
    private void prepare(int y, int from, int to) {
      small.fill(y, from - 1, to + 1);
      for (int x = from - 1; x < to + 1; x++) {
        int at = y * small.width + x;
        luma[at] = Small.luma(picture, 3 * at);
      }
    }

    /** Half the width of the head's ellipse at a height; 0 above and below it. */
    private double halfHead(int y) {
      double distance = face.eyeDistance();
      double down = (y - face.middleY()) / (ELLIPSE_DOWN * LOWER_FACE * distance);
      return down * down >= 1 ? 0 : ELLIPSE_ACROSS * distance * Math.sqrt(1 - down * down);
    }

    private void line(int y, int from, int to) {
      int last = -1;
      for (int x = from; x < to; x++) {
        int rgb = picture.rgb(x, y);
        if (rgb == last) {
          System.arraycopy(lab, 3 * count - 3, lab, 3 * count, 3);
        } else {
          Lab.of((rgb >> 16) & 0xff, (rgb >> 8) & 0xff, rgb & 0xff, lab, 3 * count);
          last = rgb;
        }
        gradients += gradient(x, y);
        count++;
      }
    }

    private double gradient(int x, int y) {
      int width = picture.width();
      int at = y * width + x;
      int across =
          3 * (luma[at - width + 1] - luma[at - width - 1])
              + 10 * (luma[at + 1] - luma[at - 1])
              + 3 * (luma[at + width + 1] - luma[at + width - 1]);
      int down =
          3 * (luma[at + width - 1] - luma[at - width - 1])
              + 10 * (luma[at + width] - luma[at - width])
              + 3 * (luma[at + width + 1] - luma[at - width + 1]);
      return Math.sqrt(across * across + down * down);
    }

    /** By counting, to an eighth: sorting would cost more than all the rest. */
    private double median(int channel) {
      int[] bins = new int[BINS];
      for (int i = 0; i < count; i++) {
        int bin = (int) ((lab[3 * i + channel] + OFFSET) * PARTS);
        bins[Math.max(0, Math.min(BINS - 1, bin))]++;
      }
      int below = 0;
      int bin = 0;
      while (below + bins[bin] <= count / 2) {
        below += bins[bin++];
      }
      return (bin + 0.5) / PARTS - OFFSET;
    }

    private double share(double lightness, double a, double b) {
      int near = 0;
      for (int i = 0; i < count; i++) {
        double dl = lab[3 * i] - lightness;
        double da = lab[3 * i + 1] - a;
        double db = lab[3 * i + 2] - b;
        if (dl * dl + da * da + db * db <= NEAR * NEAR) {
          near++;
        }
      }
      return (double) near / count;
    }
  }

  /** A part of a line, from a column to the one before another. */
  @FunctionalInterface
  private interface Part {
    void of(int y, int from, int to);
  }
}
