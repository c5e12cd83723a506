package vn.gtvt.examples.fleetbadges;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gtvt.sdk.permits.fleet.CheckedRow;
import vn.gtvt.sdk.permits.fleet.FleetCheck;
import vn.gtvt.sdk.permits.fleet.FleetSheet;
import vn.gtvt.sdk.permits.fleet.SheetHead;
import vn.gtvt.sdk.permits.fleet.SheetReading;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.time.VietnamTime;

/** Reads a sheet and checks all of it, before anything is drawn or sent. */
final class Intake {
  private Intake() {}

  /** Opens a sheet; the day of filing is the one given, else the sheet's own, else today. */
  static FleetSheet read(Path file, Optional<LocalDate> day, Clock clock) throws Problem {
    SheetReading reading =
        day.isPresent()
            ? FleetSheet.readAsOf(file, day.get())
            : FleetSheet.read(file, VietnamTime.today(clock));
    if (reading instanceof SheetReading.Readable readable) {
      return readable.sheet();
    }
    throw new Problem(((SheetReading.Unreadable) reading).message());
  }

  /** Checks head and rows; a file that breaks off is not used at all. */
  static CheckedSheet check(FleetSheet sheet) throws Problem {
    SheetHead head = sheet.head();
    BadgeCheck rules = rulesOf(sheet.filingDate());
    HeadCheck.demandComplete(head, rules);
    FleetCheck check = FleetCheck.with(rules);
    List<CheckedRow> rows = new ArrayList<>();
    Optional<SheetReading.Unreadable> broken = sheet.forEachRow(row -> rows.add(check.check(row)));
    if (broken.isPresent()) {
      throw new Problem(broken.get().message());
    }
    return new CheckedSheet(
        head.operator(),
        head.authority().orElseThrow(),
        head.paperNumber().orElseThrow(),
        rules,
        rows);
  }

  private static BadgeCheck rulesOf(LocalDate filingDate) throws Problem {
    try {
      return BadgeCheck.at(ProcedureCatalogue.bundled(), filingDate);
    } catch (IllegalArgumentException e) {
      throw Words.notIssuedOn(VietnamTime.written(filingDate));
    }
  }
}
