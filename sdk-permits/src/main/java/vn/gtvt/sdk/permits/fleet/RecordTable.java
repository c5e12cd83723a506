package vn.gtvt.sdk.permits.fleet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.VietnameseText;

/**
 * A plain table of a file, .xlsx or CSV: a heading whose columns are known by their words, in any
 * order and with others among them, and a record per row. Bounded like the vehicle sheet.
 * Immutable.
 *
 * @param rows the rows that hold something
 */
public record RecordTable(List<RecordRow> rows) {
  private static final int MOST_ROWS = 10_000;

  /** Keeps a copy. */
  public RecordTable {
    rows = List.copyOf(rows);
  }

  /** What came of opening a file. */
  public sealed interface Reading {
    /**
     * The file holds the table.
     *
     * @param table its rows
     */
    record Table(RecordTable table) implements Reading {}

    /**
     * It does not, or cannot be read.
     *
     * @param reason why, in both languages
     */
    record Unreadable(SheetReading.Unreadable reason) implements Reading {}
  }

  /**
   * Reads a file.
   *
   * @param columns headings by our name of the column, compared without diacritics, case and what
   *     stands in brackets
   * @param demanded our names of the columns without which a row is no heading
   * @return the table, or why there is none; never throws for what a file can be
   */
  public static Reading read(Path file, Map<String, List<String>> columns, Set<String> demanded) {
    Known known = new Known(columns, demanded);
    try {
      SheetSource source = SheetFiles.open(file, known);
      List<RecordRow> rows = new ArrayList<>();
      Map<Integer, String> heading = new HashMap<>();
      source.walk(
          row -> {
            if (heading.isEmpty()) {
              heading.putAll(known.of(row));
              return true;
            }
            RecordRow read = RecordRow.of(row, heading, source.epoch1904());
            if (!read.isBlank()) {
              rows.add(read);
            }
            return rows.size() <= MOST_ROWS;
          });
      if (rows.size() > MOST_ROWS) {
        throw new SheetBroken("sheet.too-many-rows", "most", MOST_ROWS);
      }
      return new Reading.Table(new RecordTable(rows));
    } catch (SheetBroken e) {
      return new Reading.Unreadable(new SheetReading.Unreadable(e.code(), e.words()));
    }
  }

  /** Headings that are known, by their folded words. */
  private static final class Known implements Heading {
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> demanded;

    Known(Map<String, List<String>> columns, Set<String> demanded) {
      columns.forEach(
          (name, words) ->
              words.forEach(word -> names.putIfAbsent(VietnameseText.fold(word).strip(), name)));
      this.demanded = Set.copyOf(demanded);
    }

    /** Returns our names by column; nothing if the row is no heading. */
    Map<Integer, String> of(RawRow row) {
      Map<Integer, String> found = new HashMap<>();
      for (int i = 0; i < row.width(); i++) {
        String name = name(row.value(i));
        if (name != null && !found.containsValue(name)) {
          found.put(i, name);
        }
      }
      return found.values().containsAll(demanded) ? found : Map.of();
    }

    private @Nullable String name(@Nullable Object value) {
      return value instanceof String text ? names.get(CellText.key(text).strip()) : null;
    }

    @Override
    public int columns(RawRow row) {
      return of(row).size();
    }

    @Override
    public String missing() {
      return "sheet.records.header-missing";
    }
  }
}
