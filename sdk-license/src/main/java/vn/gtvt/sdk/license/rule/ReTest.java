package vn.gtvt.sdk.license.rule;

/** What must be passed again before an overdue licence is issued anew (sát hạch lại). */
public enum ReTest {
  /** Nothing. */
  NONE,
  /** The theory test (lý thuyết). */
  THEORY,
  /** All tests. */
  FULL
}
