package vn.gtvt.sandbox.qlvt;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.gtvt.sandbox.archive.Shelf;
import vn.gtvt.sandbox.desk.Call;
import vn.gtvt.sandbox.json.Json;

/** {@code search}: reads the index, which may lag behind the database. */
final class Search implements Operation {
  private static final int MOST = 10_000;

  private final Shelves shelves;

  Search(Shelves shelves) {
    this.shelves = shelves;
  }

  @Override
  public Call check(Variables variables, String user) throws Refusal {
    ObjectNode body = variables.neededObject("body");
    String collection = variables.collection();
    SearchBody condition = SearchBody.of(body, collection.equals(Variables.COLLECTION));
    Shelf shelf = shelves.of(variables);
    Variables page = new Variables(body);
    int from = page.whole("from", 0, MOST);
    int size = page.whole("size", 10, MOST);
    return draw ->
        Answers.data(
            "search", hits(collection, shelf.search(condition, draw.answered()), from, size));
  }

  private static ObjectNode hits(String collection, List<ObjectNode> found, int from, int size) {
    ObjectNode answer = Json.object().put("took", 1);
    ObjectNode hits = answer.putObject("hits");
    hits.putObject("total").put("value", found.size()).put("relation", "eq");
    ArrayNode list = hits.putArray("hits");
    for (ObjectNode record : found.stream().skip(from).limit(size).toList()) {
      ObjectNode source = Json.object();
      source.setAll(record);
      source.remove("_id");
      ObjectNode hit = list.addObject();
      hit.put("_index", Variables.DB + "___" + collection);
      hit.set("_id", record.path("_id"));
      hit.set("_source", source);
      hit.putArray("sort").add(record.path("createdAt"));
    }
    return answer;
  }
}
