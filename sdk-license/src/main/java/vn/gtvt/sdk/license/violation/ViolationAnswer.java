package vn.gtvt.sdk.license.violation;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a registry answered once. Immutable. */
public sealed interface ViolationAnswer {
  /**
   * It told the violations of the vehicle, or that there is none.
   *
   * @param list what it told
   */
  record Told(ViolationList list) implements ViolationAnswer {}

  /**
   * It failed, was silent, or contradicted itself: this says nothing about the vehicle.
   *
   * @param cause what happened, in technical words without personal data
   * @param retryAfter how long it asks to wait; null if it does not say
   */
  record NotKnown(String cause, @Nullable Duration retryAfter) implements ViolationAnswer {
    /** Makes one that does not say how long to wait. */
    public NotKnown(String cause) {
      this(cause, null);
    }
  }

  /**
   * It does not let us in: the key is missing, refused or without the right. Asking again mends
   * nothing before somebody sees to the key.
   *
   * @param cause what happened, in technical words without personal data
   */
  record Denied(String cause) implements ViolationAnswer {}
}
