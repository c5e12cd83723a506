package vn.gtvt.sandbox.td;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import vn.gtvt.sandbox.course.Moment;
import vn.gtvt.sandbox.json.Json;

/** What the officer asks for: the first component, in a better copy. */
final class Wanted {
  static final String REASON = "Bản chụp mờ, thiếu trang";
  private static final int DAYS = 5;

  private Wanted() {}

  static ObjectNode of(Moment dossier) {
    JsonNode body = dossier.body();
    ObjectNode json = Json.object().put("id", Guids.of(dossier.id()));
    json.put("maHoSo", dossier.filing().code()).put("chuHoSo", body.path("chuHoSo").asText());
    json.put("trichYeuHoSo", body.path("trichYeuHoSo").asText());
    json.put("noiDungBoSung", "Bổ sung bản chụp rõ của giấy tờ").put("lyDoBoSung", REASON);
    json.put("thoiHanBoSung", DAYS);
    json.put("hanBoSung", View.time(dossier.now().plus(Duration.ofDays(DAYS))));
    json.putNull("dinhKemBoSung");
    json.put("thongTinTiepNhanBoSung", body.path("thongTinTiepNhanBoSung").textValue());
    ArrayNode components = json.putArray("thanhPhanHoSos");
    for (JsonNode component : body.path("thanhPhanHoSos")) {
      ObjectNode copy = component.deepCopy();
      copy.put("noiDungBoSung", components.isEmpty() ? REASON : null);
      components.add(copy);
    }
    return json;
  }
}
