package vn.gtvt.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Bodies as the wire page has them, with every optional field filled in. */
final class Samples {
  private Samples() {}

  static ObjectNode dossier(JsonNode file, String reference, String... plates) {
    ObjectNode body = TestClient.JSON.createObjectNode();
    body.put("shortName", reference);
    body.put("title", "Đề nghị cấp phù hiệu: " + plates.length + " xe, xe taxi");
    body.put("site", "guest").put("storage", "regular").put("openAccess", "1");
    body.put("MaTTHC", "2.002288");
    body.put("SoVanBan", "05/2026/GĐN-ABC");
    body.put("DT", "20/11/2026");
    reference(body.putObject("TinhThanh"), "01", "Hà Nội", "C_TinhThanh");
    reference(body.putObject("T_CoQuan"), "SXD-01", "Sở Xây dựng Hà Nội", "T_CoQuan");
    body.put("dichVu", "MAU_2.002288.TAXI");
    operator(body.putObject("T_DonViKinhDoanh"));
    ObjectNode part = body.putObject("ThamDinh");
    part.put("SoLuongNopLai", 0).put("DeNghiDuocCap", plates.length);
    ArrayNode vehicles = part.putArray("ThemPhuongTienRaw");
    ArrayNode files = body.putArray("TaiLieuNop");
    file(files.addObject(), file, "000.00.00.G04-KQ005039");
    for (String plate : plates) {
      vehicle(vehicles.addObject(), plate);
      file(files.addObject(), file, "000.00.00.G04-KQ005040").put("BienSoXe", plate);
    }
    return body;
  }

  private static void reference(ObjectNode node, String code, String text, String type) {
    node.putObject("_source").put("MaMuc", code).put("TenMuc", text).put("type", type);
  }

  private static void operator(ObjectNode node) {
    node.put("LoaiHinhDoanhNghiep", "Hợp tác xã");
    node.put("TenCoSoToChuc", "Hợp tác xã Vận tải Sao Mai");
    node.put("MaSoDoanhNghiep", "0101234567");
    node.put("NguoiDaiDien.HoVaTen", "Nguyễn Văn An");
    node.putObject("DiaChiHoatDong")
        .put("SoNhaChiTiet", "12 Láng Hạ")
        .put("TinhThanh", "Hà Nội")
        .put("XaPhuong", "Phường Láng");
    node.putObject("DanhBaLienLac")
        .put("SoDienThoai", "0900000000")
        .put("ThuDienTu", "an@example.vn")
        .put("Fax", "");
    ObjectNode business = node.putObject("HoatDongKinhDoanh");
    business
        .putObject("GiayCapPhepKinhDoanh")
        .put("SoGiay", "123/GPKD")
        .put("NgayCap", "01/02/2024")
        .put("CapLanThu", 1)
        .put("CoQuanCap", "Sở Xây dựng")
        .put("HieuLucGiayToVanBan", "Còn hiệu lực");
    business.putArray("LoaiHinhKinhDoanh").add("Taxi");
  }

  private static void vehicle(ObjectNode node, String plate) {
    node.put("BienSoXe", plate).put("BienDangKy", plate).put("DVKDVT", "leased");
    node.put("SoKhung", "RL4XW43G0A9200001").put("SoMay", "1NZX123456");
    node.put("NienHan", "31/12/2040").put("PhanLoaiXeCoGioi", "con");
    node.put("NuocSanXuat", "Việt Nam").put("NhanHieu", "Toyota Vios").put("MauSon", "Trắng");
    node.put("NamSanXuat", 2022).put("SoChoNgoi", 5).put("TinhTrangPhuongTien", "Đang hoạt động");
    node.put("ChuPhuongTien.HoVaTen", "Trần Thị Bình");
    node.put("GiayDangKyPhuongTien.NgayCap", "05/06/2022");
    node.put("ChuPhuongTienThue.HoVaTen", "Trần Thị Bình");
    node.putObject("HopDongThueMuon")
        .put("LoaiHinhChoThue", "Thuê phương tiện")
        .put("ThoiGianBatDauThue", "01/01/2026")
        .put("ThoiGianHetHanThue", "31/12/2028");
    node.put("CuLyTuyen", 120).put("LoaiDeNghi", "CAP_MOI").put("ThoiHanDeNghi", "31/12/2028");
  }

  private static ObjectNode file(ObjectNode node, JsonNode file, String component) {
    return node.put("MaThanhPhanHoSo", component)
        .put("TenTepDinhKem", "giấy tờ.pdf")
        .put("TepDinhKemId", file.path("_id").asText())
        .put("HashTepTin", file.path("sha256").asText());
  }
}
