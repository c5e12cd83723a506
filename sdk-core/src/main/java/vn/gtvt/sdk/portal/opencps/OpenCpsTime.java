package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * The five ways OpenCPS writes a moment, and epoch milliseconds (wire facts 2.1.5).
 *
 * <p>All are meant in Vietnam, also the one that ends in {@code Z}: the letter is printed, not
 * computed.
 */
final class OpenCpsTime {
  private static final DateTimeFormatter DAY = format("dd/MM/uuuu");
  private static final List<DateTimeFormatter> MOMENTS =
      List.of(
          format("dd/MM/uuuu HH:mm:ss"),
          format("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'"),
          format("uuuu-MM-dd'T'HH:mm:ss"),
          format("uuuuMMddHHmmss"));

  private OpenCpsTime() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** Reads a field; null if it is absent, empty or written in a sixth way. */
  static @Nullable Instant read(JsonNode record, String name) {
    JsonNode value = record.path(name);
    if (value.isIntegralNumber() && value.canConvertToLong()) {
      return value.longValue() <= 0 ? null : Instant.ofEpochMilli(value.longValue());
    }
    String text = value.asText("").strip();
    return text.matches("[0-9]{13}") ? Instant.ofEpochMilli(Long.parseLong(text)) : ofText(text);
  }

  private static @Nullable Instant ofText(String text) {
    for (DateTimeFormatter each : MOMENTS) {
      try {
        return LocalDateTime.parse(text, each).atZone(VietnamTime.ZONE).toInstant();
      } catch (DateTimeException e) {
        // The next way may fit.
      }
    }
    try {
      return LocalDate.parse(text, DAY).atStartOfDay(VietnamTime.ZONE).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Writes a day as forms take it. */
  static String day(LocalDate date) {
    return DAY.format(date);
  }
}
