package vn.gtvt.sandbox.qlvt;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.gtvt.sandbox.archive.Archive;
import vn.gtvt.sandbox.desk.Call;
import vn.gtvt.sandbox.json.Json;

/** {@code search}: reads the index, which may lag behind the database. */
final class Search implements Operation {
  private static final int MOST = 10_000;

  private final Archive archive;

  Search(Archive archive) {
    this.archive = archive;
  }

  @Override
  public Call check(Variables variables, String user) throws Refusal {
    ObjectNode body = variables.neededObject("body");
    SearchBody condition = SearchBody.of(body);
    Variables page = new Variables(body);
    int from = page.whole("from", 0, MOST);
    int size = page.whole("size", 10, MOST);
    return draw ->
        Answers.data("search", hits(archive.search(condition, draw.answered()), from, size));
  }

  private static ObjectNode hits(List<ObjectNode> found, int from, int size) {
    ObjectNode answer = Json.object().put("took", 1);
    ObjectNode hits = answer.putObject("hits");
    hits.putObject("total").put("value", found.size()).put("relation", "eq");
    ArrayNode list = hits.putArray("hits");
    for (ObjectNode record : found.stream().skip(from).limit(size).toList()) {
      ObjectNode source = Json.object();
      source.setAll(record);
      source.remove("_id");
      ObjectNode hit = list.addObject();
      hit.put("_index", Variables.DB + "___" + Variables.COLLECTION);
      hit.set("_id", record.path("_id"));
      hit.set("_source", source);
      hit.putArray("sort").add(record.path("createdAt"));
    }
    return answer;
  }
}
