package vn.gtvt.sdk.license.portrait.measure;

import vn.gtvt.sdk.license.portrait.decode.Picture;

/** Averages a part of a picture down to another size. */
final class Small {
  private Small() {}

  /** Returns the part, averaged; parts outside the picture are cut off first. */
  static Picture of(
      Picture from, double left, double top, double across, double down, double scale) {
    int x0 = (int) Math.max(0, Math.round(left));
    int y0 = (int) Math.max(0, Math.round(top));
    int x1 = (int) Math.min(from.width(), Math.round(left + across));
    int y1 = (int) Math.min(from.height(), Math.round(top + down));
    int width = (int) Math.max(1, Math.round((x1 - x0) * Math.min(1, scale)));
    int height = (int) Math.max(1, Math.round((y1 - y0) * Math.min(1, scale)));
    byte[] out = new byte[3 * width * height];
    int to = 0;
    for (int y = 0; y < height; y++) {
      int upper = y0 + (int) ((long) y * (y1 - y0) / height);
      int lower = Math.max(upper + 1, y0 + (int) ((long) (y + 1) * (y1 - y0) / height));
      for (int x = 0; x < width; x++) {
        int first = x0 + (int) ((long) x * (x1 - x0) / width);
        int last = Math.max(first + 1, x0 + (int) ((long) (x + 1) * (x1 - x0) / width));
        mean(from, first, upper, last, lower, out, to);
        to += 3;
      }
    }
    return new Picture(width, height, out);
  }

  private static void mean(
      Picture from, int left, int top, int right, int bottom, byte[] out, int to) {
    int blue = 0;
    int green = 0;
    int red = 0;
    for (int y = top; y < bottom; y++) {
      int at = from.at(left, y);
      for (int x = left; x < right; x++, at += 3) {
        blue += from.value(at);
        green += from.value(at + 1);
        red += from.value(at + 2);
      }
    }
    int count = (right - left) * (bottom - top);
    out[to] = (byte) ((blue + count / 2) / count);
    out[to + 1] = (byte) ((green + count / 2) / count);
    out[to + 2] = (byte) ((red + count / 2) / count);
  }

  /** Returns the luminance of a pixel, 0 to 255. */
  static int luma(Picture of, int at) {
    return (29 * of.value(at) + 150 * of.value(at + 1) + 77 * of.value(at + 2) + 128) >> 8;
  }
}
