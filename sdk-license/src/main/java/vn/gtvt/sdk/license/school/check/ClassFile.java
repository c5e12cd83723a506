package vn.gtvt.sdk.license.school.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.license.school.check.CourseClasses.Oldest;

/** Reads {@code schools/classes.json}. */
final class ClassFile {
  private static final String NAME = "schools/classes.json";

  final Map<String, CourseClass> byCode = new HashMap<>();
  final Map<String, String> shown = new HashMap<>();
  final Map<String, List<String>> now = new HashMap<>();
  final Map<String, Integer> years = new HashMap<>();
  final Map<ClassKind, Integer> deadlines = new EnumMap<>(ClassKind.class);
  final LocalDate newSince;
  private @Nullable Oldest oldest;

  private ClassFile(JsonNode root) {
    LocalDate since = null;
    for (JsonNode regime : wanted(root, "regimes")) {
      if (regime.has("from")) {
        since = LocalDate.parse(regime.get("from").asText());
        today(regime);
      } else {
        before(regime);
      }
    }
    if (since == null) {
      throw fault("has no regime with a first day");
    }
    this.newSince = since;
  }

  static ClassFile read(Facts facts) {
    try (InputStream in = facts.open(NAME)) {
      return new ClassFile(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Oldest oldest() {
    if (oldest == null) {
      throw fault("names no oldest drivers");
    }
    return oldest;
  }

  private void before(JsonNode regime) {
    wanted(regime, "now")
        .properties()
        .forEach(
            entry -> {
              List<String> codes = new ArrayList<>();
              entry.getValue().forEach(code -> codes.add(code.asText()));
              now.put(entry.getKey(), List.copyOf(codes));
            });
  }

  private void today(JsonNode regime) {
    for (JsonNode each : wanted(regime, "classes")) {
      CourseClass one =
          new CourseClass(
              wanted(each, "code").asText(),
              wanted(each, "minAge").asInt(),
              kind(wanted(each, "kind").asText()),
              wanted(each, "termYears").asInt(),
              wanted(each, "health").asBoolean());
      byCode.put(one.code(), one);
    }
    wanted(regime, "shown")
        .properties()
        .forEach(entry -> shown.put(entry.getKey(), entry.getValue().asText()));
    for (JsonNode row : wanted(wanted(regime, "seniority"), "rows")) {
      for (JsonNode to : wanted(row, "to")) {
        years.put(wanted(row, "from").asText() + ">" + to.asText(), wanted(row, "years").asInt());
      }
    }
    JsonNode deadline = wanted(regime, "deadline");
    for (ClassKind each : ClassKind.values()) {
      deadlines.put(each, wanted(deadline, each.name().toLowerCase(Locale.ROOT)).asInt());
    }
    JsonNode old = wanted(regime, "oldestDriver");
    oldest =
        new Oldest(
            wanted(old, "class").asText(),
            wanted(old, "male").asInt(),
            wanted(old, "female").asInt());
  }

  private static ClassKind kind(String name) {
    return ClassKind.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static JsonNode wanted(JsonNode in, String name) {
    JsonNode found = in.get(name);
    if (found == null) {
      throw fault("has no " + name);
    }
    return found;
  }

  private static IllegalStateException fault(String what) {
    return new IllegalStateException(NAME + " " + what);
  }
}
