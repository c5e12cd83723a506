package vn.gtvt.sdk.permits.fleet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/** One worksheet of an .xlsx workbook, streamed. */
final class XlsxSource implements SheetSource {
  private static final ReadingOptions OPTIONS = new ReadingOptions(false, true);

  private final Path file;
  private final int sheet;
  private final boolean epoch1904;
  private final List<Bilingual> notes;

  private XlsxSource(Path file, int sheet, boolean epoch1904, List<Bilingual> notes) {
    this.file = file;
    this.sheet = sheet;
    this.epoch1904 = epoch1904;
    this.notes = notes;
  }

  /** Returns the first worksheet that has a heading with plate and kind of badge. */
  static SheetSource open(Path file) throws SheetBroken {
    Workbooks.measure(file);
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), OPTIONS)) {
      List<Sheet> sheets = workbook.getSheets().toList();
      for (Sheet one : sheets) {
        if (hasHeading(one)) {
          return new XlsxSource(
              file, one.getIndex(), workbook.isDate1904(), notes(one, sheets.size()));
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new SheetBroken("sheet.workbook.corrupt");
    }
    throw new SheetBroken("sheet.header.missing");
  }

  private static List<Bilingual> notes(Sheet used, int count) {
    return count == 1
        ? List.of()
        : List.of(Words.get("note.sheet-chosen", "name", used.getName(), "count", count));
  }

  private static boolean hasHeading(Sheet sheet) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      return rows.limit(Limits.HEAD_ROWS).anyMatch(row -> HeaderRow.of(new XlsxRow(row)) != null);
    }
  }

  @Override
  public List<Bilingual> notes() {
    return notes;
  }

  @Override
  public boolean epoch1904() {
    return epoch1904;
  }

  @Override
  public void walk(Walker walker) throws SheetBroken {
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), OPTIONS)) {
      Sheet found =
          workbook.getSheet(sheet).orElseThrow(() -> new IOException("the worksheet is gone"));
      try (Stream<Row> rows = found.openStream()) {
        walk(rows.iterator(), walker);
      }
    } catch (IOException e) {
      throw new SheetBroken("sheet.workbook.corrupt");
    }
  }

  private static void walk(Iterator<Row> rows, Walker walker) throws SheetBroken {
    while (true) {
      RawRow row = next(rows);
      if (row == null) {
        return;
      }
      if (row.number() > Limits.ROWS) {
        throw new SheetBroken("sheet.too-many-rows", "most", Limits.ROWS);
      }
      if (!walker.take(row)) {
        return;
      }
    }
  }

  /**
   * What the library throws on broken bytes is many things; all of them mean the same to a person.
   */
  private static @Nullable RawRow next(Iterator<Row> rows) throws SheetBroken {
    try {
      return rows.hasNext() ? new XlsxRow(rows.next()) : null;
    } catch (RuntimeException e) {
      throw new SheetBroken("sheet.workbook.corrupt");
    }
  }

  private record XlsxRow(Row row) implements RawRow {
    @Override
    public int number() {
      return row.getRowNum();
    }

    @Override
    public int width() {
      return Math.min(row.getCellCount(), Limits.COLUMNS);
    }

    @Override
    public @Nullable Object value(int column) {
      Cell cell = column < row.getCellCount() ? row.getCell(column) : null;
      if (cell == null) {
        return null;
      }
      CellType type = cell.getType();
      if (type == CellType.NUMBER) {
        return cell.getValue();
      } else if (type == CellType.STRING) {
        return bounded(cell.asString());
      } else if (type == CellType.BOOLEAN) {
        return Boolean.TRUE.equals(cell.getValue()) ? "có" : "không";
      } else if (type == CellType.FORMULA) {
        return ofFormula(cell);
      }
      return type == CellType.EMPTY
          ? null
          : new BrokenCell(String.valueOf(cell.getRawValue()), BrokenCell.Why.ERROR_VALUE);
    }

    private static @Nullable Object ofFormula(Cell cell) {
      String result = cell.getRawValue();
      if (result == null || result.isEmpty()) {
        return new BrokenCell("=" + cell.getFormula(), BrokenCell.Why.FORMULA_WITHOUT_RESULT);
      }
      if (result.startsWith("#")) {
        return new BrokenCell(result, BrokenCell.Why.ERROR_VALUE);
      }
      try {
        return result.length() > 30 ? bounded(result) : new BigDecimal(result);
      } catch (NumberFormatException e) {
        return bounded(result);
      }
    }

    private static @Nullable Object bounded(@Nullable String text) {
      if (text == null) {
        return null;
      }
      return text.length() > Limits.CELL_CHARACTERS
          ? new BrokenCell(text.substring(0, 100), BrokenCell.Why.TOO_LONG)
          : CellText.clean(text);
    }
  }
}
