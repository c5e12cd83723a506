package vn.gtvt.sdk.license.portrait.decode;

import java.util.Arrays;

/** Makes pictures smaller by averaging areas; never larger. */
public final class Scale {
  private static final int PART = 1 << 12;

  /** Parts of a pixel across. */
  private static final int FINE = 64;

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
    int[] edges = new int[width + 1];
    for (int x = 0; x <= width; x++) {
      edges[x] = (int) Math.round((double) FINE * x * from.width() / width);
    }
    int at = 0;
    for (int y = 0; y < height; y++) {
      double top = (double) y * from.height() / height;
      double bottom = (double) (y + 1) * from.height() / height;
      Arrays.fill(row, 0);
      long weights = 0;
      for (int line = (int) top; line < bottom; line++) {
        long weight = Math.round(PART * (Math.min(bottom, line + 1.0) - Math.max(top, line)));
        if (weight > 0) {
          add(from, line, weight, edges, row);
          weights += weight;
        }
      }
      for (long sum : row) {
        out[at++] = (byte) ((sum + weights / 2) / weights);
      }
    }
    return new Picture(width, height, out);
  }

  private static void add(Picture from, int line, long weight, int[] edges, long[] row) {
    int start = from.at(0, line);
    for (int x = 0; x < edges.length - 1; x++) {
      int left = edges[x];
      int right = edges[x + 1];
      int blue = 0;
      int green = 0;
      int red = 0;
      for (int column = left / FINE; column * FINE < right; column++) {
        int part = Math.min(right, (column + 1) * FINE) - Math.max(left, column * FINE);
        int at = start + 3 * column;
        blue += part * from.value(at);
        green += part * from.value(at + 1);
        red += part * from.value(at + 2);
      }
      int all = right - left;
      row[3 * x] += weight * ((2L * blue + all) / (2L * all));
      row[3 * x + 1] += weight * ((2L * green + all) / (2L * all));
      row[3 * x + 2] += weight * ((2L * red + all) / (2L * all));
    }
  }
}
