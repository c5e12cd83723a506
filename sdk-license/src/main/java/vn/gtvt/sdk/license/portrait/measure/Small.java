package vn.gtvt.sdk.license.portrait.measure;

import vn.gtvt.sdk.license.portrait.decode.Picture;

/** A picture averaged down, row by row and only where it is looked at. Used by one thread. */
final class Small {
  private final Picture from;
  private final int width;
  private final int height;
  private final int[] rgb;
  private final int[] luma;
  private final int[] columns;

  Small(Picture from, double scale) {
    this.from = from;
    this.width = (int) Math.max(1, Math.round(from.width() * Math.min(1, scale)));
    this.height = (int) Math.max(1, Math.round(from.height() * Math.min(1, scale)));
    this.rgb = new int[width * height];
    this.luma = new int[width * height];
    this.columns = new int[width + 1];
    for (int x = 0; x <= width; x++) {
      columns[x] = (int) ((long) x * from.width() / width);
    }
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Returns a pixel as 0xRRGGBB; black where nothing was averaged. */
  int rgb(int x, int y) {
    return rgb[y * width + x];
  }

  /** Returns the luminances, row by row; 0 where nothing was averaged. Not to be written to. */
  int[] lumas() {
    return luma;
  }

  /** Averages pixels of a row; columns outside the picture are left out. */
  void average(int y, int begin, int end) {
    int upper = (int) ((long) y * from.height() / height);
    int lower = Math.max(upper + 1, (int) ((long) (y + 1) * from.height() / height));
    int last = Math.min(width, end);
    for (int x = Math.max(0, begin); x < last; x++) {
      int right = Math.max(columns[x] + 1, columns[x + 1]);
      int mean = mean(columns[x], upper, right, lower);
      rgb[y * width + x] = mean;
      luma[y * width + x] = luma(mean & 0xff, (mean >> 8) & 0xff, mean >> 16);
    }
  }

  private int mean(int left, int top, int right, int bottom) {
    int count = (right - left) * (bottom - top);
    if (count == 1) {
      return from.rgb(left, top);
    }
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
    int half = count / 2;
    return ((red + half) / count) << 16 | ((green + half) / count) << 8 | (blue + half) / count;
  }

  /** Returns the luminance of a pixel, 0 to 255. */
  static int luma(Picture of, int at) {
    return luma(of.value(at), of.value(at + 1), of.value(at + 2));
  }

  private static int luma(int blue, int green, int red) {
    return (29 * blue + 150 * green + 77 * red + 128) >> 8;
  }
}
