package vn.gtvt.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;

/** A walk through every operation of iGate and TD, each of them at least twice. */
final class CitizenTour {
  private final Sandbox sandbox;
  private final ManualClock clock;

  CitizenTour(Sandbox sandbox, ManualClock clock) {
    this.sandbox = sandbox;
    this.clock = clock;
  }

  void igate() throws Exception {
    IgateClient.loggedIn(sandbox);
    IgateClient client = IgateClient.loggedIn(sandbox);
    for (int i = 0; i < 2; i++) {
      JsonNode procedure = procedure(client);
      String id = procedure.path("id").asText();
      client.get("bd/procedure/" + id);
      client.get("bd/procedure-process-definition?procedure-id=" + id);
      client.get("bd/procedure-form/?procedure-id=" + id);
      client.get("bd/procost/--for-online?procedure-id=" + id);
      client.get("ba/nation");
      client.get("ba/place/--search?nation-id=5f39f4a95224cf235e134c5c");
      client.pattern(procedure);
      String file = upload(client);
      client.get("fi/file/" + file);
      client.call("DELETE", "fi/file/" + file, "");
      client.call("POST", "sy/otp", "{\"phoneNumber\":\"0912345678\"}");
      client.call("POST", "bdtc/nps-dossier/--test-sync", "{}");
      client.call("DELETE", "pa/dossier/" + file + "/?is-canceled=0", "");
      String pattern = client.pattern(procedure);
      client.nextCode(pattern, procedure);
      follow(client, file(client));
    }
  }

  /** A procedure, though the first answer may be struck. */
  private static JsonNode procedure(IgateClient client) throws IOException, InterruptedException {
    JsonNode first = client.procedure("1.000703");
    return first.has("id") ? first : client.procedure("1.000703");
  }

  private static String upload(IgateClient client) throws IOException, InterruptedException {
    JsonNode first = IgateClient.json(client.upload("TOUR_1.pdf")).path(0);
    return first.has("id")
        ? first.path("id").asText()
        : IgateClient.json(client.upload("TOUR_1.pdf")).path(0).path("id").asText();
  }

  private static String file(IgateClient client) throws IOException, InterruptedException {
    String first = client.file("TOUR");
    return first.isEmpty() ? client.file("TOUR") : first;
  }

  private static void follow(IgateClient client, String id)
      throws IOException, InterruptedException {
    client.get("pa/dossier/search?code=H99");
    client.get("pa/dossier-search/dvc?code=H99");
    String component = client.detail(id).at("/dossierFormFile/0/id").asText();
    client.get("pa/dossier-fee/--by-dossiers?dossier-ids=" + id);
    client.get("lo/history?group-id=" + id);
    String code = client.detail(id).path("code").asText();
    client.get("pa/api-integration/--data?fields=dossierFee&code=" + code);
    client.call("DELETE", "pa/dossier-form-file/" + component + "/?dossier-id=" + id, "");
  }

  void td() throws Exception {
    sandbox.plans().lay("td", "TOUR", "SUPPLEMENT_FIRST,PAY");
    ObjectNode login =
        TestClient.JSON.createObjectNode().put("userName", "cong-ty").put("password", "sandbox");
    TdClient client = TdClient.loggedIn(sandbox);
    JsonNode tokens = TdClient.json(client.post("/td/api/tokens", login));
    client.post("/td/api/tokens/refresh", tokens);
    client = TdClient.loggedIn(sandbox);
    for (int i = 0; i < 2; i++) {
      ObjectNode path = TestClient.JSON.createObjectNode().put("path", client.upload("TOUR_0.pdf"));
      client.download(client.upload("TOUR_0.pdf"));
      client.post("/td/api/v1/File/RemoveFileBucket", path);
      client.call("POST", "/td/api/v1/YeuCauThanhToan", "{}");
      client.call("POST", "/td/api/v1/YeuCauThanhToan/YeuCauThuSau", "{}");
      client.submit(client.small("TOUR"));
    }
    JsonNode listed = client.list("").path(0);
    follow(client, listed.has("id") ? listed : client.list("").path(0));
  }

  private void follow(TdClient client, JsonNode row) throws Exception {
    String id = row.path("id").asText();
    String code = row.path("maHoSo").asText();
    client.get("HoSo/GetByMa/" + code);
    client.get("HoSo/GetHoSoThongTinTienTrinh?key=sandbox&maHoSo=" + code);
    ObjectNode open = TestClient.JSON.createObjectNode().put("maHoSo", code);
    open.put("soDinhDanh", "0101234567");
    client.post("/td/api/v1/HoSo/GetHoSoPublic", open);
    String page = client.send(client.at("/td/captcha")).body();
    open.put("maCaptCha", page.replaceAll("(?s).*id=\"word\">([0-9]+)<.*", "$1"));
    client.post("/td/api/v1/HoSo/SearchHoSoTraCuu", open);
    clock.advance(Duration.ofHours(1));
    TdClient later = TdClient.loggedIn(sandbox);
    later.get("HoSo/HoSoYeuCauBoSung/" + id);
    later.get("HoSo/" + id);
    String component = later.detail(id).at("/thanhPhanHoSos/0/id").asText();
    ObjectNode answer = TestClient.JSON.createObjectNode().put("thongTinTiepNhanBoSung", "x");
    answer.putArray("danhSachGiayToBoSung").addObject().put("thanhPhanHoSoId", component);
    later.put("HoSo/CongDanCapNhatBoSung/" + id, answer);
    later.put("HoSo/CongDanGuiBoSung/" + id, answer);
    later.put("HoSo/CongDanGuiBoSung/" + id, answer);
    clock.advance(Duration.ofHours(4));
    TdClient last = TdClient.loggedIn(sandbox);
    last.get("YeuCauThanhToan?MaHoSo=" + code);
    ObjectNode payment = TestClient.JSON.createObjectNode();
    payment.put("id", last.detail(id).at("/yeuCauThanhToans/0/id").asText());
    payment.put("nguoiNopTienBienLai", "x").put("diaChiBienLai", "x");
    last.post("/td/api/v1/YeuCauThanhToan/InitDvcPayment", payment);
    ObjectNode wish = TestClient.JSON.createObjectNode().put("trangThaiHoSoId", "7");
    last.put("HoSo/thaydoitrangthaihoso?id=" + id, wish);
  }
}
