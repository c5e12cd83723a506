package vn.gtvt.sdk.license.portrait.decode;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Keeps count of the decoders that nobody waits for any more and that have not ended yet: each
 * holds the memory of a picture. While so many are alive, none is begun.
 *
 * <p>Those that somebody waits for are not counted: there are as many as the host has threads for
 * them, and all of them may become late together. So with n threads no more than n + most - 1 are
 * ever alive, late or not. Safe for concurrent use.
 */
public final class LateDecoders {
  private final int most;
  private final Set<Deadline> alive = new HashSet<>();

  /** Lets none begin while so many, or more, are alive. */
  public LateDecoders(int most) {
    this.most = most;
  }

  /** Says how many are alive. */
  public synchronized int count() {
    return alive.size();
  }

  /** Waits until one may be begun; false if that took too long. */
  synchronized boolean hasRoom(Duration atMost) throws InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    while (alive.size() >= most) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }

  /** Nobody waits for this one any more; it is told to stop. */
  synchronized void leave(Deadline late) {
    late.pass();
    if (!late.hasEnded()) {
      alive.add(late);
    }
  }

  /** This one has ended, left or not. */
  synchronized void end(Deadline one) {
    one.end();
    alive.remove(one);
    notifyAll();
  }
}
