package vn.gtvt.sdk.license.portrait.measure;

import vn.gtvt.sdk.license.portrait.decode.Picture;

/** A picture averaged down, as far as somebody asked for it: most measures need only a part. */
final class Small {
  final int width;
  final int height;
  private final Picture from;
  private final int[] columns;
  private final int[] rows;
  private final byte[] pixels;
  private final Picture picture;

  /** Averages nothing yet; a scale of 1 and above leaves the picture as it is. */
  Small(Picture from, double scale) {
    this.from = from;
    this.width = (int) Math.max(1, Math.round(from.width() * Math.min(1, scale)));
    this.height = (int) Math.max(1, Math.round(from.height() * Math.min(1, scale)));
    boolean isSame = width == from.width() && height == from.height();
    this.columns = edges(from.width(), width);
    this.rows = edges(from.height(), height);
    this.pixels = isSame ? new byte[0] : new byte[3 * width * height];
    this.picture = isSame ? from : new Picture(width, height, pixels);
  }

  private static int[] edges(int from, int parts) {
    int[] edges = new int[parts + 1];
    for (int i = 0; i <= parts; i++) {
      edges[i] = (int) ((long) i * from / parts);
    }
    return edges;
  }

  /** Returns the picture, right where it was filled and black elsewhere. */
  Picture picture() {
    return picture;
  }

  /** Averages a part of a line; what lies outside the picture is left out. */
  void fill(int y, int left, int right) {
    int to = Math.max(0, left);
    int end = Math.min(width, right);
    if (pixels.length == 0 || y < 0 || y >= height) {
      return;
    }
    int top = rows[y];
    int bottom = Math.max(top + 1, rows[y + 1]);
    for (int x = to; x < end; x++) {
      int first = columns[x];
      int last = Math.max(first + 1, columns[x + 1]);
      if (last - first == 1 && bottom - top == 1) {
        // Most areas of a picture that is nearly small enough are one pixel; a mean takes
        // divisions.
        from.copy(from.at(first, top), pixels, picture.at(x, y));
      } else {
        mean(first, top, last, bottom, picture.at(x, y));
      }
    }
  }

  private void mean(int left, int top, int right, int bottom, int to) {
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
    pixels[to] = (byte) ((blue + count / 2) / count);
    pixels[to + 1] = (byte) ((green + count / 2) / count);
    pixels[to + 2] = (byte) ((red + count / 2) / count);
  }

  /** Returns the luminance of a pixel, 0 to 255. */
  static int luma(Picture of, int at) {
    return (29 * of.value(at) + 150 * of.value(at + 1) + 77 * of.value(at + 2) + 128) >> 8;
  }
}
