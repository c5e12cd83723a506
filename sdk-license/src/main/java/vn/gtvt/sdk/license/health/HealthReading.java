package vn.gtvt.sdk.license.health;

import vn.gtvt.sdk.text.Bilingual;

/** What came of reading a signed certificate. Immutable. */
public sealed interface HealthReading {
  /**
   * It can be read.
   *
   * @param signed what it says
   */
  record Read(SignedCertificate signed) implements HealthReading {}

  /**
   * It cannot be read as a certificate.
   *
   * @param problem what is wrong and what to do
   */
  record Unreadable(Bilingual problem) implements HealthReading {}
}
