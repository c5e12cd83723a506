package vn.gtvt.sandbox.archive;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Ids in the receiver's form: 24 hex digits, unique in one sandbox. Thread-safe. */
public final class Ids {
  private final Clock clock;
  private final long instance = new SecureRandom().nextLong() & 0xff_ffff_ffffL;
  private final AtomicInteger last = new AtomicInteger();

  /** Ids that begin with the time of this clock. */
  public Ids(Clock clock) {
    this.clock = clock;
  }

  /** A new id. */
  public String next() {
    long second = clock.instant().getEpochSecond() & 0xffff_ffffL;
    int number = last.incrementAndGet() & 0xff_ffff;
    return String.format(Locale.ROOT, "%08x%010x%06x", second, instance, number);
  }
}
