package vn.gtvt.sandbox.igate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** The envelopes of lists. */
final class Pages {
  private static final int MOST = 1000;

  private Pages() {}

  /** The page that a request asks for; a slice does not count the whole. */
  static Response of(Map<String, String> query, List<? extends JsonNode> all) {
    int size = Math.max(1, Math.min(number(query, "size", 20), MOST));
    int number = number(query, "page", 0);
    int from = (int) Math.min((long) number * size, all.size());
    int to = Math.min(from + size, all.size());
    ObjectNode page = Json.object();
    ArrayNode content = page.putArray("content");
    all.subList(from, to).forEach(content::add);
    page.put("number", number).put("size", size);
    page.put("first", number == 0).put("last", to == all.size());
    if (!"slice".equals(query.get("spec"))) {
      page.put("totalElements", all.size());
      page.put("totalPages", (all.size() + size - 1) / size);
    }
    return Json.response(200, page);
  }

  private static int number(Map<String, String> query, String name, int otherwise) {
    String text = query.getOrDefault(name, "");
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
  }
}
