package vn.gtvt.sandbox.registry;

import java.time.Duration;
import java.util.Map;

/**
 * What hospitals send to the store of health certificates, and when it gets there. Thread-safe.
 *
 * <p>The fields are those of {@code docs/wire/registries.md} 2.4.
 */
public interface HealthDesk {
  /** How long a certificate is on its way if nobody says otherwise. */
  Duration USUAL_LAG = Duration.ofDays(2);

  /**
   * Sends a certificate; the store shows it once the lag has passed. One of the same number and
   * class is replaced.
   *
   * @param certificate its fields; without {@code SIGNDATA} a made-up facility signs it
   * @throws IllegalArgumentException if a field is missing, unknown or malformed, or the lag is
   *     negative
   */
  void put(Map<String, String> certificate, Duration lag);

  /** Sends a certificate with the usual lag; see {@link #put(Map, Duration)}. */
  default void put(Map<String, String> certificate) {
    put(certificate, USUAL_LAG);
  }

  /**
   * Takes a certificate back at once.
   *
   * @throws IllegalArgumentException if there is none of this number and class
   */
  void revoke(String number, String licenceClass, String reason);

  /** How many questions were answered. */
  int questions();
}
