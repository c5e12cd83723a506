package vn.gtvt.sdk.filing;

/**
 * Hears of every change of a filing that is worth a line of its history, after it is durable. Safe
 * for concurrent use.
 */
@FunctionalInterface
public interface FilingListener {
  /**
   * Is called on the thread that made the change, a worker's or the one on which the filing's owner
   * acted, or on the one that is telling of the same filing at that moment. Of one filing it is
   * called in the order of the versions, never twice at the same time; of several filings at the
   * same time.
   *
   * <p>The filing is held by nobody meanwhile: it may have moved on, and the listener may act on it
   * or any other through the engine, but must not close the engine. What it throws is logged and
   * changes nothing. What was not told before the process ended is told by nobody: the history has
   * it. So has it what was taken inside the host's own transaction, which is not told of.
   *
   * @param filing the filing as it was after the change, with its raw status and dates
   * @param event what happened, without personal data; a new filing begins with {@code accepted}
   */
  void changed(Filing filing, FilingEvent event);
}
