package vn.gtvt.testkit.crash;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.testkit.trouble.Trouble;

/** How often each cell was hit. Thread-safe. */
final class KillMatrix {
  private final Map<Cell, Integer> hits = new LinkedHashMap<>();

  KillMatrix() {
    Cell.all().forEach(cell -> hits.put(cell, 0));
  }

  synchronized void hit(Cell cell) {
    hits.merge(cell, 1, Integer::sum);
  }

  synchronized List<Cell> below(int wanted) {
    return hits.entrySet().stream()
        .filter(each -> each.getValue() < wanted)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A table with a row for each point and a column for each trouble. */
  synchronized String print() {
    StringBuilder table = new StringBuilder(String.format("%-30s", "killed at / trouble"));
    for (Trouble trouble : Trouble.ofTheNetwork()) {
      table.append(String.format("%17s", trouble));
    }
    for (KillPoint point : KillPoint.all()) {
      table.append(String.format("%n%-30s", point));
      for (Trouble trouble : Trouble.ofTheNetwork()) {
        table.append(String.format("%17d", hits.get(new Cell(point, trouble))));
      }
    }
    return table.append(String.format("%n")).toString();
  }
}
