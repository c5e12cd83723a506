package vn.gtvt.sandbox.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.json.Json;

/** What a client filed. */
record Filed(
    String reference, @Nullable String code, String title, String plan, List<String> files) {

  ObjectNode kept() {
    ObjectNode json = Json.object().put("reference", reference).put("code", code);
    json.put("title", title).put("plan", plan);
    files.forEach(json.putArray("files")::add);
    return json;
  }

  static Filed of(JsonNode kept) {
    List<String> files = new ArrayList<>();
    kept.path("files").forEach(file -> files.add(file.asText()));
    return new Filed(
        kept.path("reference").asText(),
        kept.path("code").textValue(),
        kept.path("title").asText(),
        kept.path("plan").asText(),
        files);
  }
}
