package vn.gtvt.sdk.license.portrait.face;

import vn.gtvt.sdk.license.portrait.decode.Picture;

/** Luminance, one byte a pixel. Never changed after it was made. */
public final class Grey {
  private static final int HALF = 1 << 15;

  final int width;
  final int height;
  final byte[] values;

  Grey(int width, int height, byte[] values) {
    this.width = width;
    this.height = height;
    this.values = values;
  }

  /** Returns the width. */
  public int width() {
    return width;
  }

  /** Returns the height. */
  public int height() {
    return height;
  }

  /** Returns a copy of the values, row by row. */
  public byte[] values() {
    return values.clone();
  }

  /** Returns a picture's luminance, averaged down to at most this width; smaller ones stay. */
  public static Grey of(Picture picture, int mostWidth) {
    int width = Math.min(mostWidth, picture.width());
    int height = Math.max(1, Math.round((float) picture.height() * width / picture.width()));
    byte[] grey = new byte[width * height];
    int[] columns = edges(picture.width(), width);
    int[] rows = edges(picture.height(), height);
    for (int y = 0; y < height; y++) {
      row(picture, columns, rows[y], Math.max(rows[y] + 1, rows[y + 1]), grey, y * width);
    }
    return new Grey(width, height, grey);
  }

  private static void row(
      Picture picture, int[] columns, int top, int bottom, byte[] grey, int to) {
    for (int x = 0; x < columns.length - 1; x++) {
      int left = columns[x];
      int right = Math.max(left + 1, columns[x + 1]);
      long sum = 0;
      for (int y = top; y < bottom; y++) {
        int at = picture.at(left, y);
        for (int column = left; column < right; column++, at += 3) {
          sum +=
              7471L * picture.value(at)
                  + 38470L * picture.value(at + 1)
                  + 19595L * picture.value(at + 2);
        }
      }
      long count = (long) (right - left) * (bottom - top);
      grey[to + x] = (byte) ((sum / count + HALF) >> 16);
    }
  }

  private static int[] edges(int from, int to) {
    int[] edges = new int[to + 1];
    for (int i = 0; i <= to; i++) {
      edges[i] = (int) ((long) i * from / to);
    }
    return edges;
  }

  /** Returns the picture after clockwise quarter turns. */
  Grey turned(int quarters) {
    int times = Math.floorMod(quarters, 4);
    if (times == 0) {
      return this;
    }
    boolean swaps = times % 2 == 1;
    int across = swaps ? height : width;
    int down = swaps ? width : height;
    byte[] out = new byte[values.length];
    for (int y = 0; y < down; y++) {
      for (int x = 0; x < across; x++) {
        int fromX = times == 1 ? y : times == 2 ? width - 1 - x : width - 1 - y;
        int fromY = times == 1 ? height - 1 - x : times == 2 ? height - 1 - y : x;
        out[y * across + x] = values[fromY * width + fromX];
      }
    }
    return new Grey(across, down, out);
  }

  /** Returns the picture with a border in which its edges stand mirrored. */
  Grey bordered(int border) {
    int across = width + 2 * border;
    int down = height + 2 * border;
    byte[] out = new byte[across * down];
    for (int y = 0; y < down; y++) {
      int from = mirrored(y - border, height) * width;
      for (int x = 0; x < across; x++) {
        out[y * across + x] = values[from + mirrored(x - border, width)];
      }
    }
    return new Grey(across, down, out);
  }

  private static int mirrored(int at, int end) {
    int inside = at < 0 ? -1 - at : at >= end ? 2 * end - 1 - at : at;
    return Math.max(0, Math.min(end - 1, inside));
  }

  /** Returns a part; what would lie outside is cut off. */
  Grey part(int x, int y, int across, int down) {
    byte[] out = new byte[across * down];
    for (int row = 0; row < down; row++) {
      System.arraycopy(values, (y + row) * width + x, out, row * across, across);
    }
    return new Grey(across, down, out);
  }
}
