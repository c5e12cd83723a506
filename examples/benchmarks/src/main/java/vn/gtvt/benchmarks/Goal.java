package vn.gtvt.benchmarks;

import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;

/**
 * A goal: which figure is made of the two sides, and when it is met.
 *
 * @param text the goal as the table says it
 * @param figure makes the figure of reference and ours
 * @param pattern writes the figure
 * @param met says whether the figure meets the goal
 */
record Goal(String text, DoubleBinaryOperator figure, String pattern, DoublePredicate met) {
  private static final double MILLISECOND = 1e6;
  private static final double MEGABYTE = 1 << 20;

  /** Our time is at most this many times the reference's. */
  static Goal ratioAtMost(double most) {
    return new Goal("≤ " + most, (bare, ours) -> ours / bare, "%.2f", ratio -> ratio <= most);
  }

  /** Our throughput is at least this share of the reference's. */
  static Goal throughputAtLeast(double least) {
    return new Goal(
        "throughput ≥ " + least, (bare, ours) -> bare / ours, "%.2f", ratio -> ratio >= least);
  }

  /** Our time is at most this many milliseconds above the reference's. */
  static Goal addedAtMost(double most) {
    return new Goal(
        "reference + ≤ " + most + " ms",
        (bare, ours) -> (ours - bare) / MILLISECOND,
        "%+.3f ms",
        added -> added <= most);
  }

  /** Our time is below this many milliseconds, whatever the reference takes. */
  static Goal below(double most) {
    return new Goal(
        "< " + most + " ms", (bare, ours) -> ours / MILLISECOND, "%.3f ms", took -> took < most);
  }

  /** Our heap is at most this many megabytes. */
  static Goal megabytesAtMost(int most) {
    return new Goal(
        "≤ " + most + " MB", (bare, ours) -> ours / MEGABYTE, "%.0f MB", used -> used <= most);
  }

  /** Our heap is at most this many megabytes above the reference's. */
  static Goal megabytesAddedAtMost(int most) {
    return new Goal(
        "reference + ≤ " + most + " MB",
        (bare, ours) -> (ours - bare) / MEGABYTE,
        "%+.0f MB",
        added -> added <= most);
  }

  String shown(double value) {
    return String.format(Locale.ROOT, pattern, value);
  }
}
