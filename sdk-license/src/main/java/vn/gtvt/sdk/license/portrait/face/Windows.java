package vn.gtvt.sdk.license.portrait.face;

/** The integral images of one scale, and the decision on one window. Used by one thread. */
abstract sealed class Windows permits HaarWindows, PatternWindows {
  /** OpenCV lets a stage pass by so much less than its threshold. */
  static final float SLACK = 1e-5f;

  final Cascade cascade;
  final int stride;
  final int[] sums;

  Windows(Cascade cascade, int stride, int rows) {
    this.cascade = cascade;
    this.stride = stride;
    this.sums = new int[stride * rows];
  }

  /** Takes over the values of one scale. */
  void load(byte[] values, int width, int height) {
    for (int y = 0; y < height; y++) {
      int row = 0;
      int above = y * stride;
      int at = above + stride;
      int from = y * width;
      for (int x = 0; x < width; x++) {
        row += values[from + x] & 0xff;
        sums[at + x + 1] = sums[above + x + 1] + row;
      }
    }
  }

  /** Returns 1 if all stages passed, minus the stage that refused; -1 also for flat windows. */
  abstract int run(int at);
}
