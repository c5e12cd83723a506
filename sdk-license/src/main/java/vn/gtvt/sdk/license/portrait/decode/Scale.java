package vn.gtvt.sdk.license.portrait.decode;

import java.util.Arrays;

/** Makes pictures smaller by averaging areas; never larger. */
public final class Scale {
  private static final int PART = 1 << 12;

  private Scale() {}

  /**
   * Returns the picture in at most this size, its ratio kept to the pixel.
   *
   * @param exact whether the result has exactly this size, where the ratio differs by a rounding
   */
  public static Picture down(Picture from, int width, int height, boolean exact) {
    double by = Math.min((double) width / from.width(), (double) height / from.height());
    if (by >= 1) {
      return from;
    }
    int across = exact ? width : Math.max(1, (int) Math.round(from.width() * by));
    int down = exact ? height : Math.max(1, (int) Math.round(from.height() * by));
    return to(from, Math.min(across, from.width()), Math.min(down, from.height()));
  }

  private static Picture to(Picture from, int width, int height) {
    byte[] out = new byte[3 * width * height];
    long[] row = new long[3 * width];
    int at = 0;
    for (int y = 0; y < height; y++) {
      double top = (double) y * from.height() / height;
      double bottom = (double) (y + 1) * from.height() / height;
      Arrays.fill(row, 0);
      long weights = 0;
      for (int line = (int) top; line < bottom; line++) {
        long weight = Math.round(PART * (Math.min(bottom, line + 1.0) - Math.max(top, line)));
        if (weight > 0) {
          add(from, line, weight, width, row);
          weights += weight;
        }
      }
      for (long sum : row) {
        out[at++] = (byte) ((sum + weights / 2) / weights);
      }
    }
    return new Picture(width, height, out);
  }

  private static void add(Picture from, int line, long weight, int width, long[] row) {
    double step = (double) from.width() / width;
    for (int x = 0; x < width; x++) {
      double left = x * step;
      double right = Math.min(from.width(), (x + 1) * step);
      double blue = 0;
      double green = 0;
      double red = 0;
      for (int column = (int) left; column < right; column++) {
        double part = Math.min(right, column + 1.0) - Math.max(left, column);
        int at = from.at(column, line);
        blue += part * from.value(at);
        green += part * from.value(at + 1);
        red += part * from.value(at + 2);
      }
      double share = weight / (right - left);
      row[3 * x] += Math.round(blue * share);
      row[3 * x + 1] += Math.round(green * share);
      row[3 * x + 2] += Math.round(red * share);
    }
  }
}
