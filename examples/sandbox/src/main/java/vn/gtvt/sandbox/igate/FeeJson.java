package vn.gtvt.sandbox.igate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.gtvt.sandbox.course.Moment;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** Fees: section 6.4 of the wire page. Amounts are numbers with decimals. */
final class FeeJson {
  private static final double AMOUNT = 200_000;

  private FeeJson() {}

  /** The fee of a procedure. */
  static ObjectNode cost() {
    ObjectNode fee = Json.object().put("id", "5c0000000000000000000001");
    ObjectNode cost = fee.putObject("procost").put("id", "5c0000000000000000000002");
    ObjectNode type = cost.putObject("type").put("id", "5c0000000000000000000003");
    type.put("type", 111);
    name(type.putArray("name"), "Lệ phí (giả lập)");
    name(cost.putArray("description"), "200.000 đồng/hồ sơ");
    return fee.put("amount", AMOUNT).put("quantity", 1).put("required", 1);
  }

  private static void name(ArrayNode names, String name) {
    names.addObject().put("languageId", 228).put("name", name);
  }

  /** The fee that is asked for a dossier. */
  static ObjectNode of(Moment dossier) {
    ObjectNode fee = cost().put("paid", dossier.course().paidAt() == null ? 0.0 : AMOUNT);
    fee.putObject("dossier").put("id", dossier.id());
    return fee;
  }

  static Response list(List<ObjectNode> fees) {
    ArrayNode list = Json.object().arrayNode();
    fees.forEach(list::add);
    return Json.response(200, list);
  }
}
