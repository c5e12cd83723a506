package vn.gtvt.sdk.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.identifier.ProcedureCode;

/** A dossier as JSON in the journal; its bytes stay in the content store. */
final class DossierJson {
  private final ObjectMapper json = new ObjectMapper();
  private final AttachmentJson attachments;

  DossierJson(ContentStore contents) {
    this.attachments = new AttachmentJson(contents);
  }

  /**
   * Returns what two filings of the same request have in common: tenant, procedure, subjects and
   * content, without dates and without files.
   */
  String contentKey(String tenant, Dossier dossier) {
    Map<String, Object> canonical = new TreeMap<>();
    canonical.put("procedure", dossier.procedure().text());
    canonical.put("owner", dossier.applicant().owner().identity() + "");
    canonical.put("subjects", dossier.subjects());
    canonical.put("items", ItemsJson.withoutDates(dossier.items()));
    try {
      byte[] bytes = json.writeValueAsString(canonical).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return tenant + ":" + HexFormat.of().formatHex(digest);
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("plain maps and texts can be written", e);
    }
  }

  String write(Dossier dossier) {
    ObjectNode root = json.createObjectNode();
    root.put("procedure", dossier.procedure().text());
    root.put("edition", dossier.edition());
    root.put("title", dossier.title());
    root.set("owner", party(dossier.applicant().owner()));
    root.set("filer", party(dossier.applicant().filer()));
    root.set("delegate", party(dossier.applicant().delegate()));
    root.set("items", ItemsJson.write(dossier.items(), json));
    ArrayNode subjects = root.putArray("subjects");
    dossier.subjects().forEach(subjects::add);
    AttachmentJson.write(dossier.attachments(), root.putArray("attachments"));
    return root.toString();
  }

  /**
   * Reads it back.
   *
   * @param whose the filing's reference, for the message
   */
  Dossier read(String text, String whose) {
    try {
      JsonNode root = json.readTree(text);
      List<String> subjects = new ArrayList<>();
      root.get("subjects").forEach(s -> subjects.add(s.textValue()));
      return Dossier.under(
              ProcedureCode.of(root.get("procedure").textValue()), root.get("edition").textValue())
          .title(root.get("title").textValue())
          .applicant(
              new Applicant(
                  required(root.get("owner"), whose),
                  required(root.get("filer"), whose),
                  party(root.get("delegate"))))
          .items(ItemsJson.read(root.get("items")))
          .subjects(subjects)
          .attachments(attachments.read(root.get("attachments")))
          .build();
    } catch (JsonProcessingException e) {
      throw new JournalException(
          "the dossier of " + whose + " cannot be read back; restore the journal from a copy", e);
    }
  }

  private @Nullable ObjectNode party(@Nullable Party party) {
    if (party == null) {
      return null;
    }
    ObjectNode node = json.createObjectNode();
    node.put("kind", party.kind().name());
    node.put("name", party.name());
    node.put("identity", party.identity());
    node.put("phone", party.phone());
    node.put("email", party.email());
    return node;
  }

  private static Party required(JsonNode node, String whose) {
    Party party = party(node);
    if (party == null) {
      throw new JournalException(
          "the dossier of " + whose + " lacks a party; restore the journal from a copy");
    }
    return party;
  }

  private static @Nullable Party party(JsonNode node) {
    if (node.isNull()) {
      return null;
    }
    return new Party(
        Party.Kind.valueOf(node.get("kind").textValue()),
        node.get("name").textValue(),
        node.get("identity").textValue(),
        node.get("phone").textValue(),
        node.get("email").textValue());
  }
}
