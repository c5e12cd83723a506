package vn.gtvt.sdk.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The zone and the written date of Vietnam. Stateless and safe for concurrent use. */
public final class VietnamTime {
  /** {@code Asia/Ho_Chi_Minh}, in which every date of the SDK is meant. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private VietnamTime() {}

  /** Returns the day it is in Vietnam by this clock. */
  public static LocalDate today(Clock clock) {
    return dayOf(clock.instant());
  }

  /** Returns the day in Vietnam at an instant. */
  public static LocalDate dayOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  /** Writes a date as people do: {@code 31/12/2026}. */
  public static String written(LocalDate date) {
    return WRITTEN.format(date);
  }
}
