package vn.gtvt.sdk.license.portrait.bytes;

/**
 * Reads the quality back from the luma table: the IJG's scale moves every entry of the standard
 * table, so their sum tells it.
 */
final class JpegQuality {
  private static final int[] STANDARD = {
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56,
    14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113,
    92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99
  };

  private JpegQuality() {}

  static void read(View tables, ByteScan scan) {
    int at = 0;
    while (tables.has(at, 1)) {
      int head = tables.u8(at);
      boolean wide = head >> 4 != 0;
      int length = wide ? 128 : 64;
      if (!tables.has(at + 1L, length)) {
        scan.damaged = true;
        return;
      }
      if ((head & 15) == 0) {
        long sum = 0;
        for (int i = 0; i < 64; i++) {
          sum += wide ? tables.u16(at + 1L + 2L * i) : tables.u8(at + 1L + i);
        }
        scan.quality = of(sum);
      }
      at += 1 + length;
    }
  }

  private static int of(long sum) {
    int best = 1;
    for (int quality = 2; quality <= 100; quality++) {
      if (Math.abs(sumAt(quality) - sum) < Math.abs(sumAt(best) - sum)) {
        best = quality;
      }
    }
    return best;
  }

  private static long sumAt(int quality) {
    int scale = quality < 50 ? 5000 / quality : 200 - 2 * quality;
    long sum = 0;
    for (int entry : STANDARD) {
      sum += Math.max(1, Math.min(255, (entry * scale + 50) / 100));
    }
    return sum;
  }
}
