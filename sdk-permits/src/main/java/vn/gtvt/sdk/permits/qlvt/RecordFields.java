package vn.gtvt.sdk.permits.qlvt;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * Fields of a record of {@code docs/wire/qlvt-records.md}; what is missing or of another type is
 * empty, for the server checks nothing. Immutable.
 */
final class RecordFields {
  private final Map<String, Object> values;

  RecordFields(Map<String, Object> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  Map<String, Object> values() {
    return values;
  }

  String id() {
    return text("_id").orElse("");
  }

  String key() {
    return text("shortName").orElse("");
  }

  boolean isInBin() {
    return text("storage").filter("trash"::equals).isPresent();
  }

  Optional<String> text(String name) {
    return values.get(name) instanceof String text && !text.isBlank()
        ? Optional.of(text.strip())
        : Optional.empty();
  }

  /** The earlier service's sheets hold codes that arrived as numbers. */
  Optional<String> textOrNumber(String name) {
    return values.get(name) instanceof Number number ? Optional.of(number.toString()) : text(name);
  }

  OptionalLong whole(String name) {
    Object value = values.get(name);
    return value instanceof Number number
            && !(number instanceof Double || number instanceof BigInteger)
        ? OptionalLong.of(number.longValue())
        : OptionalLong.empty();
  }

  /** A time in epoch milliseconds. */
  Optional<Instant> instant(String name) {
    OptionalLong millis = whole(name);
    return millis.isPresent()
        ? Optional.of(Instant.ofEpochMilli(millis.getAsLong()))
        : Optional.empty();
  }

  /** A day, written as its midnight in Vietnam. */
  Optional<LocalDate> day(String name) {
    return instant(name).map(VietnamTime::dayOf);
  }

  /** A flag: a truth value in records, 0 or 1 in what came out of sheets. */
  boolean flag(String name) {
    Object value = values.get(name);
    return value instanceof Boolean flag ? flag : whole(name).orElse(0) == 1;
  }

  /** A reference in the earlier form, or in the later one. */
  Optional<CodedName> reference(String name) {
    return source(name)
        .map(
            source ->
                new CodedName(
                    source.text("shortName").or(() -> source.text("MaMuc")).orElse(""),
                    source.text("title").or(() -> source.text("TenMuc")).orElse("")));
  }

  /** What a reference carries. */
  Optional<RecordFields> source(String name) {
    if (!(values.get(name) instanceof Map<?, ?> outer)
        || !(outer.get("_source") instanceof Map<?, ?> inner)) {
      return Optional.empty();
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    inner.forEach((key, value) -> fields.put(String.valueOf(key), value));
    return Optional.of(new RecordFields(fields));
  }
}
