package vn.gtvt.sdk.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An answer to a request for more papers as JSON in the journal. */
final class AnswerJson {
  private final ObjectMapper json = new ObjectMapper();
  private final AttachmentJson attachments;

  AnswerJson(ContentStore contents) {
    this.attachments = new AttachmentJson(contents);
  }

  String write(SupplementAnswer answer) {
    ObjectNode root = json.createObjectNode();
    root.put("request", answer.request());
    root.put("note", answer.note());
    AttachmentJson.write(answer.attachments(), root.putArray("attachments"));
    return root.toString();
  }

  /**
   * Reads it back.
   *
   * @param whose the filing's reference, for the message
   */
  SupplementAnswer read(String text, String whose) {
    try {
      JsonNode root = json.readTree(text);
      return new SupplementAnswer(
          root.get("request").textValue(),
          attachments.read(root.get("attachments")),
          root.get("note").textValue());
    } catch (JsonProcessingException e) {
      throw new JournalException(
          "an answer of " + whose + " cannot be read back; restore the journal from a copy", e);
    }
  }
}
