package vn.gtvt.sdk.license.application;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the host keeps what citizens tell. Implementations are safe for concurrent use and outlive
 * the process; {@link #inMemory()} does not.
 */
public interface CitizenReports {
  /** Returns the last report on a filing, by its reference; empty if there is none yet. */
  Optional<CitizenReport> last(String reference);

  /** Keeps a report; after it the host wakes the filing ({@code FilingEngine.wake}). */
  void put(String reference, CitizenReport report);

  /** Returns reports that are gone with the process, for tests and demos. */
  static CitizenReports inMemory() {
    Map<String, CitizenReport> kept = new ConcurrentHashMap<>();
    return new CitizenReports() {
      @Override
      public Optional<CitizenReport> last(String reference) {
        return Optional.ofNullable(kept.get(reference));
      }

      @Override
      public void put(String reference, CitizenReport report) {
        kept.put(reference, report);
      }
    };
  }
}
