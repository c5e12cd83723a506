package vn.gtvt.sdk.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import vn.gtvt.sdk.identifier.ProcedureCode;

/** A filing as JSON in the journal. */
final class FilingJson {
  private final ObjectMapper json = new ObjectMapper();
  private final StateJson states = new StateJson(json);

  String head(Filing.Head head) {
    ObjectNode node =
        json.createObjectNode()
            .put("id", head.id().text())
            .put("tenant", head.tenant())
            .put("contentKey", head.contentKey())
            .put("procedure", head.procedure().text())
            .put("edition", head.edition())
            .put("title", head.title())
            .put("acceptedAt", head.acceptedAt().toString());
    if (head.previous() != null) {
      node.put("previous", head.previous().text());
    }
    return node.toString();
  }

  String inside(State state) {
    return states.write(state);
  }

  Filing filing(String head, String inside, long version) {
    try {
      return new Filing(head(json.readTree(head)), states.read(json.readTree(inside)), version);
    } catch (JsonProcessingException e) {
      throw new JournalException("a filing in the journal cannot be read back", e);
    }
  }

  private static Filing.Head head(JsonNode node) {
    return new Filing.Head(
        new FilingId(node.get("id").textValue()),
        node.get("tenant").textValue(),
        node.get("contentKey").textValue(),
        ProcedureCode.of(node.get("procedure").textValue()),
        node.get("edition").textValue(),
        node.get("title").textValue(),
        Instant.parse(node.get("acceptedAt").textValue()),
        node.has("previous") ? new FilingId(node.get("previous").textValue()) : null);
  }
}
