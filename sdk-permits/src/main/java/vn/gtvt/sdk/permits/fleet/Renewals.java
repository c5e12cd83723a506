package vn.gtvt.sdk.permits.fleet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.time.VietnamTime;

/** Writes renewals for a spreadsheet or a calendar. Stateless and safe for concurrent use. */
public final class Renewals {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Renewals() {}

  /**
   * Returns a CSV file in UTF-8 with byte order mark and CRLF; no cell is one that a spreadsheet
   * would run.
   */
  public static byte[] csv(List<Renewal> renewals) {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(
          "Loại",
          "Biển số / số giấy phép",
          "Hết hạn",
          "Được làm lại từ",
          "Tình trạng",
          "Việc cần làm");
      for (Renewal each : renewals) {
        csv.writeRecord(
            label(each).vi(),
            SpreadsheetText.identifier(each.subject()),
            VietnamTime.written(each.expires()),
            each.renewableFrom().map(VietnamTime::written).orElse(""),
            status(each).vi(),
            SpreadsheetText.harmless(each.advice().vi()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Returns an iCalendar file (RFC 5545): an all-day event on each last day, and on each first day
   * of renewal.
   *
   * @param stamp when the file is made
   */
  public static byte[] ics(List<Renewal> renewals, Instant stamp) {
    CalendarFile calendar = new CalendarFile(stamp);
    for (Renewal each : renewals) {
      String key = each.what() + "-" + each.subject() + "-" + each.expires();
      String title = label(each).vi() + " " + each.subject();
      Bilingual event =
          Words.get(
              each.what() == Renewal.What.LICENCE ? "renewal.event.check" : "renewal.event.ends",
              "what",
              title);
      calendar.event(key, each.expires(), event.vi(), each.advice().vi());
      each.renewableFrom()
          .ifPresent(
              day ->
                  calendar.event(
                      key + "-from",
                      day,
                      Words.get("renewal.event.opens", "what", title).vi(),
                      each.advice().vi()));
    }
    return calendar.bytes();
  }

  private static Bilingual label(Renewal renewal) {
    return switch (renewal.what()) {
      case BADGE -> Words.get("renewal.what.badge");
      case LICENCE -> Words.get("renewal.what.licence");
      case VEHICLE_LIFE -> Words.get("renewal.what.life");
      case LEASE -> Words.get("renewal.what.lease");
    };
  }

  private static Bilingual status(Renewal renewal) {
    if (renewal.what() == Renewal.What.LICENCE) {
      return Words.get("renewal.status.check");
    }
    return Words.get(renewal.overdue() ? "renewal.status.overdue" : "renewal.status.soon");
  }
}
