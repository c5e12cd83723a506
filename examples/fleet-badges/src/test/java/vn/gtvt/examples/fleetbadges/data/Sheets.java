package vn.gtvt.examples.fleetbadges.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a head and rows as a company would have them. */
public final class Sheets {
  private static final String TITLE = "DANH SÁCH XE ĐỀ NGHỊ CẤP PHÙ HIỆU (DỮ LIỆU GIẢ)";
  private static final Column[] COLUMNS = Column.values();

  private Sheets() {}

  /** Returns the row, as a person counts, of the first vehicle. */
  public static int firstRow(Head head) {
    return head.values().size() + 4;
  }

  /** Writes a workbook with one sheet. */
  public static Path xlsx(Path file, Head head, List<Line> lines) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "gtvt-sdk", "1.0")) {
      write(book.newWorksheet("Danh sách xe"), head, lines);
    }
    return file;
  }

  /** Writes the same as text, parted by semicolons, with dates as people write them. */
  public static Path csv(Path file, Head head, List<Line> lines) throws IOException {
    try (CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(';')
            .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      csv.writeRecord(padded(List.of(TITLE)));
      head.values().forEach((label, value) -> csv.writeRecord(padded(List.of(label, "", value))));
      csv.writeRecord(padded(List.of()));
      csv.writeRecord(Stream.of(COLUMNS).map(Column::header).toList());
      for (Line line : lines) {
        csv.writeRecord(Stream.of(COLUMNS).map(line::text).toList());
      }
    }
    return file;
  }

  /** Writes a sheet; the label of a head value stands in A, its value in C. */
  public static void write(Worksheet sheet, Head head, List<Line> lines) {
    sheet.value(0, 0, TITLE);
    sheet.style(0, 0).bold().fontSize(14).set();
    int row = 1;
    for (Map.Entry<String, String> entry : head.values().entrySet()) {
      sheet.value(row, 0, entry.getKey());
      sheet.value(row++, 2, entry.getValue());
    }
    row++;
    for (int i = 0; i < COLUMNS.length; i++) {
      sheet.width(i, COLUMNS[i].width());
      sheet.value(row, i, COLUMNS[i].header());
    }
    sheet.range(row, 0, row, COLUMNS.length - 1).style().bold().wrapText(true).set();
    sheet.freezePane(2, row + 1);
    for (Line line : lines) {
      row++;
      for (int i = 0; i < COLUMNS.length; i++) {
        put(sheet, row, i, line.cells().getOrDefault(COLUMNS[i], ""));
      }
    }
  }

  private static void put(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof LocalDate date) {
      sheet.value(row, column, date);
      sheet.style(row, column).format("dd/MM/yyyy").set();
    } else if (value instanceof Integer number) {
      sheet.value(row, column, number);
    } else if (!value.equals("")) {
      sheet.value(row, column, value.toString());
    }
  }

  private static List<String> padded(List<String> start) {
    List<String> cells = new ArrayList<>(start);
    cells.addAll(Collections.nCopies(COLUMNS.length - start.size(), ""));
    return cells;
  }
}
