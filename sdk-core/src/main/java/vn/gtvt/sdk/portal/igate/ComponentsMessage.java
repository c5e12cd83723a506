package vn.gtvt.sdk.portal.igate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.gtvt.sdk.portal.ElectronicForm;
import vn.gtvt.sdk.portal.FormPaper;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.text.Bilingual;

/** {@code dossierFormFile[]}, {@code docs/wire/igate.md} 5: a component with all its files. */
final class ComponentsMessage {
  private ComponentsMessage() {}

  static Outcome<List<Object>> of(
      List<JsonNode> components, List<Submission.SentFile> files, ElectronicForm form) {
    Map<Integer, List<Submission.SentFile>> byOrder = new TreeMap<>();
    for (Submission.SentFile file : files) {
      FormPaper paper = form.paper(file.attachment());
      byOrder.computeIfAbsent(paper.order(), order -> new ArrayList<>()).add(file);
    }
    List<Object> message = new ArrayList<>();
    for (Map.Entry<Integer, List<Submission.SentFile>> each : byOrder.entrySet()) {
      JsonNode component = component(components, each.getKey());
      if (component.isMissingNode()) {
        return notListed(each.getKey());
      }
      message.add(one(component, each.getKey(), each.getValue()));
    }
    return new Outcome.Done<>(message);
  }

  private static JsonNode component(List<JsonNode> components, int order) {
    return components.stream()
        .filter(each -> each.path("order").asInt(-1) == order)
        .filter(each -> Fields.optional(each.path("procedureForm"), "id") != null)
        .findFirst()
        .orElseGet(MissingNode::getInstance);
  }

  private static Outcome<List<Object>> notListed(int order) {
    return new Outcome.Refused<>(
        new Bilingual(
            "Cổng không còn thành phần hồ sơ thứ "
                + order
                + " của thủ tục này. Kiểm tra thành phần"
                + " trên cổng, sửa biểu mẫu rồi nộp lại.",
            "The portal no longer lists component "
                + order
                + " of this procedure. Look at the"
                + " portal, mend the form and file again."));
  }

  private static Map<String, Object> one(
      JsonNode component, int order, List<Submission.SentFile> files) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("procedureForm", named(component.path("procedureForm")));
    one.put("order", order);
    String kase = Fields.optional(component.path("case"), "id");
    if (kase != null) {
      one.put("case", Map.of("id", kase));
    }
    JsonNode detail = component.path("detail");
    JsonNode first = detail.isArray() ? detail.path(0) : detail;
    if (Fields.optional(first.path("type"), "id") != null) {
      Map<String, Object> copies = new LinkedHashMap<>();
      copies.put("type", named(first.path("type")));
      copies.put("quantity", first.path("quantity").asInt(1));
      one.put("detail", copies);
    }
    one.put("file", files.stream().map(ComponentsMessage::file).toList());
    return one;
  }

  private static Map<String, Object> named(JsonNode of) {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("id", Fields.text(of, "id"));
    String name = Fields.optional(of, "name");
    if (name != null) {
      named.put("name", name);
    }
    return named;
  }

  private static Map<String, Object> file(Submission.SentFile sent) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("id", sent.stored().id());
    file.put("filename", sent.attachment().fileName());
    file.put("size", sent.attachment().size());
    return file;
  }
}
