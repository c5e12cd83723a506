package vn.gtvt.sandbox.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.officer.Officer;

/** Brings the records up to date when a dossier is decided: section 9 of the page of records. */
final class Aftermath {
  private static final String WRITER = "can-bo";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final Set<String> GOODS =
      Set.of("ô tô tải", "đầu kéo", "chở container", "kéo rơ moóc");

  private final RecordStore records;

  Aftermath(RecordStore records) {
    this.records = records;
  }

  void decided(JsonNode dossier, Instant at) {
    records.once(
        dossier.path("_id").asText(),
        () -> {
          ObjectNode enterprise = enterprise(dossier);
          for (JsonNode vehicle : dossier.at("/ThamDinh/ThemPhuongTienRaw")) {
            put(RecordStore.VEHICLES, vehicle(dossier, vehicle), at);
          }
          for (JsonNode result : dossier.path("KetQua")) {
            if (result.has("soPhuHieuDuocCap")) {
              ObjectNode badge = badge(dossier, result, at);
              records.create(RecordStore.BADGES, badge, WRITER, at);
            }
          }
          put(RecordStore.LICENCES, licence(dossier), at);
          String number = enterprise.path("ma_dn").asText();
          Condition owned =
              record ->
                  record.at("/doanh_nghiep/_source/ma_dn").asText().equals(number)
                      && record.path("storage").asText().equals("regular");
          int total = records.in(RecordStore.VEHICLES).find(owned, true).size();
          put(RecordStore.ENTERPRISES, enterprise.put("total_phuongtien", total), at);
        });
  }

  private void put(String collection, ObjectNode fields, Instant at) {
    records.overwrite(collection, fields.path("shortName").asText(), fields, WRITER, at);
  }

  private static ObjectNode record(String key, String title) {
    ObjectNode record = Json.object().put("shortName", key).put("title", title);
    return record.put("site", "guest").put("storage", "regular").put("openAccess", "1");
  }

  private static ObjectNode reference(String key, String title) {
    ObjectNode reference = Json.object();
    reference.putObject("_source").put("shortName", key).put("title", title);
    return reference;
  }

  /** A word of the form that has no code of its own. */
  private static ObjectNode word(JsonNode text) {
    return reference(text.asText(), text.asText());
  }

  private static ObjectNode authority(JsonNode dossier) {
    JsonNode source = dossier.at("/T_CoQuan/_source");
    return reference(source.path("MaMuc").asText(), source.path("TenMuc").asText());
  }

  private static ObjectNode operator(JsonNode dossier) {
    JsonNode operator = dossier.path("T_DonViKinhDoanh");
    String number = operator.path("MaSoDoanhNghiep").asText();
    String name = operator.path("TenCoSoToChuc").asText();
    ObjectNode reference = reference(number, name);
    reference
        .withObject("/_source")
        .put("ma_dn", number)
        .put("ten_dn", name)
        .put("ms_thue", number);
    return reference;
  }

  private static ObjectNode enterprise(JsonNode dossier) {
    JsonNode operator = dossier.path("T_DonViKinhDoanh");
    String number = operator.path("MaSoDoanhNghiep").asText();
    String name = operator.path("TenCoSoToChuc").asText();
    ObjectNode record = record(number, name);
    record.put("ma_dn", number).put("ms_thue", number).put("ten_dn", name);
    record.set("loai_dn", word(operator.path("LoaiHinhDoanhNghiep")));
    JsonNode address = operator.path("DiaChiHoatDong");
    record.set("diachi", address.path("SoNhaChiTiet"));
    record.set("tinh", word(address.path("TinhThanh")));
    record.set("xa", word(address.path("XaPhuong")));
    JsonNode contacts = operator.path("DanhBaLienLac");
    record.set("sdt", contacts.path("SoDienThoai"));
    record.set("email", contacts.path("ThuDienTu"));
    if (contacts.has("Fax")) {
      record.set("fax", contacts.path("Fax"));
    }
    return record;
  }

  private static ObjectNode vehicle(JsonNode dossier, JsonNode vehicle) {
    String plate = vehicle.path("BienSoXe").asText();
    ObjectNode record = record(plate, plate).put("bks", plate);
    JsonNode kind = vehicle.path("PhanLoaiXeCoGioi");
    boolean isGoods = GOODS.contains(kind.asText());
    record.set(isGoods ? "trongtai" : "succhua", vehicle.path("SoChoNgoi"));
    record.set("nam_sx", vehicle.path("NamSanXuat"));
    record.set("nuoc_sx", word(vehicle.path("NuocSanXuat")));
    record.set("hieuxe", word(vehicle.path("NhanHieu")));
    record.set("mauson", word(vehicle.path("MauSon")));
    record.set("loai_pt", word(kind));
    record.set("sokhung", vehicle.path("SoKhung"));
    record.set("somay", vehicle.path("SoMay"));
    record.set("nguoi_sohuu", vehicle.path("ChuPhuongTien.HoVaTen"));
    if (vehicle.has("NienHan")) {
      record.put("nam_hetnienhan", day(vehicle.path("NienHan")).getYear());
    }
    record.set("coquan_ql", authority(dossier));
    record.set("doanh_nghiep", operator(dossier));
    return record;
  }

  private static ObjectNode badge(JsonNode dossier, JsonNode result, Instant at) {
    String number = result.path("soPhuHieuDuocCap").asText();
    String plate = result.path("BienSoXe").asText();
    ObjectNode record = record(number, number);
    record.set("phuong_tien", reference(plate, plate));
    record.set("loai_ph", word(dossier.path("dichVu")));
    record.put("ngay_cap", midnight(at.atZone(Officer.ZONE).toLocalDate()));
    record.put("ngay_hh", midnight(day(result.path("thoiHanDuocCapPhep"))));
    record.put("la_bh", false);
    record.set("status", reference("01", "Còn hiệu lực"));
    record.set("coquan_ql", authority(dossier));
    return record;
  }

  private static ObjectNode licence(JsonNode dossier) {
    JsonNode paper = dossier.at("/T_DonViKinhDoanh/HoatDongKinhDoanh/GiayCapPhepKinhDoanh");
    String number = paper.path("SoGiay").asText();
    ObjectNode record = record(number, number).put("so_gp", number);
    record.put("ngay_cap", midnight(day(paper.path("NgayCap"))));
    if (paper.has("CapLanThu")) {
      record.set("lan_capphep", paper.path("CapLanThu"));
    }
    record.set("doanh_nghiep", operator(dossier));
    record.set("status", reference("01", "Còn hiệu lực"));
    return record;
  }

  private static LocalDate day(JsonNode text) {
    return LocalDate.parse(text.asText(), DAY);
  }

  private static long midnight(LocalDate day) {
    return day.atStartOfDay(Officer.ZONE).toInstant().toEpochMilli();
  }
}
