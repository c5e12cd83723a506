package vn.gtvt.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Bodies of {@code --apply-online}, transcribed from sections 5 to 5.3 of docs/wire/igate.md. */
final class IgateSamples {
  private static final String ID = "5f0000000000000000000001";
  private static final String NAMES = "[{\"languageId\":228,\"name\":\"x\",\"description\":\"x\"}]";
  private static final String PLACE = "{\"label\":\"Phường Láng\",\"value\":\"" + ID + "\"}";

  private IgateSamples() {}

  private static ObjectNode parse(String json) throws IOException {
    return (ObjectNode)
        TestClient.JSON.readTree(
            json.replace("NAMES", NAMES).replace("PLACE", PLACE).replace("\"ID\"", '"' + ID + '"'));
  }

  static ObjectNode small(IgateClient client, JsonNode procedure, String reference)
      throws IOException, InterruptedException {
    ObjectNode body =
        parse(
            """
            {"procedure":{},"agency":{},"procedureProcessDefinition":{},
             "applicant":{"userId":"u1","data":{
               "fullname":"Nguyễn Văn Thử","identityNumber":"001099000001",
               "phoneNumber":"+84912345678","province":PLACE,"district":PLACE,"address":"Số 0"}},
             "dossierFormFile":[],"dossierFee":[],
             "dossierReceivingKind":{"id":"5f8968888fffa53e4c073ded"},
             "paymentMethod":{"id":"5f7fca83b80e603d5300dcf4"},"dossierStatus":0}
            """);
    ((ObjectNode) body.at("/applicant/data")).put("note", "Hồ sơ thử [" + reference + "]");
    fit(client, procedure, body, false);
    return body;
  }

  /** Puts in what the portal gave for this procedure: ids, a code, a file of each component. */
  private static void fit(IgateClient client, JsonNode procedure, ObjectNode body, boolean twoFiles)
      throws IOException, InterruptedException {
    String id = procedure.path("id").asText();
    JsonNode definition =
        client.read("bd/procedure-process-definition?procedure-id=" + id).at("/content/0");
    String pattern = client.pattern(procedure);
    body.put("code", client.nextCode(pattern, procedure));
    body.putObject("codePattern").put("id", pattern);
    object(body, "procedure").put("id", id).put("code", procedure.path("code").asText());
    object(body, "agency").put("id", procedure.at("/agency/0/id").asText());
    object(body, "procedureProcessDefinition").put("id", definition.path("id").asText());
    object(body, "applicant")
        .put("eformId", definition.at("/processDefinition/applicantEForm/id").asText());
    if (body.has("eForm")) {
      object(body, "eForm").put("id", definition.at("/processDefinition/eForm/id").asText());
    }
    ArrayNode components = body.putArray("dossierFormFile");
    String path = "bd/procedure-form/?page=0&size=50&spec=page&procedure-id=" + id;
    for (JsonNode form : client.read(path + "&default-online=1").path("content")) {
      if (!form.path("sandboxRequired").asBoolean()) {
        continue;
      }
      ObjectNode component = components.addObject();
      for (String name : new String[] {"procedureForm", "order", "case", "detail"}) {
        component.set(name, form.path(name));
      }
      String[] names = twoFiles ? new String[] {"HS_1.pdf", "HS_2.pdf"} : new String[] {"HS_1.pdf"};
      component.set("file", IgateClient.json(client.upload(names)));
    }
  }

  private static ObjectNode object(ObjectNode body, String name) {
    return (ObjectNode) body.path(name);
  }

