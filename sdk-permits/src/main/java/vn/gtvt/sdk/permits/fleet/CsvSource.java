package vn.gtvt.sdk.permits.fleet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
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
 * A CSV file in UTF-8, with or without byte order mark; the separator is the one its lines use
 * most.
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

  static SheetSource open(Path file) throws SheetBroken {
    try {
      if (Files.size(file) > Limits.CSV_BYTES) {
        throw new SheetBroken("sheet.too-large");
      }
      CsvSource source = new CsvSource(file, separator(file));
      boolean[] found = new boolean[1];
      source.walk(
          row -> {
            found[0] = HeaderRow.of(row) != null;
            return !found[0] && row.number() < Limits.HEAD_ROWS;
          });
      if (!found[0]) {
        throw new SheetBroken("sheet.header.missing");
      }
      return source;
    } catch (CharacterCodingException e) {
      throw new SheetBroken("sheet.csv.not-utf8");
    } catch (IOException e) {
      throw new SheetBroken("sheet.file.unreadable");
    }
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
        if (!walker.take(new CsvRow(number, csvRecord))) {
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

  private static char separator(Path file) throws IOException {
    long[] counts = new long[SEPARATORS.length];
    try (BufferedReader text = reader(file)) {
      char[] start = new char[256 << 10];
      int n = text.read(start);
      for (int i = 0; i < n; i++) {
        for (int s = 0; s < SEPARATORS.length; s++) {
          counts[s] += start[i] == SEPARATORS[s] ? 1 : 0;
        }
      }
    }
    int best = 0;
    for (int s = 1; s < SEPARATORS.length; s++) {
      best = counts[s] > counts[best] ? s : best;
    }
    return SEPARATORS[best];
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
          ? new BrokenCell(text.substring(0, 100), BrokenCell.Why.TOO_LONG)
          : CellText.clean(text);
    }
  }
}
