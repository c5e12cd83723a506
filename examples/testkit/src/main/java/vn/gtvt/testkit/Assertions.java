package vn.gtvt.testkit;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.filing.Filing;

/** Where the assertions begin; beside AssertJ's own {@code Assertions}. */
public final class Assertions {
  private Assertions() {}

  /** Begins assertions about a filing. */
  public static FilingAssert assertThat(@Nullable Filing actual) {
    return new FilingAssert(actual);
  }
}
