package vn.gtvt.sandbox.registry;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads facts from JSON and says which one is wrong. */
final class FactReader {
  private static final Set<String> KNOWN = Set.of("plate", "fact", "detail", "until");

  private FactReader() {}

  static List<Fact> read(InputStream json) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    mapper.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
    JsonNode list = mapper.readTree(json);
    if (list == null || !list.isArray()) {
      throw new IOException("A registry is a JSON array of facts");
    }
    List<Fact> facts = new ArrayList<>();
    for (JsonNode item : list) {
      facts.add(fact(item, "fact " + (facts.size() + 1)));
    }
    return facts;
  }

  private static Fact fact(JsonNode item, String where) throws IOException {
    for (Iterator<String> names = item.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!KNOWN.contains(name)) {
        throw new IOException(where + ": unknown field " + name);
      }
    }
    String plate = text(item, "plate", where);
    String kind = text(item, "fact", where);
    String detail = text(item, "detail", where);
    if (plate == null || plate.isBlank() || kind == null) {
      throw new IOException(where + ": plate and fact are needed");
    }
    try {
      String until = text(item, "until", where);
      return new Fact(
          plate,
          FactKind.valueOf(kind),
          detail == null ? "" : detail,
          until == null ? null : LocalDate.parse(until));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException(where + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable String text(JsonNode item, String name, String where)
      throws IOException {
    JsonNode value = item.get(name);
    if (value == null) {
      return null;
    }
    if (!value.isTextual()) {
      throw new IOException(where + ": " + name + " is a text");
    }
    return value.textValue();
  }
}
