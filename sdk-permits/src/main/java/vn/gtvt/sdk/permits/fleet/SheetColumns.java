package vn.gtvt.sdk.permits.fleet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the column that a violation speaks of. Immutable and safe for concurrent use. */
public final class SheetColumns {
  private final Map<String, SheetColumn> byPath;

  SheetColumns(Map<String, SheetColumn> byPath) {
    this.byPath = new LinkedHashMap<>(byPath);
  }

  /**
   * Returns the column of a path in a badge request, or nothing where the sheet has none.
   *
   * <p>{@code vehicle.yearOfManufacture} gives column G; {@code vehicle.lease}, which is spread
   * over several columns, gives the first of them; a path from an application ({@code
   * requests[3].vehicle.plate}) is understood too.
   */
  public Optional<SheetColumn> of(String violationPath) {
    String path = withinRequest(violationPath);
    SheetColumn exact = byPath.get(path);
    if (exact != null || path.isEmpty()) {
      return Optional.ofNullable(exact);
    }
    String inner = path + ".";
    return byPath.entrySet().stream()
        .filter(e -> e.getKey().startsWith(inner))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String withinRequest(String path) {
    int end = path.startsWith("requests[") ? path.indexOf("].") : -1;
    return end < 0 ? path : path.substring(end + 2);
  }
}
