package vn.gtvt.sdk.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Fingerprint;

/** How a call ended. The three cases are all there is, so that a caller must decide on each. */
public sealed interface HttpReply {
  /**
   * The receiver answered in full; what the answer means is the dialect's business.
   *
   * @param status HTTP status
   * @param headers names in small letters; of a repeated header the last value
   * @param body the bytes; none if they are too many, see {@link HttpCall#fingerprintedUpTo}
   * @param kept fingerprint of bytes that are too many to be kept; null if they are here
   */
  // An answer is read once, by the dialect that asked; nobody compares two.
  @SuppressWarnings("ArrayRecordComponent")
  record Answered(int status, Map<String, String> headers, byte[] body, @Nullable String kept)
      implements HttpReply {
    /** Makes an answer whose bytes are here. */
    public Answered(int status, Map<String, String> headers, byte[] body) {
      this(status, headers, body, null);
    }

    /** Returns the SHA-256 of the bytes that came, small hexadecimal letters. */
    public String fingerprint() {
      return kept == null ? Fingerprint.of(body).sha256() : kept;
    }

    /** Returns the body as UTF-8 text. */
    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    /** Returns how long the receiver asks to wait, at most a day; empty if it does not say. */
    public Optional<Duration> retryAfter() {
      return RetryAfter.of(headers);
    }

    /** Shows the size only: a body may be personal. */
    @Override
    public String toString() {
      return "Answered[" + status + ", " + body.length + " bytes]";
    }
  }

  /**
   * Not a byte of the request left: it is safe to try again.
   *
   * @param cause what happened, without personal data
   */
  record NotSent(String cause) implements HttpReply {}

  /**
   * The request may have reached the receiver, and its answer is lost: only the receiver knows what
   * became of it.
   *
   * @param cause what happened, without personal data
   */
  record Lost(String cause) implements HttpReply {}
}
