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
    double[] shares = new double[width];
    for (int x = 0; x < width; x++) {
      shares[x] = 1.0 / (edges[x + 1] - edges[x]);
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
          add(from, line, weight, edges, shares, row);
          weights += weight;
        }
      }
      for (long sum : row) {
        out[at++] = (byte) ((sum + weights / 2) / weights);
      }
    }
    return new Picture(width, height, out);
  }

  private static void add(
      Picture from, int line, long weight, int[] edges, double[] shares, long[] row) {
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
      if (last > first) {
        int blues = 0;
        int greens = 0;
        int reds = 0;
        for (at += 3; at < start + 3 * last; at += 3) {
          blues += from.value(at);
          greens += from.value(at + 1);
          reds += from.value(at + 2);
        }
        part = right - last * FINE;
        blue += FINE * blues + part * from.value(at);
        green += FINE * greens + part * from.value(at + 1);
        red += FINE * reds + part * from.value(at + 2);
      }
      double share = shares[x];
      row[3 * x] += weight * mean(blue, share);
      row[3 * x + 1] += weight * mean(green, share);
      row[3 * x + 2] += weight * mean(red, share);
    }
  }

  /**
   * A rounded mean without a division, which would cost more than all the rest. The quarter keeps a
   * half from falling below itself by the inexact share; it is too little to lift anything else.
   */
  private static long mean(int sum, double share) {
    return (long) ((sum + 0.25) * share + 0.5);
  }
}