  /** Every field of sections 5 and 5.1, with a form's data. */
  private static ObjectNode whole(IgateClient client, String procedure, String form)
      throws IOException, InterruptedException {
    ObjectNode body =
        parse(
            """
            {"procedure":{"translate":NAMES,"sector":{"id":"ID","code":"DB","name":NAMES}},
             "agency":{"code":"H99.01","name":NAMES,
               "parent":{"id":"ID","code":"H99","name":NAMES,"tag":[{"id":"ID","name":NAMES}]},
               "ancestors":[{"id":"ID","name":NAMES}],"tag":[{"id":"ID","name":NAMES}]},
             "procedureProcessDefinition":{"processDefinition":{}},
             "agencyLevel":{"id":"ID","name":NAMES,"status":1,"code":"TINH"},
             "procedureLevel":{"id":"ID","name":NAMES,"status":1,"code":"4"},
             "applicant":{"userId":"u1","data":{
               "fullname":"Nguyễn Văn Thử","ownerFullname":"HTX Thử","birthday":"31/12/1989",
               "identityDate":"2011-06-09T17:00:00.000+0000","gender":1,"email":"thu@example.vn",
               "tenHoSo":"Ghi chú [HS-1]","identityNumber":"001099000001",
               "identityAgency":{"id":"ID","name":"Cục thử","code":null,"parent":null,
                 "ancestors":null},
               "phoneNumber":"+84912345678","nation":PLACE,"province":PLACE,"district":PLACE,
               "village":PLACE,"address":"Số 0","organization":"HTX Thử",
               "taxCode":"0101234567-001","organizationPhoneNumber":"0241234567",
               "nation1":PLACE,"province1":PLACE,"district1":PLACE,"address1":"Số 0",
               "organization1":"","organization2":"","TinTTTe":"","kyTenDongDau":"",
               "chonDoiTuong":1,"chonDoiTuong1":2,"noidungyeucaugiaiquyet":"x","note":"x",
               "fax":"","diaChiThuaDat":"","nation2":{},"province2":PLACE,"district2":{},
               "village2":{}}},
             "eForm":{"data":FORM},
             "dossierFee":[],"dossierReceivingKind":{"id":"ID","name":NAMES},
             "receivingPlace":{"id":"ID","fullAddress":"Số 0","rcSend":"","rcReceive":"",
               "name":"Thử","phoneNumber":"0912345678","email":"","nationName":"Việt Nam",
               "resultReceivingPlaceId":null,"fullAddressR":""},
             "paymentMethod":{"id":"ID","name":"Trực tuyến","code":"x"},
             "paymentData":{"Ip":"127.0.0.1","MaTienTe":""},
             "dossierTaskStatus":{"id":"ID","name":NAMES},
             "dossierMenuTaskRemind":{"id":"ID","name":NAMES},"dossierStatus":0}
            """
                .replace("FORM", form));
    fit(client, client.procedure(procedure), body, true);
    return body;
  }

  static ObjectNode badges(IgateClient client) throws IOException, InterruptedException {
    return whole(
        client,
        "2.002288",
        """
        {"SoVanBan":"01/2026","TinhThanh":"Tỉnh Bắc Ninh","DT":"14/09/2026",
         "T_CoQuan":"Sở Xây dựng","dichVu":"MAU_2.002288.TAXI",
         "T_DonViKinhDoanh":{"LoaiHinhDoanhNghiep":"Hợp tác xã",
           "NguoiDaiDien.HoVaTen":"Trần Thị Thử","TenCoSoToChuc":"HTX Thử","TenTiengAnh":"Thu",
           "MaSoDoanhNghiep":"0101234567",
           "DiaChiHoatDong":{"SoNhaChiTiet":"Số 0","TinhThanh":"Bắc Ninh","XaPhuong":"Kinh Bắc"},
           "DanhBaLienLac":{"SoDienThoai":"0912345678","ThuDienTu":"a@example.vn","Fax":""},
           "GiayDangKyToChuc":{"SoGiay":"1","CoQuanCap":{"TenCoSoToChuc":"Sở"},
             "NgayCap":"01/01/2020"},
           "HoatDongKinhDoanh":{"GiayCapPhepKinhDoanh":{"SoGiay":"1","NgayCap":"01/01/2020",
             "CapLanThu":1,"CoQuanCap":"Sở","HieuLucGiayToVanBan":"Còn hiệu lực"},
             "LoaiHinhKinhDoanh":["Taxi"]}},
         "ThamDinh":{"SoLuongNopLai":0,"DeNghiDuocCap":1,"ThemPhuongTienRaw":[{
           "DVKDVT":"leased","BienDangKy":"29E-123.45","BienSoXe":"29E-123.45",
           "SoKhung":"RLUAC41DBKN012345","SoMay":"M1","NienHan":"31/12/2040",
           "PhanLoaiXeCoGioi":"con","NuocSanXuat":"Việt Nam","SoChoNgoi":5,"MauSon":"Trắng",
           "NamSanXuat":2022,"NhanHieu":"VinFast","TinhTrangPhuongTien":"Đang hoạt động",
           "ChuPhuongTien.HoVaTen":"Lê Văn Thử","GiayDangKyPhuongTien.NgayCap":"01/02/2022",
           "ChuPhuongTienThue.HoVaTen":"Lê Văn Thử",
           "HopDongThueMuon":{"LoaiHinhChoThue":"Thuê","ThoiGianBatDauThue":"01/01/2026",
             "ThoiGianHetHanThue":"31/12/2027"}}]}}
        """);
  }

  static ObjectNode trainingCars(IgateClient client) throws IOException, InterruptedException {
    return whole(
        client,
        "1.001751",
        """
        {"organization":"Trường Thử","organization1":"Sở","organization2":"Trung tâm Thử",
         "TinTTTe":"x","kyTenDongDau":"x",
         "tbantest":[{"stt":1,"biensoxe":"38A-123.45 (T)","trongtai":"X","namsanxuat":"-",
           "nhanhieu":"Toyota","sokhung":"Xe con","somay":"M1","mauson":"RLUAC41DBKN012345",
           "ngayCapGiayChungNhanKiemDinhAtktBvmt":"01/01/2026",
           "ngayCapGiayChungNhanKiemDinhAtktBvmt1":"31/12/2026","cuakhaunhapxuat":""}]}
        """);
  }
}
