package vn.gtvt.sdk.portal.national;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.time.VietnamTime;

/** The national side writes every moment as {@code yyyyMMddHHmmss}, meant in Vietnam. */
final class NationalTime {
  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private NationalTime() {}

  /** Reads a field; null if it is absent or not written so. */
  static @Nullable Instant read(JsonNode record, String name) {
    try {
      return LocalDateTime.parse(Fields.text(record, name), COMPACT)
          .atZone(VietnamTime.ZONE)
          .toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
