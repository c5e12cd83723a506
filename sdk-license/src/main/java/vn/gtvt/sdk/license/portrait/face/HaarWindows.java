package vn.gtvt.sdk.license.portrait.face;

/** Windows of a cascade over Haar features, normalised by their contrast. */
final class HaarWindows extends Windows {
  private static final double LEAST_CONTRAST = 0.1;

  private final int[] squares;
  private final int[] offsets;
  private final boolean[] hasThird;
  private final int[] frame;
  private final double area;

  HaarWindows(Cascade cascade, int stride, int rows) {
    super(cascade, stride, rows);
    this.squares = new int[stride * rows];
    int[] from = cascade.rectangles;
    this.offsets = new int[from.length];
    this.hasThird = new boolean[from.length / 12];
    for (int i = 0; i < from.length; i += 4) {
      corners(from[i], from[i + 1], from[i + 2], from[i + 3], offsets, i);
    }
    for (int i = 0; i < hasThird.length; i++) {
      hasThird[i] = cascade.weights[3 * i + 2] != 0;
    }
    int width = cascade.windowWidth - 2;
    int height = cascade.windowHeight - 2;
    this.frame = new int[4];
    corners(1, 1, width, height, frame, 0);
    this.area = (double) width * height;
  }

  private void corners(int x, int y, int width, int height, int[] to, int at) {
    to[at] = y * stride + x;
    to[at + 1] = y * stride + x + width;
    to[at + 2] = (y + height) * stride + x;
    to[at + 3] = (y + height) * stride + x + width;
  }

  @Override
  void load(byte[] values, int width, int height) {
    super.load(values, width, height);
    for (int y = 0; y < height; y++) {
      int row = 0;
      int above = y * stride;
      int at = above + stride;
      int from = y * width;
      for (int x = 0; x < width; x++) {
        int value = values[from + x] & 0xff;
        row += value * value;
        // May overflow over a large picture; the difference over a window is right all the same.
        squares[at + x + 1] = squares[above + x + 1] + row;
      }
    }
  }

  @Override
  int run(int at) {
    double sum = box(sums, frame, 0, at);
    double spread = area * (box(squares, frame, 0, at) & 0xffffffffL) - sum * sum;
    float norm = 1;
    if (spread > 0) {
      norm = (float) (1 / Math.sqrt(spread));
      if (area * norm >= LEAST_CONTRAST) {
        return -1;
      }
    } else {
      return -1;
    }
    return stages(at, norm);
  }

  private int stages(int at, float norm) {
    Cascade model = cascade;
    int[] nodes = model.nodes;
    int tree = 0;
    for (int stage = 0; stage < model.stageThresholds.length; stage++) {
      float total = 0;
      int last = model.stageTrees[stage + 1];
      for (; tree < last; tree++) {
        int first = model.treeNodes[tree];
        int node = 0;
        do {
          int place = first + node;
          boolean isLess = feature(nodes[3 * place + 2], at) * norm < model.nodeThresholds[place];
          node = nodes[3 * place + (isLess ? 0 : 1)];
        } while (node > 0);
        total += model.leaves[model.treeLeaves[tree] - node];
      }
      if (total < model.stageThresholds[stage] - SLACK) {
        return -stage;
      }
    }
    return 1;
  }

  private float feature(int index, int at) {
    float[] weights = cascade.weights;
    int first = 12 * index;
    float value =
        weights[3 * index] * box(sums, offsets, first, at)
            + weights[3 * index + 1] * box(sums, offsets, first + 4, at);
    return hasThird[index]
        ? value + weights[3 * index + 2] * box(sums, offsets, first + 8, at)
        : value;
  }

  private static int box(int[] table, int[] corners, int first, int at) {
    return table[at + corners[first]]
        - table[at + corners[first + 1]]
        - table[at + corners[first + 2]]
        + table[at + corners[first + 3]];
  }
}
