package vn.gtvt.sdk.license.portrait;

import java.util.Locale;

/** Numbers as a reader is told them, the same on every machine. */
final class Words {
  private Words() {}

  static String bytes(double count) {
    return count < 1024
        ? String.format(Locale.ROOT, "%.0f byte", count)
        : count < 1 << 20
            ? String.format(Locale.ROOT, "%.0f KB", Math.ceil(count / 1024))
            : String.format(Locale.ROOT, "%.1f MB", count / (1 << 20));
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  static String whole(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }

  static String ratio(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  static String tenth(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  static String size(double width, double height) {
    return whole(width) + "x" + whole(height);
  }
}
