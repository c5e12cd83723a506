package vn.gtvt.sdk.license.portrait.finding;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
  /** The picture must not be filed as it is. */
  BLOCK,
  /** An officer may refuse it; a person should look. */
  WARN,
  /** Worth knowing; nothing has to be done. */
  INFO,
  /** Could not be measured on this picture, so nothing is claimed. */
  NOT_ASSESSED
}
