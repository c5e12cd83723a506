package vn.gtvt.sdk.license.portrait.decode;

import java.util.Arrays;

/** Makes pictures smaller by averaging areas; never larger. */
public final class Scale {
  /** Parts of a line; few enough lines of 255 times so much fit an int. */
  private static final int PART = 1 << 12;

  private static final int MANY_LINES = 1 << 10;
  private static final int ROUGH_PART = 1 << 5;

  /** Parts of a pixel across. */
  private static final int FINE = 64;

  private static final int SHIFT = 40;

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
    int[] row = new int[3 * width];
    int[] edges = new int[width + 1];
    for (int x = 0; x <= width; x++) {
      edges[x] = (int) Math.round((double) FINE * x * from.width() / width);
    }
    long[] parts = new long[width];
    for (int x = 0; x < width; x++) {
      int twice = 2 * (edges[x + 1] - edges[x]);
      parts[x] = ((1L << SHIFT) + twice - 1) / twice;
    }
    int part = from.height() / height < MANY_LINES ? PART : ROUGH_PART;
    int at = 0;
    for (int y = 0; y < height; y++) {
      double top = (double) y * from.height() / height;
      double bottom = (double) (y + 1) * from.height() / height;
      Arrays.fill(row, 0);
      int weights = 0;
      for (int line = (int) top; line < bottom; line++) {
        int weight = (int) Math.round(part * (Math.min(bottom, line + 1.0) - Math.max(top, line)));
        if (weight > 0) {
          add(from, line, weight, edges, parts, row);
          weights += weight;
        }
      }
      for (int sum : row) {
        out[at++] = (byte) ((sum + weights / 2) / weights);
      }
    }
    return new Picture(width, height, out);
  }

  private static void add(
      Picture from, int line, int weight, int[] edges, long[] parts, int[] row) {
    int start = from.at(0, line);
    for (int x = 0; x < edges.length - 1; x++) {
      int left = edges[x];
      int right = edges[x + 1];
      int first = left / FINE;
      int last = (right - 1) / FINE;
      int at = start + 3 * first;
      int part = Math.min(right, (first + 1) * FINE) - left;
      int blue = part * from.value(at);
      int green = part * from.value(at + 1);
      int red = part * from.value(at + 2);
      for (int column = first + 1; column < last; column++) {
        at += 3;
        blue += FINE * from.value(at);
        green += FINE * from.value(at + 1);
        red += FINE * from.value(at + 2);
      }
      if (last > first) {
        at += 3;
        part = right - last * FINE;
        blue += part * from.value(at);
        green += part * from.value(at + 1);
        red += part * from.value(at + 2);
      }
      int all = right - left;
      row[3 * x] += weight * rounded(blue, all, parts[x]);
      row[3 * x + 1] += weight * rounded(green, all, parts[x]);
      row[3 * x + 2] += weight * rounded(red, all, parts[x]);
    }
  }

  /** Divides by multiplying: exact while sum times all fits 39 bits. */
  private static int rounded(int sum, int all, long part) {
    return (int) (((2L * sum + all) * part) >>> SHIFT);
  }
}
