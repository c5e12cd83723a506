package vn.gtvt.sdk.validation;

/** How much a violation weighs. */
public enum Severity {
  /** The receiver would refuse the application: it must not be filed. */
  ERROR,
  /** Worth a second look; does not keep the application from being filed. */
  WARNING
}
