package vn.gtvt.sdk.permits.fleet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/**
 * A CSV file in UTF-8, with or without byte order mark; its separator is the one that makes the
 * most known columns of its heading.
 */
final class CsvSource implements SheetSource {
  private static final char[] SEPARATORS = {';', ',', '\t'};
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final Path file;
  private final char separator;

  private CsvSource(Path file, char separator) {
    this.file = file;
    this.separator = separator;
  }

  static SheetSource open(Path file, Heading heading) throws SheetBroken {
    try {
      if (Files.size(file) > Limits.CSV_BYTES) {
        throw new SheetBroken("sheet.too-large");
      }
      if (isBinary(file)) {
        throw new SheetBroken("sheet.binary");
      }
    } catch (IOException e) {
      throw new SheetBroken("sheet.file.unreadable");
    }
    CsvSource best = null;
    int most = 0;
    for (char separator : SEPARATORS) {
      CsvSource source = new CsvSource(file, separator);
      int columns = source.knownColumns(heading);
      best = columns > most ? source : best;
      most = Math.max(columns, most);
    }
    if (best == null) {
      throw new SheetBroken(heading.missing());
    }
    return best;
  }

  /** Text holds no zero bytes; that of UTF-16 does, and is told by its mark. */
  private static boolean isBinary(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(8 << 10);
    }
    int first = start[0] & 0xff;
    if (first == 0xFE || first == 0xFF) {
      return false;
    }
    for (byte one : start) {
      if (one == 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns how many columns of a heading this separator shows, 0 without a heading. */
  private int knownColumns(Heading heading) throws SheetBroken {
    int[] columns = new int[1];
    try {
      walk(
          row -> {
            columns[0] = heading.columns(row);
            return columns[0] == 0 && row.number() < Limits.HEAD_ROWS;
          });
    } catch (SheetBroken e) {
      // Quotes that do not match may only mean the wrong separator; bytes are wrong for each.
      if (!e.code().equals("sheet.csv.malformed")) {
        throw e;
      }
    }
    return columns[0];
  }

  @Override
  public List<Bilingual> notes() {
    return List.of();
  }

  @Override
  public boolean epoch1904() {
    return false;
  }

  @Override
  public void walk(Walker walker) throws SheetBroken {
    try (Reader text = reader(file);
        CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(4 << 20)
                .ofCsvRecord(text)) {
      int number = 0;
      for (CsvRecord csvRecord : csv) {
        number++;
        if (number > Limits.ROWS) {
          throw new SheetBroken("sheet.too-many-rows", "most", Limits.ROWS);
        }
        CsvRow row = new CsvRow(number, csvRecord);
        if (row.isTooWide()) {
          throw new SheetBroken("sheet.too-many-columns", "most", Limits.COLUMNS);
        }
        if (!walker.take(row)) {
          return;
        }
      }
    } catch (CsvParseException e) {
      throw new SheetBroken("sheet.csv.malformed");
    } catch (UncheckedIOException e) {
      throw broken(e.getCause());
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private static SheetBroken broken(@Nullable IOException e) {
    return new SheetBroken(
        e instanceof CharacterCodingException ? "sheet.csv.not-utf8" : "sheet.file.unreadable");
  }

  private static BufferedReader reader(Path file) throws IOException {
    BufferedReader text =
        new BufferedReader(
            new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
            64 << 10);
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  private record CsvRow(int number, CsvRecord csvRecord) implements RawRow {
    boolean isTooWide() {
      for (int i = Limits.COLUMNS; i < csvRecord.getFieldCount(); i++) {
        if (!csvRecord.getField(i).isBlank()) {
          return true;
        }
      }
      return false;
    }

    @Override
    public int width() {
      return Math.min(csvRecord.getFieldCount(), Limits.COLUMNS);
    }

    @Override
    public @Nullable Object value(int column) {
      if (column >= csvRecord.getFieldCount()) {
        return null;
      }
      String text = csvRecord.getField(column);
      return text.length() > Limits.CELL_CHARACTERS
          ? new BrokenCell(text.substring(0, 100))
          : CellText.clean(text);
    }
  }
}
