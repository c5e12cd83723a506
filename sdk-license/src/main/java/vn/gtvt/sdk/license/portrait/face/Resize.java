package vn.gtvt.sdk.license.portrait.face;

/** Bilinear resizing with the fixed-point steps of OpenCV's exact one. */
final class Resize {
  private static final int ONE = 256;

  private Resize() {}

  /** Writes the resized values into {@code out}, row by row without gaps. */
  static void to(Grey from, int width, int height, byte[] out) {
    if (width == from.width && height == from.height) {
      System.arraycopy(from.values, 0, out, 0, width * height);
      return;
    }
    int[] columns = new int[width];
    int[] columnParts = new int[width];
    weights(from.width, width, columns, columnParts);
    int[] rows = new int[height];
    int[] rowParts = new int[height];
    weights(from.height, height, rows, rowParts);
    byte[] source = from.values;
    for (int y = 0; y < height; y++) {
      int upper = rows[y] * from.width;
      int lower = Math.min(rows[y] + 1, from.height - 1) * from.width;
      int down = rowParts[y];
      for (int x = 0; x < width; x++) {
        int left = columns[x];
        int right = Math.min(left + 1, from.width - 1);
        int across = columnParts[x];
        int above =
            (source[upper + left] & 0xff) * (ONE - across)
                + (source[upper + right] & 0xff) * across;
        int below =
            (source[lower + left] & 0xff) * (ONE - across)
                + (source[lower + right] & 0xff) * across;
        out[y * width + x] = (byte) ((above * (ONE - down) + below * down + (1 << 15)) >> 16);
      }
    }
  }

  private static void weights(int from, int to, int[] places, int[] parts) {
    double scale = (double) from / to;
    for (int i = 0; i < to; i++) {
      double at = (i + 0.5) * scale - 0.5;
      int place = (int) Math.floor(at);
      if (place < 0) {
        places[i] = 0;
        parts[i] = 0;
      } else if (place >= from - 1) {
        places[i] = from - 1;
        parts[i] = 0;
      } else {
        places[i] = place;
        parts[i] = (int) Math.rint((at - place) * ONE);
      }
    }
  }
}
