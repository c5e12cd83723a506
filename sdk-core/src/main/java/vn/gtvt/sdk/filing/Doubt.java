package vn.gtvt.sdk.filing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What is known of an act in doubt; kept until its step is over, also while it is acted again.
 * Immutable.
 *
 * @param since when the act that is in doubt began
 * @param restored whether the doubt comes from a journal that was restored from a copy
 * @param refusal why the act was refused when it was done again; null if it was not
 * @param silentSince since when the receiver gives no answer about it; null if it does
 * @param silences how often in a row it gave none
 */
record Doubt(
    Instant since,
    boolean restored,
    @Nullable Bilingual refusal,
    @Nullable Instant silentSince,
    int silences) {
  private static final Duration LONGEST = Duration.ofHours(1);

  static Doubt of(Instant since) {
    return new Doubt(since, false, null, null, 0);
  }

  static Doubt restored(Instant now) {
    return new Doubt(now, true, null, null, 0);
  }

  Doubt refused(Bilingual reason) {
    return new Doubt(since, restored, reason, null, 0);
  }

  /** The receiver gave no answer. */
  Doubt silent(Instant now) {
    return new Doubt(
        since, restored, refusal, silentSince == null ? now : silentSince, silences + 1);
  }

  /** The receiver answered, or a person saw to it: the silence is over. */
  Doubt heard() {
    return new Doubt(since, restored, refusal, null, 0);
  }

  /** Returns how long it has been silent. */
  Duration silence(Instant now) {
    return silentSince == null ? Duration.ZERO : Duration.between(silentSince, now);
  }

  /** Returns the settle time, doubled with each asking that was in vain, up to an hour. */
  Duration untilNextAsking(Duration settle) {
    Duration doubled = settle.multipliedBy(1L << Math.min(Math.max(silences - 1, 0), 12));
    return Durations.least(doubled, Durations.most(settle, LONGEST));
  }

  /** Hides the reason: it may name people. */
  @Override
  public String toString() {
    return "Doubt[" + since + "]";
  }
}
