package vn.gtvt.sdk.permits.fleet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.identifier.PlateNumber;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Severity;
import vn.gtvt.sdk.validation.Violation;

/**
 * Checks the rows of one sheet in their order: cells, law, and plates that stood earlier.
 *
 * <p>Remembers the plates it has seen: one instance per sheet, for one thread.
 */
public final class FleetCheck {
  private final BadgeCheck check;
  private final Map<String, Integer> rowOfPlate = new HashMap<>();

  private FleetCheck(BadgeCheck check) {
    this.check = check;
  }

  /** Returns a check that has seen no row yet. */
  public static FleetCheck with(BadgeCheck check) {
    return new FleetCheck(check);
  }

  /** Checks the next row; a plate seen in an earlier row is an error of the later one. */
  public CheckedRow check(SheetRow row) {
    List<Violation> found = new ArrayList<>(row.cellFaults().violations());
    for (Violation violation : check.check(row.request()).violations()) {
      if (!isKnownAlready(violation, row.cellFaults())) {
        found.add(violation);
      }
    }
    Violation repeated = repeated(row);
    if (repeated != null) {
      found.add(repeated);
    }
    return new CheckedRow(row, found.isEmpty() ? Report.clean() : new Report(found));
  }

  /** What could not be read is not reported as missing too. */
  private static boolean isKnownAlready(Violation violation, Report cellFaults) {
    for (Violation fault : cellFaults.violations()) {
      if (violation.path().equals(fault.path())
          || fault.path().startsWith(violation.path() + ".")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Violation repeated(SheetRow row) {
    String plate =
        row.request()
            .vehicle()
            .knownPlate()
            .flatMap(p -> PlateNumber.tryParse(p).value())
            .map(PlateNumber::text)
            .orElse(null);
    Integer earlier = plate == null ? null : rowOfPlate.putIfAbsent(plate, row.number());
    return earlier == null
        ? null
        : new Violation(
            Field.PLATE.path(),
            "fleet.plate.repeated",
            Severity.ERROR,
            Words.get("fleet.plate.repeated", "plate", String.valueOf(plate), "row", earlier),
            null);
  }
}
