package vn.gtvt.sdk.license.portrait;

/** What becomes of a portrait. */
public enum Verdict {
  /** It can be filed as it is; warnings may stand beside. */
  ACCEPT,
  /** It can be filed after the repairs offered. */
  ACCEPT_AFTER_REPAIR,
  /** Only another picture helps; or another try, where {@code decode.not-now} was found. */
  REJECT
}
