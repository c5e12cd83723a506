package vn.gtvt.sandbox.td;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.gtvt.sandbox.course.CaseBook;

/** Dossier codes that the server makes while it files; the counter restarts every day. */
final class DayCodes {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuMMdd").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  private final Clock clock;
  private final CaseBook book;

  DayCodes(Clock clock, CaseBook book) {
    this.clock = clock;
    this.book = book;
  }

  String next(Unit unit) {
    String start = unit.code() + "-" + DAY.format(clock.instant()) + "-";
    List<?> today = book.all(filing -> filing.code().startsWith(start));
    return start + String.format(Locale.ROOT, "%04d", today.size() + 1);
  }
}
