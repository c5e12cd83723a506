package vn.gtvt.sandbox.igate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** What a client asks before it files: section 3 of the wire page. */
final class CatalogueDoor {
  private final Codes codes;
  private final Gate gate;

  CatalogueDoor(Codes codes, Gate gate) {
    this.codes = codes;
    this.gate = gate;
  }

  Response procedures(Map<String, String> query) throws IOException {
    List<ObjectNode> found =
        Catalogue.search(query.getOrDefault("keyword", "")).stream().map(Procedure::json).toList();
    return gate.pass("igate.procedures", draw -> Pages.of(query, found));
  }

  Response procedure(String id) throws IOException {
    Procedure found = Catalogue.byId(id);
    return found == null
        ? Errors.missing()
        : gate.pass("igate.procedure", draw -> Json.response(200, found.json()));
  }

  Response definition(Map<String, String> query) throws IOException {
    Procedure found = procedureOf(query);
    return found == null
        ? Errors.missing()
        : gate.pass("igate.definition", draw -> Pages.of(query, List.of(found.definition())));
  }

  Response forms(Map<String, String> query) throws IOException {
    Procedure found = procedureOf(query);
    return found == null
        ? Errors.missing()
        : gate.pass("igate.forms", draw -> Pages.of(query, found.forms()));
  }

  Response costs(Map<String, String> query) throws IOException {
    return procedureOf(query) == null
        ? Errors.missing()
        : gate.pass("igate.costs", draw -> FeeJson.list(List.of(FeeJson.cost())));
  }

  private static @Nullable Procedure procedureOf(Map<String, String> query) {
    return Catalogue.byId(query.get("procedure-id"));
  }

  Response nations(Map<String, String> query) throws IOException {
    return gate.pass("igate.nations", draw -> Pages.of(query, Places.nations()));
  }

  Response places(Map<String, String> query) throws IOException {
    List<ObjectNode> found =
        Places.search(
            query.getOrDefault("nation-id", ""),
            query.getOrDefault("parent-type-id", ""),
            query.getOrDefault("parent-id", ""));
    return gate.pass(
        "igate.places",
        draw -> Pages.of(query.containsKey("size") ? query : Map.of("size", "1000"), found));
  }

  Response pattern(Map<String, String> query) throws IOException {
    Procedure found = procedureOf(query);
    if (found == null || !Procedure.AGENCY_ID.equals(query.get("agency-id"))) {
      return Errors.missing();
    }
    return gate.pass(
        "igate.pattern", draw -> Json.response(200, TextNode.valueOf(found.patternId())));
  }

  /** Gives the next code, without quotes: a client must read it with and without. */
  Response nextCode(String pattern, Map<String, String> query) throws IOException {
    Procedure found = Catalogue.byId("52", pattern);
    if (found == null || !found.local().equals(query.get("code"))) {
      return Errors.missing();
    }
    return gate.pass(
        "igate.nextCode",
        draw ->
            Response.of(
                200, "text/plain; charset=utf-8", codes.next().getBytes(StandardCharsets.UTF_8)));
  }
}
