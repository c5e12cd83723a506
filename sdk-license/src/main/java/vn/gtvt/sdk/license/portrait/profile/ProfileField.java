package vn.gtvt.sdk.license.portrait.profile;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/** An object in a file of profiles; every fault names file and place, unknown names are faults. */
record ProfileField(String file, String path, JsonNode node) {
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  static ProfileField read(String file, InputStream in) {
    try {
      JsonNode root = READER.readValue(in);
      if (root == null || !root.isObject()) {
        throw new FaultyFactException(file, "/", "is no object");
      }
      return new ProfileField(file, "", root);
    } catch (IOException e) {
      throw new FaultyFactException(file, "/", "is no readable JSON: " + e.getMessage());
    }
  }

  ProfileField only(Set<String> names) {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!names.contains(name)) {
                throw fault(name, "is not known here");
              }
            });
    return this;
  }

  boolean has(String name) {
    return node.has(name);
  }

  ProfileField field(String name) {
    JsonNode found = required(name);
    if (!found.isObject()) {
      throw fault(name, "is no object");
    }
    return new ProfileField(file, path + "/" + name, found);
  }

  String text(String name) {
    JsonNode found = required(name);
    if (!found.isTextual() || found.textValue().isBlank()) {
      throw fault(name, "is no text");
    }
    return found.textValue();
  }

  double number(String name) {
    JsonNode found = required(name);
    if (!found.isNumber()) {
      throw fault(name, "is no number");
    }
    return found.doubleValue();
  }

  int integer(String name) {
    JsonNode found = required(name);
    if (!found.isInt() || found.intValue() < 1) {
      throw fault(name, "is no whole number from 1");
    }
    return found.intValue();
  }

  boolean yes(String name) {
    JsonNode found = required(name);
    if (!found.isBoolean()) {
      throw fault(name, "is neither true nor false");
    }
    return found.booleanValue();
  }

  LocalDate date(String name) {
    try {
      return LocalDate.parse(text(name));
    } catch (DateTimeException e) {
      throw fault(name, "is no date like 2026-12-31");
    }
  }

  @Nullable LocalDate optionalDate(String name) {
    return has(name) ? date(name) : null;
  }

  <E extends Enum<E>> E choice(String name, Class<E> type) {
    String word = text(name);
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw fault(name, "is the unknown word " + word);
    }
  }

  Band band(String name) {
    ProfileField ends = field(name).only(Set.of("least", "most"));
    try {
      return new Band(
          ends.has("least") ? (Double) ends.number("least") : null,
          ends.has("most") ? (Double) ends.number("most") : null);
    } catch (IllegalArgumentException e) {
      throw fault(name, "is no band: " + e.getMessage());
    }
  }

  Bilingual both(String name) {
    ProfileField inner = field(name).only(Set.of("vi", "en"));
    return new Bilingual(inner.text("vi"), inner.text("en"));
  }

  Source source() {
    ProfileField inner = field("source").only(Set.of("reference", "confidence"));
    return new Source(inner.text("reference"), inner.choice("confidence", Confidence.class));
  }

  <T> List<T> list(String name, Function<ProfileField, T> each) {
    JsonNode items = required(name);
    if (!items.isArray() || items.isEmpty()) {
      throw fault(name, "is no list, or empty");
    }
    List<T> found = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      String place = path + "/" + name + "/" + i;
      if (!items.get(i).isObject()) {
        throw new FaultyFactException(file, place, "is no object");
      }
      found.add(each.apply(new ProfileField(file, place, items.get(i))));
    }
    return List.copyOf(found);
  }

  FaultyFactException fault(String name, String what) {
    return new FaultyFactException(file, path + "/" + name, what);
  }

  private JsonNode required(String name) {
    JsonNode found = node.get(name);
    if (found == null || found.isNull()) {
      throw fault(name, "is missing");
    }
    return found;
  }
}
