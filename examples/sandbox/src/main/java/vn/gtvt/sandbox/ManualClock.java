package vn.gtvt.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands still until it is moved. Thread-safe. */
public final class ManualClock extends Clock {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final class Hands {
    private Instant now;

    Hands(Instant now) {
      this.now = now;
    }

    synchronized Instant now() {
      return now;
    }

    synchronized void advance(Duration duration) {
      now = now.plus(duration);
    }

    synchronized void set(Instant instant) {
      now = instant;
    }
  }

  private final Hands hands;
  private final ZoneId zone;

  private ManualClock(Hands hands, ZoneId zone) {
    this.hands = hands;
    this.zone = zone;
  }

  /** A clock that shows this instant; its zone is Asia/Ho_Chi_Minh. */
  public static ManualClock at(Instant instant) {
    return new ManualClock(new Hands(instant), VIETNAM);
  }

  /** A clock that shows this date and time in Asia/Ho_Chi_Minh. */
  public static ManualClock at(LocalDate date, LocalTime time) {
    return at(date.atTime(time).atZone(VIETNAM).toInstant());
  }

  /**
   * Moves the clock forward.
   *
   * @throws IllegalArgumentException if the duration is negative
   */
  public void advance(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("A clock advances forward only: " + duration);
    }
    hands.advance(duration);
  }

  /** Sets the clock to this instant. */
  public void set(Instant instant) {
    hands.set(instant);
  }

  @Override
  public Instant instant() {
    return hands.now();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** The same clock in another zone: moving one moves the other. */
  @Override
  public ManualClock withZone(ZoneId other) {
    return new ManualClock(hands, other);
  }
}
