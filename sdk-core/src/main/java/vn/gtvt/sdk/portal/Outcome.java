package vn.gtvt.sdk.portal;

import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/**
 * How an operation at a receiver ended; a caller must decide on each case. Immutable.
 *
 * @param <T> what the operation gives when it went well
 */
public sealed interface Outcome<T> {
  /**
   * It is done.
   *
   * @param value what it gave
   */
  record Done<T>(T value) implements Outcome<T> {
    /** Hides the value: it may be a record with personal data. */
    @Override
    public String toString() {
      return "Done";
    }
  }

  /**
   * The receiver read it and said no; nothing was stored.
   *
   * @param reason what it said and what to do next
   */
  record Refused<T>(Bilingual reason) implements Outcome<T> {
    /** Hides the reason: it may name people. */
    @Override
    public String toString() {
      return "Refused";
    }
  }

  /**
   * Not sent, or turned away at the door before it was read: it is safe to try again.
   *
   * @param cause what happened, in a few technical words without personal data: it stands in the
   *     history, and listeners hear it, cut off after 200 characters
   * @param retryAfter how long the receiver asks to wait; null if it does not say
   */
  record NotSent<T>(String cause, @Nullable Duration retryAfter) implements Outcome<T> {
    /** Makes one whose receiver does not say how long to wait. */
    public NotSent(String cause) {
      this(cause, null);
    }
  }

  /**
   * It may have been done or not: ask the receiver before anything else.
   *
   * @param cause what happened, in a few technical words without personal data: it stands in the
   *     history, and listeners hear it, cut off after 200 characters
   */
  record Unknown<T>(String cause) implements Outcome<T> {}

  /**
   * It cannot go on before something outside happens.
   *
   * @param waiting what must happen, and what a person can do about it
   */
  record WaitsFor<T>(Waiting waiting) implements Outcome<T> {
    /** Makes one without a link and without a time to look again. */
    public WaitsFor(Awaited what, Bilingual advice) {
      this(Waiting.on(what, advice));
    }
  }

  /**
   * The platform has no such operation.
   *
   * @param advice what to do instead
   */
  record NotSupported<T>(Bilingual advice) implements Outcome<T> {}

  /** Returns the same outcome with the value of {@link Done} turned into another outcome. */
  default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
    if (this instanceof Done<T> done) {
      return next.apply(done.value());
    }
    return notDone();
  }

  /**
   * Returns the same outcome for another type.
   *
   * @throws IllegalStateException if it is {@link Done}
   */
  default <R> Outcome<R> notDone() {
    if (this instanceof Refused<T> refused) {
      return new Refused<>(refused.reason());
    } else if (this instanceof NotSent<T> notSent) {
      return new NotSent<>(notSent.cause(), notSent.retryAfter());
    } else if (this instanceof Unknown<T> unknown) {
      return new Unknown<>(unknown.cause());
    } else if (this instanceof WaitsFor<T> waits) {
      return new WaitsFor<>(waits.waiting());
    } else if (this instanceof NotSupported<T> absent) {
      return new NotSupported<>(absent.advice());
    }
    throw new IllegalStateException("the outcome is done");
  }
}
