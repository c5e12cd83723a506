package vn.gtvt.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.gtvt.sdk.permits.fleet.FleetSheet;
import vn.gtvt.sdk.permits.fleet.SheetReading;
import vn.gtvt.sdk.validation.Report;

/**
 * A fleet's workbook read into requests, and the text of every cell touched by the bare library.
 */
final class SheetPair implements Pair {
  private final TempFolder folder = TempFolder.create();
  private final Path file = folder.path().resolve("fleet.xlsx");
  private final int vehicles;

  SheetPair(Scale scale) throws IOException {
    this.vehicles = scale.of(10_000, 20);
    SampleSheet.write(file, vehicles);
  }

  @Override
  public double reference() throws IOException {
    long start = System.nanoTime();
    long characters = 0;
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      for (Row row : (Iterable<Row>) rows::iterator) {
        for (Cell cell : row) {
          characters += cell == null ? 0 : cell.getText().length();
        }
      }
    }
    double took = System.nanoTime() - start;
    if (characters < vehicles * 100L) {
      throw new IllegalStateException("the sheet was not read: " + characters);
    }
    return took;
  }

  @Override
  public double ours() {
    long start = System.nanoTime();
    int[] read = new int[1];
    FleetSheet sheet = open(file);
    sheet.forEachRow(
        row -> {
          if (row.cellFaults().equals(Report.clean())) {
            read[0]++;
          }
        });
    double took = System.nanoTime() - start;
    if (read[0] != vehicles) {
      throw new IllegalStateException("rows without a fault: " + read[0]);
    }
    return took;
  }

  static FleetSheet open(Path file) {
    SheetReading reading = FleetSheet.read(file, SampleFleet.FILING_DAY);
    if (reading instanceof SheetReading.Readable readable) {
      return readable.sheet();
    }
    throw new IllegalStateException(String.valueOf(reading));
  }

  @Override
  public List<String> notes() {
    return List.of(vehicles + " rows of 18 cells");
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
