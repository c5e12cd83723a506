package vn.gtvt.sdk.filing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Sees to it that one filing is moved by one thread at a time. Who wishes something for a filing
 * that a worker has waits until that worker's step is over. Safe for concurrent use.
 */
final class Underway {
  private final Set<FilingId> held = new HashSet<>();
  private final Map<FilingId, Integer> wanted = new HashMap<>();

  synchronized boolean tryEnter(FilingId id) {
    return held.add(id);
  }

  /** Waits for the filing; an interrupt is kept for later, for a step's end is never far. */
  synchronized void enter(FilingId id) {
    boolean interrupted = false;
    wanted.merge(id, 1, Integer::sum);
    while (!held.add(id)) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    wanted.computeIfPresent(id, (any, waiting) -> waiting == 1 ? null : waiting - 1);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  synchronized void leave(FilingId id) {
    held.remove(id);
    notifyAll();
  }

  /** Says whether somebody waits for the filing that a worker has. */
  synchronized boolean isWanted(FilingId id) {
    return wanted.containsKey(id);
  }
}
