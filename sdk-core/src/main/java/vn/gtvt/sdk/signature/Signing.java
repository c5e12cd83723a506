package vn.gtvt.sdk.signature;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/**
 * How the signing of a file ended; a caller must decide on each case.
 *
 * @param <T> what signing gives
 */
public sealed interface Signing<T> {
  /**
   * Signed.
   *
   * @param value the signed file
   */
  record Done<T>(T value) implements Signing<T> {
    @Override
    public String toString() {
      return "Done";
    }
  }

  /**
   * A person must approve first; keep the state and resume with it.
   *
   * @param state what the signer needs to go on, in a later process too; holds no secret
   * @param advice what the person should do
   * @param link where; null if the person is asked elsewhere
   * @param validFor how long the approval is waited for from now; null where the key does not say
   */
  // Opaque bytes that nobody compares.
  @SuppressWarnings("ArrayRecordComponent")
  record Waits<T>(byte[] state, Bilingual advice, @Nullable URI link, @Nullable Duration validFor)
      implements Signing<T> {
    /** A wait whose end is not known. */
    public Waits(byte[] state, Bilingual advice, @Nullable URI link) {
      this(state, advice, link, null);
    }

    @Override
    public String toString() {
      return "Waits";
    }
  }

  /**
   * Not signed; no file was written.
   *
   * @param problem why, and what to do
   * @param state not null if what failed passes by itself, e.g. a time-stamp authority that does
   *     not answer: resume with it later, and what was approved is not asked for again
   */
  // Opaque bytes that nobody compares.
  @SuppressWarnings("ArrayRecordComponent")
  record Refused<T>(SigningProblem problem, byte @Nullable [] state) implements Signing<T> {
    /** A refusal after which signing begins anew. */
    public Refused(SigningProblem problem) {
      this(problem, null);
    }

    @Override
    public String toString() {
      return "Refused[" + problem.code() + "]";
    }
  }

  /**
   * Returns the signed file.
   *
   * @throws SigningException if it was refused
   * @throws IllegalStateException if a person must approve first
   */
  default T orThrow() {
    if (this instanceof Done<T> done) {
      return done.value();
    } else if (this instanceof Refused<T> refused) {
      throw new SigningException(refused.problem());
    }
    throw new IllegalStateException("a person must approve first");
  }
}
