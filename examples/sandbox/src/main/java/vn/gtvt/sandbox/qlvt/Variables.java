package vn.gtvt.sandbox.qlvt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.archive.RecordStore;

/** The variables of a call, read with a refusal for what does not fit. */
record Variables(JsonNode json) {
  static final String DB = "CSDL_QLVT";
  static final String COLLECTION = "T_HoSoPhuHieu";

  @Nullable JsonNode given(String name) {
    JsonNode value = json.get(name);
    return value == null || value.isNull() ? null : value;
  }

  @Nullable String text(String name) throws Refusal {
    JsonNode value = given(name);
    if (value != null && !value.isTextual()) {
      throw new Refusal(Problem.mistyped(name, "một đoạn chữ"));
    }
    return value == null ? null : value.textValue();
  }

  String neededText(String name) throws Refusal {
    String value = text(name);
    if (value == null) {
      throw new Refusal(Problem.missing(name));
    }
    return value;
  }

  ObjectNode neededObject(String name) throws Refusal {
    JsonNode value = given(name);
    if (value == null) {
      throw new Refusal(Problem.missing(name));
    }
    if (value instanceof ObjectNode object) {
      return object;
    }
    throw new Refusal(Problem.mistyped(name, "một đối tượng"));
  }

  int whole(String name, int otherwise, int most) throws Refusal {
    JsonNode value = given(name);
    if (value == null) {
      return otherwise;
    }
    if (!value.canConvertToInt()
        || !value.isIntegralNumber()
        || value.intValue() < 0
        || value.intValue() > most) {
      throw new Refusal(Problem.mistyped(name, "số nguyên từ 0 đến " + most));
    }
    return value.intValue();
  }

  /** The collection that is meant. */
  String collection() throws Refusal {
    return neededText("collection");
  }

  /** Refuses any database and collection but those there are. */
  void place() throws Refusal {
    if (!neededText("db").equals(DB)) {
      throw new Refusal(Problem.mistyped("db", DB));
    }
    String collection = collection();
    if (!collection.equals(COLLECTION) && !RecordStore.COLLECTIONS.contains(collection)) {
      throw new Refusal(Problem.mistyped("collection", COLLECTION));
    }
  }
}
