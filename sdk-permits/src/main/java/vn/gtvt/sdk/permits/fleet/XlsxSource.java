package vn.gtvt.sdk.permits.fleet;

import java.io.IOException;
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
  private final FileVersion version;
  private final int sheet;
  private final boolean epoch1904;
  private final List<Bilingual> notes;

  private XlsxSource(
      Path file, FileVersion version, int sheet, boolean epoch1904, List<Bilingual> notes) {
    this.file = file;
    this.version = version;
    this.sheet = sheet;
    this.epoch1904 = epoch1904;
    this.notes = notes;
  }

  /** Returns the first worksheet that has this heading. */
  static SheetSource open(Path file, Heading heading) throws SheetBroken {
    FileVersion version = FileVersion.of(file);
    Workbooks.measure(file);
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), OPTIONS)) {
      List<Sheet> sheets = workbook.getSheets().toList();
      for (Sheet one : sheets) {
        if (hasHeading(one, heading)) {
          return new XlsxSource(
              file, version, one.getIndex(), workbook.isDate1904(), notes(one, sheets.size()));
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new SheetBroken("sheet.workbook.corrupt");
    }
    throw new SheetBroken(heading.missing());
  }

  private static List<Bilingual> notes(Sheet used, int count) {
    return count == 1
        ? List.of()
        : List.of(Words.get("note.sheet-chosen", "name", used.getName(), "count", count));
  }

  private static boolean hasHeading(Sheet sheet, Heading heading) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      return rows.limit(Limits.HEAD_ROWS).anyMatch(row -> heading.columns(new XlsxRow(row)) > 0);
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
    // What was measured when the sheet was opened says nothing about another file of this name.
    if (!version.equals(FileVersion.of(file))) {
      throw new SheetBroken("sheet.file.changed");
    }
    try (ReadableWorkbook workbook = opened();
        Stream<Row> rows = rows(workbook)) {
      walk(rows.iterator(), walker);
    } catch (IOException e) {
      throw new SheetBroken("sheet.workbook.corrupt");
    }
  }

  private ReadableWorkbook opened() throws SheetBroken {
    try {
      return new ReadableWorkbook(file.toFile(), OPTIONS);
    } catch (IOException | RuntimeException e) {
      throw new SheetBroken("sheet.workbook.corrupt");
    }
  }

  private Stream<Row> rows(ReadableWorkbook workbook) throws SheetBroken {
    try {
      return workbook.getSheet(sheet).orElseThrow().openStream();
    } catch (IOException | RuntimeException e) {
      throw new SheetBroken("sheet.workbook.corrupt");
    }
  }

  private static void walk(Iterator<Row> rows, Walker walker) throws SheetBroken {
    while (true) {
      XlsxRow row = next(rows);
      if (row == null) {
        return;
      }
      if (row.number() > Limits.ROWS) {
        throw new SheetBroken("sheet.too-many-rows", "most", Limits.ROWS);
      }
      if (row.isTooWide()) {
        throw new SheetBroken("sheet.too-many-columns", "most", Limits.COLUMNS);
      }
      if (!walker.take(row)) {
        return;
      }
    }
  }

  /**
   * What the library throws on broken bytes is many things; all of them mean the same to a person.
   */
  private static @Nullable XlsxRow next(Iterator<Row> rows) throws SheetBroken {
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

    boolean isTooWide() {
      for (int i = Limits.COLUMNS; i < row.getCellCount(); i++) {
        if (row.getCellText(i).length() > 0) {
          return true;
        }
      }
      return false;
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
      return type == CellType.EMPTY ? null : new BrokenCell(String.valueOf(cell.getRawValue()));
    }

    /** The result keeps its kind: a text of digits may start with zeros that count. */
    private static @Nullable Object ofFormula(Cell cell) {
      Object result = cell.getValue();
      String written = cell.getRawValue();
      if (result instanceof String text) {
        return text.startsWith("#") ? new BrokenCell(text) : bounded(text);
      } else if (result instanceof Boolean truth) {
        return truth ? "có" : "không";
      } else if (result == null && written == null) {
        return new BrokenCell("=" + cell.getFormula());
      }
      return result;
    }

    private static @Nullable Object bounded(@Nullable String text) {
      if (text == null) {
        return null;
      }
      return text.length() > Limits.CELL_CHARACTERS
          ? new BrokenCell(text.substring(0, 100))
          : CellText.clean(text);
    }
  }
}
