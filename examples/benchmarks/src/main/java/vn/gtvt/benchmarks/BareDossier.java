package vn.gtvt.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A dossier filed by hand, as {@code docs/wire/qlvt-badge.md} has it: uploads, each read back,
 * create, one look.
 */
final class BareDossier {
  private static final String PAPER = "000.00.00.G04-KQ005039";
  private static final String REGISTRATION = "000.00.00.G04-KQ005040";

  private BareDossier() {}

  /** Files so many vehicles from this number on and waits for the decision. */
  static void file(BareQlvt qlvt, int first, int vehicles) throws IOException {
    List<Map<String, Object>> files = new ArrayList<>();
    List<Map<String, Object>> list = new ArrayList<>();
    files.add(file(qlvt, PAPER, "", first + "/2026/GĐN"));
    for (int number = first; number < first + vehicles; number++) {
      String plate = SampleFleet.plate(number);
      files.add(file(qlvt, REGISTRATION, plate, plate));
      list.add(vehicle(number, plate));
    }
    for (Map<String, Object> each : files) {
      String kept = qlvt.readBack(String.valueOf(each.get("TepDinhKemId")));
      if (!kept.equals(each.get("HashTepTin"))) {
        throw new IOException("not as it was sent: " + each);
      }
    }
    String id = qlvt.create(body(first, list, files));
    JsonNode record = qlvt.byId(id);
    if (!record.at("/TrangThai/_source/MaMuc").asText().equals("06")) {
      throw new IOException("not granted: " + record);
    }
  }

  private static Map<String, Object> file(
      BareQlvt qlvt, String component, String plate, String text) throws IOException {
    JsonNode stored = qlvt.upload(SampleFleet.pdf(text));
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("MaThanhPhanHoSo", component);
    file.put("TenTepDinhKem", "paper.pdf");
    file.put("TepDinhKemId", stored.get("_id").asText());
    file.put("HashTepTin", stored.get("sha256").asText());
    if (!plate.isEmpty()) {
      file.put("BienSoXe", plate);
    }
    return file;
  }

  private static Map<String, Object> body(
      int first, List<Map<String, Object>> vehicles, List<Map<String, Object>> files) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("shortName", String.format(Locale.ROOT, "BARE-%021d", first));
    body.put("title", "Đề nghị cấp phù hiệu: " + vehicles.size() + " xe, Xe taxi");
    body.put("site", "guest");
    body.put("storage", "regular");
    body.put("openAccess", "1");
    body.put("MaTTHC", "2.002288");
    body.put("SoVanBan", first + "/2026/GĐN");
    body.put("DT", "14/09/2026");
    body.put("TinhThanh", reference("Bắc Ninh", "C_TinhThanh"));
    body.put("T_CoQuan", reference("Sở Xây dựng tỉnh Bắc Ninh", "T_CoQuan"));
    body.put("dichVu", "MAU_2.002288.TAXI");
    body.put("T_DonViKinhDoanh", operator());
    body.put(
        "ThamDinh",
        Map.of(
            "SoLuongNopLai", 0, "DeNghiDuocCap", vehicles.size(), "ThemPhuongTienRaw", vehicles));
    body.put("TaiLieuNop", files);
    return body;
  }

  private static Map<String, Object> operator() {
    Map<String, Object> licence =
        Map.of(
            "SoGiay", "24-0001/GPKDVT",
            "NgayCap", "03/03/2025",
            "CapLanThu", 1,
            "CoQuanCap", "Sở Xây dựng tỉnh Bắc Ninh",
            "HieuLucGiayToVanBan", "Còn hiệu lực");
    return Map.of(
        "LoaiHinhDoanhNghiep", "Công ty Cổ phần, TNHH, TNHH MTV",
        "TenCoSoToChuc", "Công ty TNHH Vận tải Mẫu (dữ liệu giả)",
        "MaSoDoanhNghiep", "2300000004",
        "NguoiDaiDien.HoVaTen", "Nguyễn Văn Mẫu",
        "DiaChiHoatDong",
            Map.of(
                "SoNhaChiTiet", "Số 1, đường Thử Nghiệm",
                "TinhThanh", "Bắc Ninh",
                "XaPhuong", "Phường Kinh Bắc"),
        "DanhBaLienLac", Map.of("SoDienThoai", "0200000001", "ThuDienTu", "mau@example.vn"),
        "HoatDongKinhDoanh",
            Map.of(
                "GiayCapPhepKinhDoanh",
                licence,
                "LoaiHinhKinhDoanh",
                List.of("Vận tải hành khách bằng taxi")));
  }

  private static Map<String, Object> vehicle(int number, String plate) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("BienSoXe", plate);
    body.put("BienDangKy", plate);
    body.put("DVKDVT", "own");
    body.put("SoKhung", SampleFleet.chassis(number));
    body.put("SoMay", SampleFleet.engine(number));
    body.put("PhanLoaiXeCoGioi", "con");
    body.put("NuocSanXuat", "Việt Nam");
    body.put("NhanHieu", "HYUNDAI GRAND I10");
    body.put("MauSon", "Trắng");
    body.put("NamSanXuat", 2022);
    body.put("SoChoNgoi", 5);
    body.put("TinhTrangPhuongTien", "Đang hoạt động");
    body.put("ChuPhuongTien.HoVaTen", "Công ty TNHH Vận tải Mẫu (dữ liệu giả)");
    body.put("GiayDangKyPhuongTien.NgayCap", "05/05/2022");
    body.put("LoaiDeNghi", "CAP_MOI");
    body.put("ThoiHanDeNghi", "14/09/2031");
    return body;
  }

  private static Map<String, Object> reference(String name, String type) {
    return Map.of("_source", Map.of("MaMuc", "24", "TenMuc", name, "type", type));
  }
}
