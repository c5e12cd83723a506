package vn.gtvt.sdk.filing;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Threads of the engine's own, made when first needed. Safe for concurrent use. */
final class OwnThreads {
  private final String name;
  private final int most;
  private @Nullable ExecutorService threads;

  OwnThreads(String name, int most) {
    this.name = name;
    this.most = most;
  }

  synchronized ExecutorService get() {
    if (threads == null) {
      threads =
          Executors.newFixedThreadPool(
              most,
              task -> {
                Thread thread = new Thread(task, name);
                thread.setDaemon(true);
                return thread;
              });
    }
    return threads;
  }

  /**
   * Lets the threads end with their step. They are not interrupted: an interrupt in the middle of a
   * write would close the journal's file under everybody.
   */
  synchronized void close() {
    if (threads != null) {
      threads.shutdown();
    }
  }
}
