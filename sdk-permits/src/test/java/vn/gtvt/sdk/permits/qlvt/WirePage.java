package vn.gtvt.sdk.permits.qlvt;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of one section of a page of {@code docs/wire}, as it stands there, and what of a body
 * is not as it says. It knows nothing of the dialect.
 */
final class WirePage {
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");
  private static final Pattern INNER =
      Pattern.compile("`([A-Za-z_.]+)` (text|date|integer|object|array of text)( R)?");

  private record Line(String type, boolean required, Map<String, Line> inner) {}

  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final boolean hasEpochDates;

  private WirePage(boolean hasEpochDates) {
    this.hasEpochDates = hasEpochDates;
  }

  /** Reads the first table below a heading. */
  static WirePage section(String page, String heading) {
    return after(page, "# " + heading);
  }

  /** Reads the first table behind some words. */
  static WirePage after(String page, String words) {
    WirePage read = new WirePage(page.contains("records"));
    List<String> rows = rows(page, words);
    boolean tellsRequired = rows.get(0).contains("| R |");
    for (String row : rows.subList(2, rows.size())) {
      String[] cells = row.substring(1).split("(?<!\\\\)\\|", -1);
      boolean required = tellsRequired && cells[2].strip().equals("R");
      Matcher names = NAME.matcher(cells[0]);
      while (names.find()) {
        read.lines.put(names.group(1), new Line(cells[1].strip(), required, inner(cells[1])));
      }
    }
    return read;
  }

  /** Returns the same table with the lines of another. */
  WirePage and(WirePage other) {
    WirePage both = new WirePage(hasEpochDates);
    both.lines.putAll(other.lines);
    both.lines.putAll(lines);
    return both;
  }

  private static Map<String, Line> inner(String type) {
    Map<String, Line> inner = new LinkedHashMap<>();
    Matcher found = INNER.matcher(type);
    while (found.find()) {
      inner.put(found.group(1), new Line(found.group(2), found.group(3) != null, Map.of()));
    }
    return inner;
  }

  private static List<String> rows(String page, String words) {
    try {
      String text = Files.readString(Path.of("..", "docs", "wire", page), StandardCharsets.UTF_8);
      int at = text.indexOf(words);
      if (at < 0) {
        throw new AssertionError(page + " has no " + words);
      }
      return text.substring(at)
          .lines()
          .dropWhile(line -> !line.startsWith("|"))
          .takeWhile(line -> line.startsWith("|"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what is missing, unknown or of another type; empty if nothing is. */
  List<String> faults(JsonNode body) {
    List<String> faults = faultsOfWhatIsThere(body);
    lines.forEach(
        (name, line) -> {
          if (line.required() && !body.has(name)) {
            faults.add("missing: " + name);
          }
        });
    return faults;
  }

  /** The same for a body that names only what changes. */
  List<String> faultsOfWhatIsThere(JsonNode body) {
    List<String> faults = new ArrayList<>();
    body.properties()
        .forEach(
            each -> {
              Line line = lines.get(each.getKey());
              if (line == null) {
                faults.add("not on the page: " + each.getKey());
              } else if (!fits(line, each.getValue())) {
                faults.add("not " + line.type() + ": " + each.getKey() + " = " + each.getValue());
              }
            });
    return faults;
  }

  private boolean fits(Line line, JsonNode value) {
    String type = line.type();
    if (type.startsWith("reference") || type.contains("_source")) {
      return isReference(value.path("_source"));
    }
    if (type.startsWith("object")) {
      return value.isObject() && (line.inner().isEmpty() || hasInner(line, value));
    }
    if (type.startsWith("array")) {
      return value.isArray() && !value.isEmpty();
    }
    if (type.startsWith("integer")) {
      return value.isIntegralNumber();
    }
    if (type.startsWith("date")) {
      return hasEpochDates
          ? value.isIntegralNumber()
          : value.isTextual() && value.textValue().matches("[0-9]{2}/[0-9]{2}/[0-9]{4}");
    }
    return type.startsWith("text") && value.isTextual() && isListed(type, value.textValue());
  }

  /** A type that lists its values in back quotes, and nothing else there, means one of them. */
  private static boolean isListed(String type, String value) {
    if (!type.contains("one of") && !type.matches("text `[^`]+` or `[^`]+`")) {
      return true;
    }
    return NAME.matcher(type).results().anyMatch(each -> each.group(1).equals(value))
        || type.contains("0101234567");
  }

  private static boolean isReference(JsonNode source) {
    boolean earlier = source.path("shortName").isTextual() && source.path("title").isTextual();
    boolean later =
        source.size() == 3
            && source.path("MaMuc").isTextual()
            && source.path("TenMuc").isTextual()
            && source.path("type").asText().matches("[CT]_.+");
    return earlier || later;
  }

  private boolean hasInner(Line line, JsonNode value) {
    for (Map.Entry<String, Line> each : line.inner().entrySet()) {
      JsonNode found = value.findValue(each.getKey());
      boolean isWrong = found == null ? each.getValue().required() : !fits(each.getValue(), found);
      if (isWrong) {
        return false;
      }
    }
    return value.properties().stream().allMatch(e -> line.inner().containsKey(e.getKey()));
  }
}
