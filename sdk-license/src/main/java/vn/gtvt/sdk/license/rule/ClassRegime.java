package vn.gtvt.sdk.license.rule;

/**
 * Which law gave a class letter its meaning: B1, C and D mean different vehicles before and since
 * 2025, so that a letter alone says nothing.
 */
public enum ClassRegime {
  /** Licences issued to the end of 2024, before Luật 36/2024/QH15. */
  BEFORE_2025,
  /** Licences issued under Luật 36/2024/QH15, since 2025-01-01. */
  FROM_2025
}
