package vn.gtvt.sdk.filing;

import java.time.Duration;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Works a round off on several threads, the caller's among them: so a round ends even on an
 * executor whose only thread is the caller's own. Safe for concurrent use.
 */
final class Lanes {
  private final int most;
  private final OwnThreads own;
  private final @Nullable Executor hosts;
  private int active;
  private @Nullable Runnable whenEmpty;
  private volatile boolean closed;

  Lanes(int most, String name, @Nullable Executor hosts) {
    this.most = most;
    this.own = new OwnThreads(name, most);
    this.hosts = hosts;
  }

  boolean isClosed() {
    return closed;
  }

  /**
   * Finds out what is due, runs the work for every id and waits for it. After the end nothing is
   * looked for any more: what was to be closed behind these lanes may be closed.
   *
   * @throws RuntimeException the first that the work threw, after every other id had its turn
   */
  void run(Supplier<? extends Collection<FilingId>> due, Consumer<FilingId> work) {
    if (!enteredBeforeTheEnd()) {
      return;
    }
    try {
      run(due.get(), work);
    } finally {
      left();
    }
  }

  private void run(Collection<FilingId> ids, Consumer<FilingId> work) {
    Round round = new Round(ids, work);
    for (int i = 1; i < Math.min(most, ids.size()); i++) {
      try {
        executor().execute(round);
      } catch (RejectedExecutionException e) {
        break;
      }
    }
    round.run();
    round.endIfInterrupted();
    round.await();
    round.rethrow();
  }

  private synchronized boolean enteredBeforeTheEnd() {
    if (closed) {
      return false;
    }
    active++;
    return true;
  }

  private Executor executor() {
    return hosts == null ? own.get() : hosts;
  }

  private synchronized void entered() {
    active++;
  }

  private synchronized void left() {
    active--;
    notifyAll();
    endIfEmpty();
  }

  private synchronized void endIfEmpty() {
    if (active == 0 && whenEmpty != null) {
      whenEmpty.run();
    }
  }

  /**
   * Lets running steps end, at most for so long; what is cut off is in the journal.
   *
   * @param whenEmpty is run once no step is running any more, by the last lane if the time was over
   *     before; may be run more than once
   */
  void close(Duration deadline, Runnable whenEmpty) {
    closed = true;
    long end = System.nanoTime() + deadline.toNanos();
    try {
      synchronized (this) {
        for (long left = deadline.toMillis(); active > 0 && left > 0; left = millisUntil(end)) {
          wait(left);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    own.close();
    endWith(whenEmpty);
  }

  private synchronized void endWith(Runnable last) {
    whenEmpty = last;
    endIfEmpty();
  }

  private static long millisUntil(long end) {
    return (end - System.nanoTime()) / 1_000_000;
  }

  /** One round; each lane runs it until no id is left. */
  private final class Round implements Runnable {
    private final Queue<FilingId> left;
    private final Consumer<FilingId> work;
    private int running;
    private @Nullable RuntimeException broken;

    Round(Collection<FilingId> ids, Consumer<FilingId> work) {
      this.left = new ConcurrentLinkedQueue<>(ids);
      this.work = work;
    }

    @Override
    public void run() {
      count(1);
      entered();
      try {
        for (FilingId id = next(); id != null; id = next()) {
          one(id);
        }
      } finally {
        left();
        count(-1);
      }
    }

    /** Whoever wants this thread to end has its way after the step at hand. */
    private @Nullable FilingId next() {
      return closed || Thread.currentThread().isInterrupted() ? null : left.poll();
    }

    private void one(FilingId id) {
      try {
        work.accept(id);
      } catch (RuntimeException e) {
        note(e);
      } catch (Error e) {
        note(new IllegalStateException("a step broke; its filing is in the journal", e));
      }
    }

    private synchronized void note(RuntimeException e) {
      if (broken == null) {
        broken = e;
      } else if (broken != e) {
        broken.addSuppressed(e);
      }
    }

    private synchronized void count(int change) {
      running += change;
      notifyAll();
    }

    /** An interrupt of the thread that runs the round ends the round, also in the other lanes. */
    void endIfInterrupted() {
      if (Thread.currentThread().isInterrupted()) {
        left.clear();
      }
    }

    /** A lane that has not begun yet will find nothing left: it is not waited for. */
    synchronized void await() {
      try {
        while (running > 0) {
          wait();
        }
      } catch (InterruptedException e) {
        left.clear();
        Thread.currentThread().interrupt();
      }
    }

    synchronized void rethrow() {
      if (broken != null) {
        throw broken;
      }
    }
  }
}
