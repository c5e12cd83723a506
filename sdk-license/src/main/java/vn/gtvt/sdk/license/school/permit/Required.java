package vn.gtvt.sdk.license.school.permit;

import org.jspecify.annotations.Nullable;

/** What a checked application must have. */
final class Required {
  private Required() {}

  static <T> T of(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalStateException("there is no " + name + "; check it before it is used");
    }
    return value;
  }
}
