package vn.gtvt.sdk.license.violation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;

/** What was heard, as a memory keeps it. Stateless. */
final class HearingJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int VERSION = 1;

  private HearingJson() {}

  static byte[] write(Hearing hearing) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("version", VERSION).put("outdated", hearing.isOutdated());
    write(root, "once", hearing.once());
    write(root, "sure", hearing.sure());
    Attachment evidence = hearing.evidence();
    if (evidence != null) {
      ObjectNode node = root.putObject("evidence");
      node.put("component", evidence.component());
      node.put("subject", evidence.subject().orElse(null));
      node.put("fileName", evidence.fileName());
      node.put("mediaType", evidence.mediaType());
      node.put("sha256", evidence.sha256());
      try (InputStream in = evidence.open()) {
        node.put("content", in.readAllBytes());
      }
    }
    return JSON.writeValueAsBytes(root);
  }

  /** Reads it again; what is not whole was never heard. */
  static Hearing read(ViolationQuestion question, byte[] kept) {
    try {
      JsonNode root = JSON.readTree(kept);
      if (root.path("version").intValue() != VERSION) {
        return Hearing.NOTHING;
      }
      return new Hearing(
          telling(question, root.get("once")),
          telling(question, root.get("sure")),
          evidence(root.get("evidence")),
          root.path("outdated").booleanValue());
    } catch (IOException | DateTimeException | IllegalArgumentException e) {
      return Hearing.NOTHING;
    }
  }

  private static void write(ObjectNode root, String name, @Nullable Telling telling) {
    if (telling == null) {
      return;
    }
    ViolationList list = telling.list();
    ObjectNode node = root.putObject(name);
    node.put("heardAt", telling.heardAt().toString());
    node.put("toldAt", list.toldAt().toString());
    node.put("countedTo", list.countedTo().toString());
    node.put("origin", list.origin().name());
    ArrayNode violations = node.putArray("violations");
    list.violations().forEach(each -> write(violations.addObject(), each));
  }

  private static void write(ObjectNode node, TrafficViolation violation) {
    node.put("plate", violation.plate());
    node.put("plateColour", violation.plateColour());
    node.put("vehicle", violation.vehicle().name());
    node.put("at", violation.at().toString());
    node.put("place", violation.place());
    node.put("code", violation.code());
    node.put("act", violation.act());
    node.put("settlement", violation.settlement().name());
    node.put("state", violation.state());
    node.put("unit", violation.unit());
    ArrayNode offices = node.putArray("offices");
    for (SettlementOffice each : violation.offices()) {
      offices
          .addObject()
          .put("name", each.name())
          .put("address", each.address())
          .put("phone", each.phone());
    }
  }

  private static @Nullable Telling telling(ViolationQuestion question, @Nullable JsonNode node) {
    if (node == null) {
      return null;
    }
    List<TrafficViolation> violations = new ArrayList<>();
    node.path("violations").forEach(each -> violations.add(violation(each)));
    ViolationList list =
        new ViolationList(
            question,
            violations,
            Instant.parse(text(node, "toldAt")),
            Instant.parse(text(node, "countedTo")),
            ViolationList.Origin.valueOf(text(node, "origin")));
    return new Telling(list, Instant.parse(text(node, "heardAt")));
  }

  private static TrafficViolation violation(JsonNode node) {
    List<SettlementOffice> offices = new ArrayList<>();
    for (JsonNode each : node.path("offices")) {
      offices.add(
          new SettlementOffice(
              text(each, "name"),
              each.path("address").textValue(),
              each.path("phone").textValue()));
    }
    return new TrafficViolation(
        text(node, "plate"),
        node.path("plateColour").textValue(),
        VehicleKind.valueOf(text(node, "vehicle")),
        LocalDateTime.parse(text(node, "at")),
        text(node, "place"),
        node.path("code").textValue(),
        text(node, "act"),
        Settlement.valueOf(text(node, "settlement")),
        text(node, "state"),
        text(node, "unit"),
        offices);
  }

  /** A proof that is not the one that was kept proves nothing. */
  private static @Nullable Attachment evidence(@Nullable JsonNode node) throws IOException {
    if (node == null) {
      return null;
    }
    Attachment found =
        Attachment.of(
            text(node, "component"),
            node.path("subject").textValue(),
            text(node, "fileName"),
            text(node, "mediaType"),
            Content.of(node.path("content").binaryValue()));
    if (!found.sha256().equals(text(node, "sha256"))) {
      throw new IllegalArgumentException("the evidence was changed");
    }
    return found;
  }

  private static String text(JsonNode node, String name) {
    String text = node.path(name).textValue();
    if (text == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return text;
  }
}
