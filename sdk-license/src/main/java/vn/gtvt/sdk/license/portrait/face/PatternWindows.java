package vn.gtvt.sdk.license.portrait.face;

/** Windows of a cascade over local binary patterns. */
final class PatternWindows extends Windows {
  private final int[] offsets;

  PatternWindows(Cascade cascade, int stride, int rows) {
    super(cascade, stride, rows);
    int[] cells = cascade.rectangles;
    this.offsets = new int[cells.length * 4];
    for (int i = 0; i < cells.length; i += 4) {
      for (int corner = 0; corner < 16; corner++) {
        int x = cells[i] + corner % 4 * cells[i + 2];
        int y = cells[i + 1] + corner / 4 * cells[i + 3];
        offsets[4 * i + corner] = y * stride + x;
      }
    }
  }

  @Override
  int run(int at) {
    Cascade model = cascade;
    int[] subsets = model.subsets;
    float[] leaves = model.leaves;
    int tree = 0;
    for (int stage = 0; stage < model.stageThresholds.length; stage++) {
      float sum = 0;
      int last = model.stageTrees[stage + 1];
      for (; tree < last; tree++) {
        int pattern = pattern(model.nodes[3 * tree + 2] * 16, at);
        boolean isIn = (subsets[8 * tree + (pattern >> 5)] & (1 << (pattern & 31))) != 0;
        sum += leaves[2 * tree + (isIn ? 0 : 1)];
      }
      if (sum < model.stageThresholds[stage] - SLACK) {
        return -stage;
      }
    }
    return 1;
  }

  private int pattern(int feature, int at) {
    int[] s = sums;
    int[] o = offsets;
    int p0 = s[at + o[feature]];
    int p1 = s[at + o[feature + 1]];
    int p2 = s[at + o[feature + 2]];
    int p3 = s[at + o[feature + 3]];
    int p4 = s[at + o[feature + 4]];
    int p5 = s[at + o[feature + 5]];
    int p6 = s[at + o[feature + 6]];
    int p7 = s[at + o[feature + 7]];
    int p8 = s[at + o[feature + 8]];
    int p9 = s[at + o[feature + 9]];
    int p10 = s[at + o[feature + 10]];
    int p11 = s[at + o[feature + 11]];
    int p12 = s[at + o[feature + 12]];
    int p13 = s[at + o[feature + 13]];
    int p14 = s[at + o[feature + 14]];
    int p15 = s[at + o[feature + 15]];
    int centre = p5 - p6 - p9 + p10;
    // The sign bit of the difference is set where a cell is darker than the centre.
    return ((((p0 - p1 - p4 + p5 - centre) >>> 31) ^ 1) << 7)
        | ((((p1 - p2 - p5 + p6 - centre) >>> 31) ^ 1) << 6)
        | ((((p2 - p3 - p6 + p7 - centre) >>> 31) ^ 1) << 5)
        | ((((p6 - p7 - p10 + p11 - centre) >>> 31) ^ 1) << 4)
        | ((((p10 - p11 - p14 + p15 - centre) >>> 31) ^ 1) << 3)
        | ((((p9 - p10 - p13 + p14 - centre) >>> 31) ^ 1) << 2)
        | ((((p8 - p9 - p12 + p13 - centre) >>> 31) ^ 1) << 1)
        | (((p4 - p5 - p8 + p9 - centre) >>> 31) ^ 1);
  }
}
