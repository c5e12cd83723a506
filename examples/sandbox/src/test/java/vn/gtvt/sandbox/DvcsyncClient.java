package vn.gtvt.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What a partner's system sends to DvcSync, as docs/wire/dvcsync.md has it. */
final class DvcsyncClient {
  static final String BASE = "/dvcsync/api/DvcSync/";

  final Doorbell bell;
  String token = "";

  DvcsyncClient(Sandbox sandbox) {
    bell = new Doorbell(sandbox);
  }

  Doorbell.Answer token(String id, String secret) throws Exception {
    String body = "{\"client_id\":\"%s\",\"client_secret\":\"%s\"}".formatted(id, secret);
    return bell.json("POST", BASE + "GetToken", body);
  }

  DvcsyncClient login() throws Exception {
    token = token("sandbox", "sandbox").json().path("access_token").asText();
    return this;
  }

  Doorbell.Answer code() throws Exception {
    return bell.get(BASE + "GetNextValue?code=2.002288&token=" + token);
  }

  Doorbell.Answer upload(Map<String, byte[]> files) throws Exception {
    return bell.multipart("POST", BASE + "UploadFile?token=" + token, "files", files);
  }

  Doorbell.Answer post(String door, String body) throws Exception {
    return bell.json("POST", BASE + door + "?token=" + token, body);
  }

  /** Uploads one file and returns its item of the answer. */
  JsonNode file(String name) throws Exception {
    return upload(Map.of(name, Doorbell.PDF)).json().at("/data/0/response/data/0");
  }

  /** A dossier with every field of the table. */
  static ObjectNode dossier(String code, JsonNode... files) {
    ObjectNode json = Doorbell.JSON.createObjectNode();
    json.put("MaHoSo", code).put("MaTTHC", "2.002288").put("MaDichVuCong", "2.002288.01");
    json.put("ChuHoSo", "Công ty Thử").put("LoaiDoiTuong", 1).put("MaDonViTiepNhan", "G09.20");
    json.put("NgayNop", "2026-09-14 08:30:00").put("NgayTiepNhan", "2026-09-14 08:30:00");
    json.putObject("EformThongTinChiTiet").put("SoVanBan", "01/2026");
    ObjectNode component = json.putArray("ThanhPhanHoSo").addObject();
    component.put("MaThanhPhanHoSo", "000.00.00.G04-KQ005039").put("TenThanhPhanHoSo", "Giấy");
    component.put("SoLuong", files.length).put("LoaiBan", 2).putArray("GiayToDinhKem");
    for (JsonNode file : files) {
      component
          .withArray("/GiayToDinhKem")
          .addObject()
          .put("IdGiayTo", file.path("IdTepTin").asText())
          .put("MaKetQua", "KQ.DVC.THONGTIN")
          .put("TenGiayTo", "don.pdf")
          .put("HashTepTin", file.path("HashTepTin").asText());
    }
    ObjectNode filer = json.putObject("ThongTinNguoiNop").put("LoaiDoiTuong", 1);
    filer.put("IdDoiTuong", "0101234567");
    ObjectNode detail = filer.putObject("ThongTinChiTiet").put("TenNguoiNop", "Công ty Thử");
    detail.put("NgayCapDinhDanh", "20200315000000").put("NgaySinh", "19800101000000");
    for (String name :
        new String[] {
          "SoDinhDanh",
          "SoDienThoai",
          "Email",
          "Fax",
          "MaTinh",
          "MaHuyen",
          "MaXa",
          "DiaChiChiTiet",
          "TenChuHs",
          "SoDinhDanhChuHs",
          "MaTinhChuHs",
          "MaXaChuHs",
          "DiaChiChiTietChuHs"
        }) {
      detail.put(name, name.equals("MaHuyen") ? "" : "thử");
    }
    return json;
  }

  /** Files one dossier and returns its code. */
  String file() throws Exception {
    String code = code().json().path("value").asText();
    post("CreateDossier", dossier(code, file("HS-1_don.pdf")).toString());
    return code;
  }
}
