package vn.gtvt.sdk.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.data.Dated;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.text.Bilingual;

/** Reads definition files; a fault names the file and the field. */
final class DefinitionReader {
  /** What a file holds. */
  record Definition(ProcedureCode code, List<Edition> editions) {}

  private final ObjectMapper json = new ObjectMapper();

  Definition read(String file, InputStream in) {
    try {
      JsonNode root = json.readTree(in);
      ProcedureCode code = ProcedureCode.of(new Field(file, "", root).text("code"));
      List<Edition> editions =
          new Field(file, "", root).list("editions", DefinitionReader::edition);
      return new Definition(code, editions);
    } catch (IOException e) {
      throw new IllegalStateException(file + " is no readable definition", e);
    }
  }

  private static Edition edition(Field at) {
    return new Edition(
        at.text("id"),
        at.date("effectiveFrom"),
        at.has("effectiveTo") ? at.date("effectiveTo") : null,
        at.both("name"),
        source(at.field("basis")),
        at.list("authorities", a -> dated(a, new Bilingual(a.text("vi"), a.text("en")))),
        at.list("components", DefinitionReader::component),
        at.list("timeLimits", t -> dated(t, timeLimit(t))),
        fee(at.field("fee")),
        at.list("conditions", DefinitionReader::condition),
        at.list("remarks", r -> new Remark(r.both("text"), source(r.field("source")))));
  }

  private static <T> Dated<T> dated(Field at, T value) {
    return new Dated<>(
        at.has("from") ? at.date("from") : null, at.has("to") ? at.date("to") : null, value);
  }

  private static Component component(Field at) {
    return new Component(
        at.text("id"),
        at.both("name"),
        at.text("portalCode"),
        at.choice("requirement", Component.Requirement.class),
        at.texts("formats"),
        source(at.field("source")));
  }

  private static TimeLimit timeLimit(Field at) {
    return new TimeLimit(
        at.text("stage"),
        at.has("workingDays") ? at.integer("workingDays") : null,
        source(at.field("source")));
  }

  private static Fee fee(Field at) {
    return new Fee(
        at.choice("status", Fee.Status.class),
        at.has("dong") ? at.node("dong").longValue() : null,
        source(at.field("source")));
  }

  private static Condition condition(Field at) {
    Map<String, Integer> parameters = new HashMap<>();
    Field holder = at.field("parameters");
    holder.node.fieldNames().forEachRemaining(name -> parameters.put(name, holder.integer(name)));
    return new Condition(
        at.text("rule"), at.texts("appliesTo"), parameters, source(at.field("source")));
  }

  private static Source source(Field at) {
    return new Source(at.text("reference"), at.choice("confidence", Confidence.class));
  }

  /** A place in a file. */
  private record Field(String file, String path, JsonNode node) {
    boolean has(String name) {
      return node.hasNonNull(name);
    }

    Field field(String name) {
      return new Field(file, path + "/" + name, node(name));
    }

    JsonNode node(String name) {
      JsonNode found = node.get(name);
      if (found == null || found.isNull()) {
        throw fault(name, "is missing");
      }
      return found;
    }

    String text(String name) {
      JsonNode found = node(name);
      if (!found.isTextual() || found.textValue().isBlank()) {
        throw fault(name, "is no text");
      }
      return found.textValue();
    }

    int integer(String name) {
      JsonNode found = node(name);
      if (!found.isInt()) {
        throw fault(name, "is no whole number");
      }
      return found.intValue();
    }

    LocalDate date(String name) {
      try {
        return LocalDate.parse(text(name));
      } catch (DateTimeParseException e) {
        throw fault(name, "is no date like 2026-12-31");
      }
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
      try {
        return Enum.valueOf(type, text(name).toUpperCase(Locale.ROOT).replace('-', '_'));
      } catch (IllegalArgumentException e) {
        throw fault(name, "is none of the words known here");
      }
    }

    Bilingual both(String name) {
      Field inner = field(name);
      return new Bilingual(inner.text("vi"), inner.text("en"));
    }

    List<String> texts(String name) {
      List<String> found = new ArrayList<>();
      node(name).forEach(item -> found.add(item.textValue()));
      return found;
    }

    <T> List<T> list(String name, Function<Field, T> each) {
      JsonNode items = node(name);
      List<T> found = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        found.add(each.apply(new Field(file, path + "/" + name + "/" + i, items.get(i))));
      }
      return List.copyOf(found);
    }

    private IllegalStateException fault(@Nullable String name, String what) {
      return new IllegalStateException(file + ": " + path + "/" + name + " " + what);
    }
  }
}
