package vn.gtvt.sandbox.fault;

import java.time.Duration;
import java.util.Objects;

/** One fault with its settings. Immutable. */
public final class Fault {
  private final FaultKind kind;
  private final Duration duration;
  private final int number;
  private final String body;

  private Fault(FaultKind kind, Duration duration, int number, String body) {
    this.kind = kind;
    this.duration = duration;
    this.number = number;
    this.body = body;
  }

  private static Fault plain(FaultKind kind) {
    return new Fault(kind, Duration.ZERO, 0, "");
  }

  /**
   * Serves the call as usual, but only after a real wait.
   *
   * @throws IllegalArgumentException if the wait is negative
   */
  public static Fault delay(Duration wait) {
    return new Fault(FaultKind.DELAY, notNegative(wait), 0, "");
  }

  /**
   * Answers this HTTP status and stores nothing.
   *
   * @throws IllegalArgumentException if the status is not 400 to 599
   */
  public static Fault httpError(int status) {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("An error status is 400 to 599, not " + status);
    }
    return new Fault(FaultKind.HTTP_ERROR, Duration.ZERO, status, "");
  }

  /**
   * Gives an answer of the test's own and stores nothing: what a guard in front says, or an error
   * inside a success.
   *
   * @param body JSON, or what calls itself so
   * @throws IllegalArgumentException if the status is not 200 to 599
   */
  public static Fault answer(int status, String body) {
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException("A status is 200 to 599, not " + status);
    }
    return new Fault(FaultKind.ANSWER, Duration.ZERO, status, Objects.requireNonNull(body));
  }

  /** Closes the connection without an answer; nothing is stored. */
  public static Fault cutBeforeWrite() {
    return plain(FaultKind.CUT_BEFORE_WRITE);
  }

  /** Carries the call out, then closes the connection without an answer. */
  public static Fault cutAfterWrite() {
    return plain(FaultKind.CUT_AFTER_WRITE);
  }

  /** Resets the connection (TCP RST) without an answer; nothing is stored. */
  public static Fault reset() {
    return plain(FaultKind.RESET);
  }

  /** Carries the call out, promises the whole answer and sends half of it. */
  public static Fault halfBody() {
    return plain(FaultKind.HALF_BODY);
  }

  /**
   * Reads the request and never answers, until the client or the sandbox goes; nothing is stored.
   */
  public static Fault stall() {
    return plain(FaultKind.STALL);
  }

  /** Carries the call out and answers status 200 with bytes that are no JSON. */
  public static Fault junk() {
    return plain(FaultKind.JUNK);
  }

  /** Cuts the answer and stores the record only after the first later look-up missed it. */
  public static Fault lateWrite() {
    return plain(FaultKind.LATE_WRITE);
  }

  /**
   * Cuts the answer and stores the record once this time has passed on the sandbox's clock; the
   * practice portal only.
   *
   * @throws IllegalArgumentException if the time is not positive
   */
  public static Fault lateWrite(Duration time) {
    if (notNegative(time).isZero()) {
      throw new IllegalArgumentException("A late write is late by some time");
    }
    return new Fault(FaultKind.LATE_WRITE, time, 0, "");
  }

  /**
   * Hides a new record from this many answered searches; other look-ups see it at once.
   *
   * @throws IllegalArgumentException if the number is not positive
   */
  public static Fault laggingSearch(int searches) {
    if (searches < 1) {
      throw new IllegalArgumentException("A search lags by at least one search, not " + searches);
    }
    return new Fault(FaultKind.LAGGING_SEARCH, Duration.ZERO, searches, "");
  }

  /**
   * Hides a new record from searches for this time on the sandbox's clock.
   *
   * @throws IllegalArgumentException if the time is negative
   */
  public static Fault laggingSearch(Duration time) {
    return new Fault(FaultKind.LAGGING_SEARCH, notNegative(time), 0, "");
  }

  /** Answers an upload as usual and keeps half of its bytes; portal doors only. */
  public static Fault unreadable() {
    return plain(FaultKind.UNREADABLE);
  }

  /** Answers an upload as usual and keeps a picture saved anew as a JPEG; portal doors only. */
  public static Fault savedAnew() {
    return plain(FaultKind.SAVED_ANEW);
  }

  /**
   * Keeps only the first of several files of one component and does not say so; portal doors only.
   * Where files come one by one, it takes effect on a call that brings a further one.
   */
  public static Fault loseSecond() {
    return plain(FaultKind.LOSE_SECOND);
  }

  /**
   * Stores and answers a new dossier, but hides it from every look-up for this time on the
   * sandbox's clock; portal doors only.
   *
   * @throws IllegalArgumentException if the time is negative
   */
  public static Fault tooEarly(Duration time) {
    return new Fault(FaultKind.TOO_EARLY, notNegative(time), 0, "");
  }

  /**
   * Shows the filer of a new dossier a status that is so much older than the officer's; portal
   * doors only.
   *
   * @throws IllegalArgumentException if the time is negative
   */
  public static Fault drift(Duration behind) {
    return new Fault(FaultKind.DRIFT, notNegative(behind), 0, "");
  }

  /**
   * Answers against what is really known, or against the answer itself: in turn a wrong count,
   * every state turned round, nothing where there is something; {@code violation.find} only.
   */
  public static Fault contradict() {
    return plain(FaultKind.CONTRADICT);
  }

  private static Duration notNegative(Duration duration) {
    if (Objects.requireNonNull(duration).isNegative()) {
      throw new IllegalArgumentException("A duration must not be negative: " + duration);
    }
    return duration;
  }

  /** What this fault does. */
  public FaultKind kind() {
    return kind;
  }

  /** The time of the kinds that have one; zero if none. */
  public Duration duration() {
    return duration;
  }

  /** The status of {@code HTTP_ERROR} and {@code ANSWER}; else 0. */
  public int status() {
    return kind == FaultKind.HTTP_ERROR || kind == FaultKind.ANSWER ? number : 0;
  }

  /** The body of {@code ANSWER}; else empty. */
  public String body() {
    return body;
  }

  /**
   * The number of searches of {@code LAGGING_SEARCH}; 0 if it lags by time, and for other kinds.
   */
  public int searches() {
    return kind == FaultKind.LAGGING_SEARCH ? number : 0;
  }

  @Override
  public String toString() {
    return kind + (number > 0 ? " " + number : "") + (duration.isZero() ? "" : " " + duration);
  }
}
