package vn.gtvt.sandbox.qlvt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.archive.Condition;

/**
 * The part of the Elasticsearch DSL that is understood: terms on the reference of a dossier, or on
 * any text field of a record.
 *
 * @param wanted what a record must have, all of it
 */
record SearchBody(List<Term> wanted) implements Condition {
  private static final String REFERENCE = "shortName";
  private static final String KEYWORD = ".keyword";

  /** One field with the texts it may hold. */
  record Term(String path, String field, Set<String> texts) {}

  static SearchBody of(ObjectNode body, boolean isOfDossiers) throws Refusal {
    for (Iterator<String> names = body.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!Set.of("query", "from", "size").contains(name)) {
        throw new Refusal(Problem.unknown("body." + name));
      }
    }
    List<Term> wanted = new ArrayList<>();
    JsonNode query = body.get("query");
    if (query != null) {
      read(query, "body.query", true, wanted);
    }
    for (Term term : wanted) {
      if (isOfDossiers && !term.field().equals(REFERENCE)) {
        throw new Refusal(Problem.unknown(term.path()));
      }
    }
    return new SearchBody(wanted);
  }

  private static void read(JsonNode clause, String path, boolean outer, List<Term> wanted)
      throws Refusal {
    String kind = onlyKey(clause, path);
    JsonNode inner = clause.path(kind);
    String place = path + "." + kind;
    switch (kind) {
      case "match_all" -> {
        if (!inner.isObject()) {
          throw new Refusal(Problem.mistyped(place, "một đối tượng"));
        }
      }
      case "term", "terms" -> wanted.add(terms(inner, place, kind.equals("terms")));
      case "bool" -> {
        if (!outer || !onlyKey(inner, place).equals("filter") || !inner.path("filter").isArray()) {
          throw new Refusal(Problem.mistyped(place, "chỉ một danh sách filter"));
        }
        int number = 0;
        for (JsonNode part : inner.path("filter")) {
          read(part, place + ".filter[" + number + "]", false, wanted);
          number++;
        }
      }
      default -> throw new Refusal(Problem.unknown(place));
    }
  }

  private static Term terms(JsonNode inner, String path, boolean several) throws Refusal {
    String field = onlyKey(inner, path);
    JsonNode value = inner.path(field);
    if (!several && value.isObject() && onlyKey(value, path + "." + field).equals("value")) {
      value = value.path("value");
    }
    Set<String> texts = new LinkedHashSet<>();
    boolean fits = several ? value.isArray() : value.isTextual();
    for (JsonNode text : several ? value : List.of(value)) {
      fits &= text.isTextual();
      texts.add(text.asText());
    }
    if (!fits) {
      throw new Refusal(
          Problem.mistyped(path + "." + field, several ? "danh sách chữ" : "một đoạn chữ"));
    }
    boolean isKeyword = field.endsWith(KEYWORD);
    return new Term(
        path + "." + field,
        isKeyword ? field.substring(0, field.length() - KEYWORD.length()) : field,
        texts);
  }

  private static String onlyKey(JsonNode node, String path) throws Refusal {
    if (!node.isObject() || node.size() != 1) {
      throw new Refusal(Problem.mistyped(path, "một đối tượng có đúng một trường"));
    }
    return node.fieldNames().next();
  }

  @Override
  public boolean test(JsonNode record) {
    return wanted.stream()
        .allMatch(
            term ->
                Paths.values(record, term.field()).stream()
                    .anyMatch(value -> term.texts().contains(value.asText())));
  }

  @Override
  public @Nullable Collection<String> references() {
    return wanted.stream()
        .filter(term -> term.field().equals(REFERENCE))
        .findFirst()
        .map(Term::texts)
        .orElse(null);
  }
}
