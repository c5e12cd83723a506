package vn.gtvt.sdk.permits.overview;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.permits.fleet.RecordRow;
import vn.gtvt.sdk.permits.fleet.RecordTable;
import vn.gtvt.sdk.validation.Report;

/** Turns the rows of one kind of list into records. For one file on one thread. */
abstract class SheetRows<T> {
  private final Report.Collector faults = Report.collect();
  private final Set<String> subjects = new HashSet<>();
  private boolean isFaulty;

  /** Returns the headings by our names of the columns. */
  abstract Map<String, List<String>> columns();

  /** Returns our names of the columns that must be there. */
  abstract Set<String> demanded();

  /** Returns the record of a row; null if a fault was told. */
  abstract @Nullable T read(RecordRow row);

  final CompanySheet<T> read(Path file) {
    RecordTable.Reading reading = RecordTable.read(file, columns(), demanded());
    if (reading instanceof RecordTable.Reading.Unreadable unreadable) {
      return new CompanySheet.Unreadable<>(unreadable.reason().message());
    }
    List<T> records = new ArrayList<>();
    for (RecordRow row : ((RecordTable.Reading.Table) reading).table().rows()) {
      isFaulty = false;
      T read = read(row);
      if (read != null && !isFaulty) {
        records.add(read);
      }
    }
    return new CompanySheet.Read<>(records, faults.report());
  }

  final @Nullable String text(RecordRow row, String column) {
    Optional<String> text = row.text(column);
    if (text.isEmpty()) {
      fault(row, column, row.has(column) ? "sheet.not-read" : "sheet.missing");
    }
    return text.orElse(null);
  }

  final @Nullable LocalDate day(RecordRow row, String column) {
    Optional<LocalDate> day = row.date(column);
    if (day.isEmpty() && (row.has(column) || demanded().contains(column))) {
      fault(row, column, row.has(column) ? "sheet.not-read" : "sheet.missing");
    }
    return day.orElse(null);
  }

  /** Tells of an end before its beginning. */
  final void ordered(
      RecordRow row, @Nullable LocalDate from, @Nullable LocalDate until, String column) {
    if (from != null && until != null && until.isBefore(from)) {
      fault(row, column, "sheet.days");
    }
  }

  /** Tells of what stands in an earlier row already. */
  final void once(RecordRow row, String subject, String column) {
    if (!subjects.add(subject)) {
      fault(row, column, "sheet.number-twice");
    }
  }

  final void fault(RecordRow row, String column, String code, Object... more) {
    isFaulty = true;
    Object[] words = new Object[6 + more.length];
    words[0] = "row";
    words[1] = row.number();
    words[2] = "column";
    words[3] = OverviewWords.get("column." + column);
    words[4] = "shown";
    words[5] = row.shown(column);
    System.arraycopy(more, 0, words, 6, more.length);
    faults.error(
        "rows[" + row.number() + "]." + column, code, OverviewWords.get(code, words), null);
  }
}
