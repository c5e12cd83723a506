package vn.gtvt.sdk.filing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.dossier.Attachment;

/** What the journal knows of attachments, as JSON; their bytes stay in the content store. */
final class AttachmentJson {
  private final ContentStore contents;

  AttachmentJson(ContentStore contents) {
    this.contents = contents;
  }

  static void write(List<Attachment> attachments, ArrayNode to) {
    for (Attachment each : attachments) {
      ObjectNode node = to.addObject();
      node.put("component", each.component());
      node.put("subject", each.subject().orElse(null));
      node.put("fileName", each.fileName());
      node.put("mediaType", each.mediaType());
      node.put("size", each.size());
      node.put("sha256", each.sha256());
      if (!each.evidence().isEmpty()) {
        ObjectNode kept = node.putObject("evidence");
        each.evidence().forEach(kept::put);
      }
    }
  }

  List<Attachment> read(JsonNode list) {
    List<Attachment> attachments = new ArrayList<>();
    list.forEach(each -> attachments.add(attachment(each)));
    return attachments;
  }

  private Attachment attachment(JsonNode node) {
    String sha256 = node.get("sha256").textValue();
    Attachment stored =
        Attachment.stored(
            node.get("component").textValue(),
            node.get("subject").textValue(),
            node.get("fileName").textValue(),
            node.get("mediaType").textValue(),
            node.get("size").longValue(),
            sha256,
            contents.content(sha256));
    Map<String, String> evidence = new LinkedHashMap<>();
    node.path("evidence")
        .properties()
        .forEach(each -> evidence.put(each.getKey(), each.getValue().asText()));
    return evidence.isEmpty() ? stored : stored.withEvidence(evidence);
  }
}
