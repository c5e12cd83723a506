package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import java.util.Map;

/**
 * How many procedures can be filed online in a province, and to which level. What no source says is
 * counted as unknown. Immutable.
 *
 * @param province GSO code of the province
 * @param date the date
 * @param counts number of procedures by level; every level is there
 */
public record LevelStatistics(String province, LocalDate date, Map<OnlineLevel, Integer> counts) {
  /** Keeps a copy. */
  public LevelStatistics {
    counts = Map.copyOf(counts);
  }

  /** Returns the number of procedures of a level. */
  public int count(OnlineLevel level) {
    return counts.getOrDefault(level, 0);
  }

  /** Returns the number of procedures in force. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
