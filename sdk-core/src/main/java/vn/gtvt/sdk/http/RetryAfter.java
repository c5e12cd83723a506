package vn.gtvt.sdk.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/** Reads how long a receiver asks to wait: seconds, or a date beside its own date (RFC 9110). */
final class RetryAfter {
  private static final Duration MOST = Duration.ofDays(1);

  private RetryAfter() {}

  /** What cannot be read, or lies in the past, is not said; more than a day is a day. */
  static Optional<Duration> of(Map<String, String> headers) {
    String said = headers.getOrDefault("retry-after", "").strip();
    Optional<Duration> wait =
        said.matches("[0-9]{1,9}")
            ? Optional.of(Duration.ofSeconds(Long.parseLong(said)))
            : until(said, headers.getOrDefault("date", ""));
    return wait.filter(w -> !w.isNegative()).map(w -> w.compareTo(MOST) > 0 ? MOST : w);
  }

  private static Optional<Duration> until(String date, String now) {
    try {
      return Optional.of(Duration.between(parse(now), parse(date)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static ZonedDateTime parse(String date) {
    return ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
  }
}
