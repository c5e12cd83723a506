package vn.gtvt.examples.fleetbadges.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * A line per vehicle for spreadsheets: UTF-8 with its mark, CRLF, nothing that a spreadsheet would
 * run.
 */
final class ResultCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What a spreadsheet runs, whatever stands behind it. */
  private static final Pattern RUNS = Pattern.compile("(?s)[=+\\-@\\t\\r\\n].*");

  /** What a spreadsheet shows as another number: leading zeros go, long numbers are rounded. */
  private static final Pattern MANGLED = Pattern.compile("0[0-9]+|[0-9]{12,}|[0-9]+[eE][0-9]+");

  private ResultCsv() {}

  static byte[] of(FleetResult result) {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      lines(result, csv);
    } catch (IOException e) {
      throw new UncheckedIOException("a writer into memory does not fail", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void lines(FleetResult result, CsvWriter csv) {
    csv.writeRecord(
        "Dòng",
        "Biển kiểm soát",
        "Loại phù hiệu",
        "Kết quả",
        "Số phù hiệu",
        "Có giá trị đến",
        "Lý do, lưu ý");
    for (VehicleResult vehicle : result.vehicles()) {
      csv.writeRecord(
          Integer.toString(vehicle.row()),
          asText(vehicle.plate()),
          asText(vehicle.kind()),
          vehicle.verdict().label(),
          asText(vehicle.badge().orElse("")),
          vehicle.validUntil().map(VietnamTime::written).orElse(""),
          asText(String.join(" ", vehicle.remarks())));
    }
  }

  /** An apostrophe makes a spreadsheet take the rest as it stands. */
  private static String asText(String cell) {
    boolean risky = RUNS.matcher(cell).matches() || MANGLED.matcher(cell).matches();
    return risky ? "'" + cell : cell;
  }
}
