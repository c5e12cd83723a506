package vn.gtvt.sdk.text;

import org.jspecify.annotations.Nullable;

/**
 * Hides personal values in everything that may reach a log. Stateless and safe for concurrent use.
 */
public final class Mask {
  private static final int SHOWN = 3;

  private Mask() {}

  /**
   * Returns the last three characters behind stars; a value of six characters or fewer is hidden
   * whole.
   */
  public static String tail(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "-";
    }
    return value.length() <= 2 * SHOWN ? "***" : "***" + value.substring(value.length() - SHOWN);
  }

  /** Returns the first letter of every word behind which the rest is hidden: {@code "N. V. A."}. */
  public static String name(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return "-";
    }
    StringBuilder initials = new StringBuilder();
    for (String word : value.strip().split("\\s+", -1)) {
      initials
          .append(initials.isEmpty() ? "" : " ")
          .appendCodePoint(word.codePointAt(0))
          .append('.');
    }
    return initials.toString();
  }
}
