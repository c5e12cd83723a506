package vn.gtvt.sdk.license.health;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/** What a registry of health certificates answered. Immutable. */
public sealed interface HealthAnswer {
  /**
   * It has the certificate, and it belongs to the person.
   *
   * @param signed the certificate
   */
  record Found(SignedCertificate signed) implements HealthAnswer {}

  /**
   * It has no such certificate yet (chưa đồng bộ); never that there is none.
   *
   * @param completeTo what hospitals sent up to this moment is there
   */
  record NotSynchronised(Instant completeTo) implements HealthAnswer {}

  /**
   * The facility took it back (thu hồi).
   *
   * @param on when; null if not said
   * @param reason why; null if not said
   */
  record Revoked(@Nullable LocalDate on, @Nullable String reason) implements HealthAnswer {}

  /** Number and class belong to another person. */
  record OfAnotherPerson() implements HealthAnswer {}

  /**
   * It failed, was silent or contradicted itself: this says nothing about the certificate.
   *
   * @param cause what happened, in technical words without personal data
   */
  record NotKnown(String cause) implements HealthAnswer {}

  /**
   * What it holds, or was asked, cannot be used: asking again mends nothing before somebody does.
   *
   * @param problem what is wrong, and who has to do what
   */
  record Faulty(Bilingual problem) implements HealthAnswer {}

  /**
   * It does not let us in: the key is missing, refused or without the right.
   *
   * @param cause what happened, in technical words without personal data
   */
  record Denied(String cause) implements HealthAnswer {}
}
