package vn.gtvt.sdk.license.portrait.repair;

import vn.gtvt.sdk.license.portrait.decode.Picture;

/** How alike two pictures of the same size are. */
public final class Likeness {
  /** The least that a written picture must keep, in decibels. */
  public static final double LEAST_DECIBELS = 38;

  private Likeness() {}

  /**
   * Returns the peak signal-to-noise ratio in decibels; 0 if the sizes differ, 99 at most.
   *
   * <p>Compared are means of two by two pixels: a camera's grain, which no file of the size asked
   * for can hold, does not count against what was written; wrong colours and lost parts do.
   */
  public static double decibels(Picture a, Picture b) {
    if (a.width() != b.width() || a.height() != b.height() || a.width() < 2 || a.height() < 2) {
      return 0;
    }
    int across = a.width() / 2;
    int down = a.height() / 2;
    long squares = 0;
    for (int y = 0; y < down; y++) {
      for (int x = 0; x < across; x++) {
        squares += squares(a, b, 2 * x, 2 * y);
      }
    }
    long count = 16L * 3 * across * down;
    if (squares == 0) {
      return 99;
    }
    return Math.min(99, 10 * Math.log10(255.0 * 255.0 * count / (double) squares));
  }

  /** Squares of the differences of sums over four pixels: sixteen times those of their means. */
  private static long squares(Picture a, Picture b, int x, int y) {
    int first = a.at(x, y);
    int second = a.at(x, y + 1);
    long squares = 0;
    for (int i = 0; i < 3; i++) {
      int difference =
          a.value(first + i)
              + a.value(first + 3 + i)
              + a.value(second + i)
              + a.value(second + 3 + i)
              - b.value(first + i)
              - b.value(first + 3 + i)
              - b.value(second + i)
              - b.value(second + 3 + i);
      squares += (long) difference * difference;
    }
    return squares;
  }
}
