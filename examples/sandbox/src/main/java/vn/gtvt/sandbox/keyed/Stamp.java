package vn.gtvt.sandbox.keyed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Days and moments as these doors write them, in the time of Vietnam. */
public final class Stamp {
  /** The zone of all times. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final DateTimeFormatter MOMENT = form("uuuu-MM-dd HH:mm:ss");
  private static final DateTimeFormatter DAY = form("dd/MM/uuuu");

  private Stamp() {}

  /** A formatter that takes nothing but what it writes. */
  public static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
  }

  /** A moment as {@code yyyy-MM-dd HH:mm:ss}. */
  public static String moment(Instant at) {
    return MOMENT.format(at.atZone(ZONE));
  }

  /** The day of a moment as {@code dd/MM/yyyy}. */
  public static String day(Instant at) {
    return DAY.format(at.atZone(ZONE));
  }

  /** Whether a text is a day of this form. */
  public static boolean isDay(String text, DateTimeFormatter form) {
    try {
      LocalDate.parse(text, form);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
