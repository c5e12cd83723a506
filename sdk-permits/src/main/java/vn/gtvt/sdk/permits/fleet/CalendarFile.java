package vn.gtvt.sdk.permits.fleet;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** Writes all-day events in the form of RFC 5545; for one thread. */
final class CalendarFile {
  private static final int MOST_OCTETS = 75;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final StringBuilder text = new StringBuilder();
  private final Instant stamp;

  CalendarFile(Instant stamp) {
    this.stamp = stamp;
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//vn.gtvt//sdk-permits//VI");
    line("CALSCALE:GREGORIAN");
  }

  /**
   * Adds an event; the same key gives the same UID, so that a calendar updates instead of doubling.
   */
  void event(String key, LocalDate day, String title, String description) {
    UUID uid = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    line("BEGIN:VEVENT");
    line("UID:" + uid);
    line("DTSTAMP:" + STAMP.format(stamp));
    line("DTSTART;VALUE=DATE:" + DAY.format(day));
    line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
    line("SUMMARY:" + escaped(title));
    line("DESCRIPTION:" + escaped(description));
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  byte[] bytes() {
    return (text + "END:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n")
        .replace("\r", "\\n");
  }

  /** A line longer than 75 octets goes on behind a break and a blank; a letter is never cut. */
  private void line(String content) {
    int octets = 0;
    for (int i = 0; i < content.length(); ) {
      int letter = content.codePointAt(i);
      int size = new String(Character.toChars(letter)).getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MOST_OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.appendCodePoint(letter);
      octets += size;
      i += Character.charCount(letter);
    }
    text.append("\r\n");
  }
}
