package vn.gtvt.sdk.license.portrait.decode;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Keeps count of the decoders that nobody waits for any more and that have not ended yet: each
 * holds the memory of a picture. While as many as allowed are alive, none is begun.
 *
 * <p>Those that somebody waits for are not counted: there are as many as the host has threads for
 * them. Safe for concurrent use.
 */
public final class LateDecoders {
  private final int most;
  private final Set<Deadline> alive = new HashSet<>();

  /** Allows so many at once. */
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
