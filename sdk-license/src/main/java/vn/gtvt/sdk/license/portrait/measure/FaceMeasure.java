package vn.gtvt.sdk.license.portrait.measure;

import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.decode.Scale;
import vn.gtvt.sdk.license.portrait.face.Landmarks;

/**
 * Sharpness and light of the face.
 *
 * @param sharpness variance of the Laplacian of the face at 81 pixels between the eyes; also falls
 *     with contrast, so it means "sharp and bright enough"
 * @param overExposed share of burnt-out pixels, 0 to 1
 * @param underExposed share of dark pixels, 0 to 1
 * @param illumination evenness of both cheeks, 0 to 100
 * @param naturalColour naturalness of the cheeks' colour, 0 to 100
 */
public record FaceMeasure(
    double sharpness,
    double overExposed,
    double underExposed,
    double illumination,
    double naturalColour) {
  private static final double SCALE_EYES = 81;

  /** Linear light above 247 of 255, the limit that OFIQ means, as a share. */
  private static final float BURNT = 247 / 255f;

  private static final float DARK = 25 / 255f;
  private static final int BINS = 256;

  /** The face around the middle between the eyes, in distances between the eyes. */
  private static final double ACROSS = 1.1;

  private static final double ABOVE = 0.9;
  private static final double BELOW = 1.9;

  /** Measures the face of a picture. */
  public static FaceMeasure of(Picture picture, Landmarks face) {
    double distance = face.eyeDistance();
    double scale = Math.min(1, SCALE_EYES / distance);
    int left = inside(face.middleX() - ACROSS * distance, picture.width() - 1);
    int top = inside(face.middleY() - ABOVE * distance, picture.height() - 1);
    int right = Math.max(left + 1, inside(face.middleX() + ACROSS * distance, picture.width()));
    int bottom = Math.max(top + 1, inside(face.middleY() + BELOW * distance, picture.height()));
    Picture part = picture.part(left, top, right - left, bottom - top);
    Picture small =
        Scale.down(
            part,
            Math.max(1, (int) Math.round(part.width() * scale)),
            Math.max(1, (int) Math.round(part.height() * scale)),
            false);
    Landmarks moved = face.scaledAndMoved(scale, -left * scale, -top * scale);
    return new Work(small, moved).measure();
  }

  private static int inside(double at, int most) {
    return (int) Math.max(0, Math.min(most, Math.round(at)));
  }

  /** Scratch of one measure. */
  private static final class Work {
    private final Picture picture;
    private final Landmarks face;
    private final int[] luma;

    Work(Picture picture, Landmarks face) {
      this.picture = picture;
      this.face = face;
      this.luma = new int[picture.width() * picture.height()];
      for (int i = 0; i < luma.length; i++) {
        luma[i] = Small.luma(picture, 3 * i);
      }
    }

    FaceMeasure measure() {
      int burnt = 0;
      int dark = 0;
      int count = 0;
      for (int y = 0; y < picture.height(); y++) {
        for (int x = 0; x < picture.width(); x++) {
          if (isFace(x, y)) {
            float light = light(x, y);
            burnt += light >= BURNT ? 1 : 0;
            dark += light <= DARK ? 1 : 0;
            count++;
          }
        }
      }
      int all = Math.max(1, count);
      return new FaceMeasure(
          sharpness(), (double) burnt / all, (double) dark / all, illumination(), naturalColour());
    }

    private float light(int x, int y) {
      int at = picture.at(x, y);
      return 0.0722f * Lab.linear(picture.value(at))
          + 0.7152f * Lab.linear(picture.value(at + 1))
          + 0.2126f * Lab.linear(picture.value(at + 2));
    }

    /** An ellipse over the face, without hair and neck. */
    private boolean isFace(int x, int y) {
      double distance = face.eyeDistance();
      double across = (x - face.middleX()) / (0.95 * distance);
      double down = (y - face.middleY() - 0.55 * distance) / (1.15 * distance);
      return across * across + down * down <= 1;
    }

    /** Hair and a patterned collar are sharp edges, whatever became of the face between them. */
    private double sharpness() {
      long sum = 0;
      long squares = 0;
      int count = 0;
      int width = picture.width();
      for (int y = 1; y < picture.height() - 1; y++) {
        for (int x = 1; x < width - 1; x++) {
          if (!isFace(x, y)) {
            continue;
          }
          int at = y * width + x;
          int value = luma[at - 1] + luma[at + 1] + luma[at - width] + luma[at + width];
          value -= 4 * luma[at];
          sum += value;
          squares += (long) value * value;
          count++;
        }
      }
      if (count == 0) {
        return 0;
      }
      double mean = (double) sum / count;
      return (double) squares / count - mean * mean;
    }

    private int luma(int x, int y) {
      return luma[y * picture.width() + x];
    }

    private double illumination() {
      double[] left = histogram(face.leftEyeX());
      double[] right = histogram(face.rightEyeX());
      double common = 0;
      for (int i = 0; i < BINS; i++) {
        common += Math.min(left[i], right[i]);
      }
      return 100 * Math.pow(common, 0.3);
    }

    private double[] histogram(double eyeX) {
      double[] bins = new double[BINS];
      Square square = cheek(eyeX);
      for (int y = square.top; y < square.bottom; y++) {
        for (int x = square.left; x < square.right; x++) {
          bins[luma(x, y)] += 1.0 / square.count();
        }
      }
      return bins;
    }

    private double naturalColour() {
      double lowest = 100;
      for (double eyeX : new double[] {face.leftEyeX(), face.rightEyeX()}) {
        lowest = Math.min(lowest, naturalColour(cheek(eyeX)));
      }
      return lowest;
    }

    private double naturalColour(Square square) {
      long blue = 0;
      long green = 0;
      long red = 0;
      for (int y = square.top; y < square.bottom; y++) {
        for (int x = square.left; x < square.right; x++) {
          int at = picture.at(x, y);
          blue += picture.value(at);
          green += picture.value(at + 1);
          red += picture.value(at + 2);
        }
      }
      int count = square.count();
      float[] lab = new float[3];
      Lab.of((int) (red / count), (int) (green / count), (int) (blue / count), lab, 0);
      double a = Math.max(0, Math.max(5 - lab[1], lab[1] - 25));
      double b = Math.max(0, Math.max(5 - lab[2], lab[2] - 35));
      double distance = lab[1] < 0 || lab[2] < 0 ? 100 : Math.hypot(a, b);
      return Math.max(0, Math.min(100, 200 * (1 - 1 / (1 + Math.exp(-distance / 10)))));
    }

    /** A square of 0.3 eye distances under an eye, half way to the mouth. */
    private Square cheek(double eyeX) {
      double distance = face.eyeDistance();
      double side = 0.3 * distance;
      double middle = face.middleY() + 0.55 * distance;
      int left = inside(eyeX - side / 2, picture.width() - 1);
      int top = inside(middle - side / 2, picture.height() - 1);
      int right = Math.max(left + 1, inside(eyeX + side / 2, picture.width()));
      int bottom = Math.max(top + 1, inside(middle + side / 2, picture.height()));
      return new Square(left, top, right, bottom);
    }
  }

  private record Square(int left, int top, int right, int bottom) {
    int count() {
      return Math.max(1, (right - left) * (bottom - top));
    }
  }
}
