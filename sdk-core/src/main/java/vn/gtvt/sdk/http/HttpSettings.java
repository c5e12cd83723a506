package vn.gtvt.sdk.http;

import java.time.Duration;

/**
 * Limits of an {@link HttpCaller}. Immutable.
 *
 * @param connect how long a connection may take to open
 * @param read how long the receiver may stay silent
 * @param write how long a piece of the request may take to leave
 * @param whole how long a call may take from its first to its last byte: a receiver that drips is
 *     cut off
 * @param largestAnswer most bytes of an answer that are read; a longer one counts as lost
 * @param connections connections kept open for the next call
 */
public record HttpSettings(
    Duration connect,
    Duration read,
    Duration write,
    Duration whole,
    int largestAnswer,
    int connections) {
  /**
   * Guards the numbers.
   *
   * @throws IllegalArgumentException if one is not above 0
   */
  public HttpSettings {
    if (connect.isNegative() || connect.isZero() || read.isNegative() || read.isZero()) {
      throw new IllegalArgumentException("timeouts must be > 0");
    }
    if (write.isNegative() || write.isZero() || whole.isNegative() || whole.isZero()) {
      throw new IllegalArgumentException("timeouts must be > 0");
    }
    if (largestAnswer <= 0 || connections <= 0) {
      throw new IllegalArgumentException("largestAnswer and connections must be > 0");
    }
  }

  /**
   * Returns 10 s to connect, 30 s of silence, 10 min for a whole call, answers of up to 16 MB,
   * eight connections.
   */
  public static HttpSettings defaults() {
    Duration patient = Duration.ofSeconds(30);
    return new HttpSettings(
        Duration.ofSeconds(10), patient, patient, Duration.ofMinutes(10), 16 << 20, 8);
  }

  /** Returns the same limits with another silence. */
  public HttpSettings withRead(Duration value) {
    return new HttpSettings(connect, value, write, whole, largestAnswer, connections);
  }
}
