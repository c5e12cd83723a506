package vn.gtvt.sdk.data;

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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/**
 * An object in a file of facts. Every fault names the file and the field; a name that is not
 * expected is a fault, since a misspelt one would be lost in silence.
 *
 * @param file name of the file
 * @param path where the object stands in it
 * @param node the object
 */
public record DataField(String file, String path, JsonNode node) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern DATE = Pattern.compile("20[0-9]{2}-[0-9]{2}-[0-9]{2}");
  private static final Set<String> BOTH = Set.of("vi", "en");
  private static final Set<String> SOURCE = Set.of("reference", "confidence");
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  /**
   * Reads a file.
   *
   * @throws FaultyFactException if it holds no JSON object
   */
  public static DataField read(String file, InputStream in) {
    try {
      JsonNode root = READER.readValue(in);
      if (root == null || !root.isObject()) {
        throw new FaultyFactException(file, "/", "is no object");
      }
      return new DataField(file, "", root);
    } catch (IOException e) {
      throw new FaultyFactException(file, "/", "is no readable JSON: " + e.getMessage());
    }
  }

  /** Refuses every name but these. */
  public DataField only(Set<String> names) {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!names.contains(name)) {
                throw fault(name, "is not known here");
              }
            });
    return this;
  }

  /** Says whether a field is there. */
  public boolean has(String name) {
    return node.has(name);
  }

  /** Returns an object. */
  public DataField field(String name) {
    JsonNode found = required(name);
    if (!found.isObject()) {
      throw fault(name, "is no object");
    }
    return new DataField(file, place(name), found);
  }

  /** Returns an object read, or null where it is absent. */
  public <T> @Nullable T optional(String name, Function<DataField, T> read) {
    return has(name) ? read.apply(field(name)) : null;
  }

  /** Returns a text that is not blank. */
  public String text(String name) {
    JsonNode found = required(name);
    if (!found.isTextual() || found.textValue().isBlank()) {
      throw fault(name, "is no text");
    }
    return found.textValue();
  }

  /** Returns a text of this shape. */
  public String text(String name, Pattern shape) {
    String text = text(name);
    if (!shape.matcher(text).matches()) {
      throw fault(name, "does not look like " + shape);
    }
    return text;
  }

  /** Returns one of our own names: small letters, digits and hyphens. */
  public String name(String name) {
    return text(name, NAME);
  }

  /** Returns one of our own names, or null where it is absent. */
  public @Nullable String optionalName(String name) {
    return has(name) ? name(name) : null;
  }

  /** Returns a list of texts of this shape. */
  public List<String> texts(String name, Pattern shape) {
    List<String> texts = texts(name);
    for (String text : texts) {
      if (!shape.matcher(text).matches()) {
        throw fault(name, "holds " + text + ", which does not look like " + shape);
      }
    }
    return texts;
  }

  /** Returns a list of our own names. */
  public List<String> names(String name) {
    return texts(name, NAME);
  }

  /** Returns a text, or null where it is absent. */
  public @Nullable String optionalText(String name) {
    return has(name) ? text(name) : null;
  }

  /** Returns a whole number that is not below the least. */
  public int integer(String name, int least) {
    JsonNode found = required(name);
    if (!found.isInt() || found.intValue() < least) {
      throw fault(name, "is no whole number from " + least);
    }
    return found.intValue();
  }

  /** Returns a whole number, or null where it is absent. */
  public @Nullable Integer optionalInteger(String name, int least) {
    return has(name) ? (Integer) integer(name, least) : null;
  }

  /** Returns a date of this century. */
  public LocalDate date(String name) {
    String text = text(name, DATE);
    try {
      // Not LocalDate.parse: its formatter wakes the locale data, which a cold start need not.
      return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    } catch (DateTimeException e) {
      throw fault(name, "is no date like 2026-12-31");
    }
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }

  /** Returns a date, or null where it is absent. */
  public @Nullable LocalDate optionalDate(String name) {
    return has(name) ? date(name) : null;
  }

  /** Returns the constant that a word like {@code free-stated} names. */
  public <E extends Enum<E>> E choice(String name, Class<E> type) {
    return constant(text(name), type)
        .orElseThrow(() -> fault(name, "is none of the words known here"));
  }

  /** Returns the constants that a list of words names. */
  public <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
    return texts(name).stream()
        .map(
            word ->
                constant(word, type)
                    .orElseThrow(() -> fault(name, "holds the unknown word " + word)))
        .toList();
  }

  private static <E extends Enum<E>> Optional<E> constant(String word, Class<E> type) {
    if (word.indexOf('_') >= 0 || !word.equals(word.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    try {
      return Optional.of(Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_')));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns a sentence in both languages. */
  public Bilingual both(String name) {
    DataField inner = field(name).only(BOTH);
    return new Bilingual(inner.text("vi"), inner.text("en"));
  }

  /** Returns where a fact was read. */
  public Source source(String name) {
    DataField inner = field(name).only(SOURCE);
    return new Source(inner.text("reference"), inner.choice("confidence", Confidence.class));
  }

  /** Returns a value with the days {@code from} and {@code to} of this object. */
  public <T> Dated<T> dated(T value) {
    Dated<T> dated = new Dated<>(optionalDate("from"), optionalDate("to"), value);
    if (dated.from() != null && dated.endsBefore(dated.from())) {
      throw fault("to", "lies before from");
    }
    return dated;
  }

  /** Returns a list of texts. */
  public List<String> texts(String name) {
    List<String> found = new ArrayList<>();
    for (JsonNode item : array(name)) {
      if (!item.isTextual() || item.textValue().isBlank()) {
        throw fault(name, "holds something that is no text");
      }
      found.add(item.textValue());
    }
    return List.copyOf(found);
  }

  /** Returns a list of objects, each read; empty where the list is absent. */
  public <T> List<T> optionalList(String name, Function<DataField, T> each) {
    return has(name) ? list(name, each) : List.of();
  }

  /** Returns a list of objects, each read. */
  public <T> List<T> list(String name, Function<DataField, T> each) {
    JsonNode items = array(name);
    List<T> found = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      // Not "+": its bootstrap costs a cold start more than all these joins together.
      String place = place(name).concat("/").concat(Integer.toString(i));
      if (!items.get(i).isObject()) {
        throw new FaultyFactException(file, place, "is no object");
      }
      found.add(each.apply(new DataField(file, place, items.get(i))));
    }
    return List.copyOf(found);
  }

  /** Returns a fault of one of this object's fields, to be thrown. */
  public FaultyFactException fault(String name, String what) {
    return new FaultyFactException(file, place(name), what);
  }

  private String place(String name) {
    return path.concat("/").concat(name);
  }

  private JsonNode array(String name) {
    JsonNode found = required(name);
    if (!found.isArray()) {
      throw fault(name, "is no list");
    }
    return found;
  }

  private JsonNode required(String name) {
    JsonNode found = node.get(name);
    if (found == null) {
      throw fault(name, "is missing");
    }
    return found;
  }
}
