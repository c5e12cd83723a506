package vn.gtvt.sandbox.opencps;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** The five date formats: section 6 of the wire page. */
enum Dates {
  /** One dossier and its logs. */
  FULL("dd/MM/uuuu HH:mm:ss"),
  DAY("dd/MM/uuuu"),
  /** The Z is a letter and says nothing of the zone. */
  LETTER_Z("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'"),
  PLAIN("uuuu-MM-dd'T'HH:mm:ss"),
  COMPACT("uuuuMMddHHmmss");

  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final DateTimeFormatter format;

  Dates(String pattern) {
    this.format = DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
  }

  String write(Instant time) {
    return format.format(time.atZone(ZONE));
  }

  /** Whether a text is in this format. */
  boolean fits(String text) {
    try {
      if (this == DAY) {
        LocalDate.parse(text, format);
      } else {
        LocalDateTime.parse(text, format);
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
