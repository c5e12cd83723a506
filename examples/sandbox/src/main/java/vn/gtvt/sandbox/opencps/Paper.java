package vn.gtvt.sandbox.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.gtvt.sandbox.json.Json;

/**
 * A file of a dossier.
 *
 * @param uid the filer's own reference of the file
 * @param part the component
 * @param template the file template
 * @param name the name shown
 * @param type the extension
 * @param size the number of bytes that were sent
 * @param version 1 for the first file under the reference
 * @param stored the id of the bytes
 */
record Paper(
    String uid,
    String part,
    String template,
    String name,
    String type,
    long size,
    int version,
    String stored) {

  ObjectNode kept() {
    return Json.object()
        .put("uid", uid)
        .put("part", part)
        .put("template", template)
        .put("name", name)
        .put("type", type)
        .put("size", size)
        .put("version", version)
        .put("stored", stored);
  }

  static Paper of(JsonNode kept) {
    return new Paper(
        kept.path("uid").asText(),
        kept.path("part").asText(),
        kept.path("template").asText(),
        kept.path("name").asText(),
        kept.path("type").asText(),
        kept.path("size").asLong(),
        kept.path("version").asInt(),
        kept.path("stored").asText());
  }
}
