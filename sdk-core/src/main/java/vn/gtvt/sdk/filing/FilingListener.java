package vn.gtvt.sdk.filing;

/** Hears of every change of a filing, after it is durable. Safe for concurrent use. */
@FunctionalInterface
public interface FilingListener {
  /**
   * Is called on a worker's thread; what it throws is logged and changes nothing.
   *
   * @param filing the filing as it is now, with its raw status and dates
   * @param event what happened, without personal data
   */
  void changed(Filing filing, FilingEvent event);
}
