package vn.gtvt.sdk.license.portrait.repair;

import vn.gtvt.sdk.license.portrait.decode.Picture;

/** How alike two pictures of the same size are. */
public final class Likeness {
  /** The least that a written picture must keep, in decibels. */
  public static final double LEAST_DECIBELS = 38;

  private Likeness() {}

  /** Returns the peak signal-to-noise ratio in decibels; 0 if the sizes differ, 99 at most. */
  public static double decibels(Picture a, Picture b) {
    if (a.width() != b.width() || a.height() != b.height()) {
      return 0;
    }
    long squares = 0;
    int count = 3 * a.width() * a.height();
    for (int i = 0; i < count; i++) {
      int difference = a.value(i) - b.value(i);
      squares += (long) difference * difference;
    }
    if (squares == 0) {
      return 99;
    }
    return Math.min(99, 10 * Math.log10(255.0 * 255.0 * count / (double) squares));
  }
}
