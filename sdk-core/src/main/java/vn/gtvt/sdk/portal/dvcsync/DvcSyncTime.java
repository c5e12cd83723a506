package vn.gtvt.sdk.portal.dvcsync;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * Two of the three ways in which one message writes dates (wire facts 1.3); the third belongs to
 * the officer's side. All are meant in Vietnam.
 */
final class DvcSyncTime {
  private static final DateTimeFormatter SPACED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

  private DvcSyncTime() {}

  /** Writes when something happened to the dossier. */
  static String moment(Instant at) {
    return SPACED.format(at.atZone(VietnamTime.ZONE));
  }

  /** Writes a day in the life of a person. */
  static String day(LocalDate date) {
    return COMPACT.format(date.atStartOfDay());
  }
}
