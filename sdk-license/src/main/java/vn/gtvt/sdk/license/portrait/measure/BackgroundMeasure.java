package vn.gtvt.sdk.license.portrait.measure;

import java.util.Arrays;
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

  /** Measures the background of a picture. */
  public static BackgroundMeasure of(Picture picture, Landmarks face) {
    double scale = Math.min(1, SCALE_EYES / face.eyeDistance());
    Picture small = Small.of(picture, 0, 0, picture.width(), picture.height(), scale);
    return new Work(small, face.scaledAndMoved(scale, 0, 0)).measure();
  }

  /** Scratch of one measure. */
  private static final class Work {
    private final Picture picture;
    private final Landmarks face;
    private final int[] luma;
    private final float[] lab;
    private int count;
    private double gradients;

    Work(Picture picture, Landmarks face) {
      this.picture = picture;
      this.face = face;
      int size = picture.width() * picture.height();
      this.luma = new int[size];
      for (int i = 0; i < size; i++) {
        luma[i] = Small.luma(picture, 3 * i);
      }
      this.lab = new float[3 * size];
    }

    BackgroundMeasure measure() {
      int width = picture.width();
      int bottom = (int) Math.min(picture.height() - EDGE, Math.floor(face.chinY()));
      for (int y = EDGE; y < bottom; y++) {
        for (int x = EDGE; x < width - EDGE; x++) {
          if (!isHead(x, y)) {
            int at = picture.at(x, y);
            Lab.of(picture.value(at + 2), picture.value(at + 1), picture.value(at), lab, 3 * count);
            gradients += gradient(x, y);
            count++;
          }
        }
      }
      double area = (double) count / (width * (double) picture.height());
      if (count == 0) {
        return new BackgroundMeasure(0, 0, 0, 0, 0, 0);
      }
      double lightness = median(0);
      double a = median(1);
      double b = median(2);
      return new BackgroundMeasure(
          area, lightness, a, b, share(lightness, a, b), gradients / count);
    }

    private boolean isHead(int x, int y) {
      double distance = face.eyeDistance();
      double across = (x - face.middleX()) / (ELLIPSE_ACROSS * distance);
      double down = (y - face.middleY()) / (ELLIPSE_DOWN * LOWER_FACE * distance);
      return across * across + down * down <= 1;
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

    private double median(int channel) {
      float[] values = new float[count];
      for (int i = 0; i < count; i++) {
        values[i] = lab[3 * i + channel];
      }
      Arrays.sort(values);
      return values[count / 2];
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
}
