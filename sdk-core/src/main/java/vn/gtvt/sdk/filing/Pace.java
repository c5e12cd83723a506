package vn.gtvt.sdk.filing;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.Awaited;

/**
 * How patient the engine is. Immutable.
 *
 * @param firstRetry wait before the first repetition of what was not sent; doubles from there
 * @param longestRetry longest such wait
 * @param jitter share by which such a wait is shortened at random, 0 to 1: so that many filings do
 *     not knock at once
 * @param follow shortest wait between two looks at a dossier's status
 * @param longestFollow longest such wait: the older a dossier, the rarer the looks
 * @param attempts tries of one step before a person is asked
 * @param breakAfter calls of one operation that fail in a row before it is left alone
 * @param breakFor how long it is left alone
 * @param waits how what is awaited is looked at again
 */
public record Pace(
    Duration firstRetry,
    Duration longestRetry,
    double jitter,
    Duration follow,
    Duration longestFollow,
    int attempts,
    int breakAfter,
    Duration breakFor,
    Map<Awaited, LookAgain> waits) {
  private static final int AGE_SHARE = 20;

  /**
   * Guards the numbers and keeps a copy.
   *
   * @throws IllegalArgumentException if one is not above 0, the jitter is outside 0 to 1, or
   *     something awaited has no rule
   */
  public Pace {
    Durations.demandPositive(firstRetry, "firstRetry");
    Durations.demandPositive(longestRetry, "longestRetry");
    Durations.demandPositive(follow, "follow");
    Durations.demandPositive(longestFollow, "longestFollow");
    Durations.demandPositive(breakFor, "breakFor");
    if (jitter < 0 || jitter > 1) {
      throw new IllegalArgumentException("jitter must be 0 to 1");
    }
    if (attempts <= 0 || breakAfter <= 0) {
      throw new IllegalArgumentException("attempts and breakAfter must be > 0");
    }
    waits = Map.copyOf(waits);
    for (Awaited each : Awaited.values()) {
      if (!waits.containsKey(each)) {
        throw new IllegalArgumentException("no rule for waiting on " + each);
      }
    }
  }

  /**
   * Returns 2 s doubling up to 15 min, less up to a fifth; a look every 30 min, at most 12 h apart;
   * 12 tries; after 5 failures in a row half a minute of rest; and the waits of {@link
   * #usualWaits()}.
   */
  public static Pace defaults() {
    return of(Duration.ofSeconds(2), Duration.ofMinutes(15), Duration.ofMinutes(30), 12);
  }

  /** Returns the defaults with other waits between tries and looks. */
  public static Pace of(Duration firstRetry, Duration longestRetry, Duration follow, int attempts) {
    return new Pace(
        firstRetry,
        longestRetry,
        0.2,
        follow,
        Durations.most(follow, Duration.ofHours(12)),
        attempts,
        5,
        Duration.ofSeconds(30),
        usualWaits());
  }

  /**
   * Returns how long is usually waited: for a person a month, for a registry or an account a week,
   * for office hours three days.
   */
  public static Map<Awaited, LookAgain> usualWaits() {
    Duration day = Duration.ofDays(1);
    LookAgain registry =
        new LookAgain(Duration.ofMinutes(15), Duration.ofHours(4), day.multipliedBy(7));
    LookAgain person =
        new LookAgain(Duration.ofMinutes(30), Duration.ofHours(6), day.multipliedBy(30));
    Map<Awaited, LookAgain> waits = new EnumMap<>(Awaited.class);
    waits.put(Awaited.ACCOUNT, registry);
    waits.put(Awaited.HEALTH_CERTIFICATE, registry);
    waits.put(Awaited.VIOLATION_LOOK_UP, registry);
    waits.put(
        Awaited.OFFICE_HOURS,
        new LookAgain(Duration.ofMinutes(30), Duration.ofHours(1), day.multipliedBy(3)));
    waits.put(Awaited.PAYMENT, person);
    waits.put(Awaited.PERSON, person);
    waits.put(Awaited.SUPPLEMENT, person);
    return waits;
  }

  /** Returns the same pace with another jitter. */
  public Pace withJitter(double value) {
    return new Pace(
        firstRetry,
        longestRetry,
        value,
        follow,
        longestFollow,
        attempts,
        breakAfter,
        breakFor,
        waits);
  }

  /** Returns the same pace with another rest after failures in a row. */
  public Pace withBreak(int after, Duration rest) {
    return new Pace(
        firstRetry, longestRetry, jitter, follow, longestFollow, attempts, after, rest, waits);
  }

  /** Returns the same pace with another way of waiting for something. */
  public Pace withWait(Awaited what, LookAgain rule) {
    Map<Awaited, LookAgain> changed = new EnumMap<>(waits);
    changed.put(what, rule);
    return new Pace(
        firstRetry,
        longestRetry,
        jitter,
        follow,
        longestFollow,
        attempts,
        breakAfter,
        breakFor,
        changed);
  }

  /**
   * Returns when to try again.
   *
   * @param asked how long the receiver asks to wait; null if it does not say
   * @param chance 0 to 1, drawn at random
   */
  Instant retryAfter(Instant now, int tries, @Nullable Duration asked, double chance) {
    Duration wait =
        Durations.least(
            firstRetry.multipliedBy(1L << Math.min(Math.max(tries - 1, 0), 20)), longestRetry);
    Duration shortened = wait.minus(Duration.ofMillis((long) (wait.toMillis() * jitter * chance)));
    return now.plus(asked == null ? shortened : Durations.most(DueTime.within(asked), shortened));
  }

  /**
   * Returns when to look at a dossier again: the older it is, the rarer, but at its appointment.
   */
  Instant followAfter(
      Instant now, Instant submitted, @Nullable Instant appointment, Duration serverPace) {
    Duration byAge = Duration.between(submitted, now).dividedBy(AGE_SHARE);
    Duration wait =
        Durations.most(serverPace, Durations.least(Durations.most(follow, byAge), longestFollow));
    Instant next = now.plus(wait);
    boolean isAppointmentNearer =
        appointment != null
            && appointment.isBefore(next)
            && !appointment.isBefore(now.plus(Durations.most(follow, serverPace)));
    return isAppointmentNearer && appointment != null ? appointment : next;
  }

  LookAgain rule(Awaited what) {
    LookAgain rule = waits.get(what);
    if (rule == null) {
      throw new IllegalStateException("every wait has a rule");
    }
    return rule;
  }
}
