package vn.gtvt.examples.procedurelist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gtvt.sdk.fact.FactVersion;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** Another library judges the definitions by the schema, and the SDK's reader by its refusals. */
class SchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Facts FACTS = Facts.bundled();
  private static final JsonSchema SCHEMA = schema();

  private static JsonSchema schema() {
    InputStream in =
        Objects.requireNonNull(
            ProcedureCatalogue.class.getResourceAsStream("definition.schema.json"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
  }

  static List<String> definitions() {
    return FACTS.names("procedures");
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void everyDefinitionKeepsToTheSchema(String name) throws IOException {
    assertThat(SCHEMA.validate(read(name))).isEmpty();
  }

  @Test
  void whatTheSchemaRefusesTheReaderRefusesToo() throws IOException {
    Random random = new Random(20261124);
    int refused = 0;
    for (int round = 0; round < 600; round++) {
      String name = definitions().get(random.nextInt(definitions().size()));
      JsonNode broken = read(name);
      String how = breakIt(broken, random);
      if (SCHEMA.validate(broken).isEmpty()) {
        continue;
      }
      refused++;
      assertThat(isTaken(name, broken)).as("%s: %s", name, how).isFalse();
    }
    assertThat(refused).as("definitions broken").isGreaterThan(300);
  }

  private static boolean isTaken(String name, JsonNode definition) throws IOException {
    try {
      ProcedureCatalogue.of(
          FACTS.replacedBy(
              FactVersion.of("2030-01-01"), Map.of(name, JSON.writeValueAsBytes(definition))));
      return true;
    } catch (FaultyFactException e) {
      assertThat(e).hasMessageContaining(e.file()).hasMessageContaining(e.field());
      return false;
    }
  }

  /** Changes one place of the file: removes a field, misspells it, or gives it another type. */
  private static String breakIt(JsonNode root, Random random) {
    List<ObjectNode> objects = new ArrayList<>();
    collect(root, objects);
    ObjectNode target = objects.get(random.nextInt(objects.size()));
    List<String> fields = new ArrayList<>();
    target.fieldNames().forEachRemaining(fields::add);
    if (fields.isEmpty()) {
      return "nothing";
    }
    String field = fields.get(random.nextInt(fields.size()));
    switch (random.nextInt(4)) {
      case 0 -> target.remove(field);
      case 1 -> target.set(field + "X", target.remove(field));
      case 2 -> target.put(field, "?");
      default -> target.put(field, -1);
    }
    return field + " in " + target;
  }

  private static void collect(JsonNode node, List<ObjectNode> objects) {
    if (node instanceof ObjectNode object) {
      objects.add(object);
    }
    if (node instanceof ObjectNode || node instanceof ArrayNode) {
      node.forEach(inner -> collect(inner, objects));
    }
  }

  private static JsonNode read(String name) throws IOException {
    try (InputStream in = FACTS.open(name)) {
      return JSON.readTree(in);
    }
  }
}
