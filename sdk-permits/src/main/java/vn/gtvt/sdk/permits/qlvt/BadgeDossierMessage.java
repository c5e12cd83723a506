package vn.gtvt.sdk.permits.qlvt;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.time.VietnamTime;

/** The body that files a badge dossier, {@code docs/wire/qlvt-badge.md} section 4. */
final class BadgeDossierMessage {
  private static final Map<String, String> COMPONENTS =
      Map.of(
          "request-paper", "000.00.00.G04-KQ005039",
          "vehicle-registration", "000.00.00.G04-KQ005040",
          "lease-contract", "000.00.00.G04-KQ005040");

  private BadgeDossierMessage() {}

  static Map<String, Object> body(Submission submission) {
    Items items = submission.dossier().items();
    BadgeKind kind = BadgeKind.ofId(items.text("badgeKind"));
    Items paper = items.group("paper");
    Items authority = items.group("authority");
    List<Items> vehicles = items.list("vehicles");
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("shortName", submission.reference());
    body.put("title", submission.dossier().title());
    body.put("site", "guest");
    body.put("storage", "regular");
    body.put("openAccess", "1");
    body.put("MaTTHC", submission.dossier().procedure().text());
    body.put("SoVanBan", paper.text("number"));
    body.put("DT", date(paper.date("date")));
    body.put(
        "TinhThanh",
        reference(authority.text("provinceCode"), authority.text("province"), "C_TinhThanh"));
    body.put(
        "T_CoQuan", reference(authority.text("provinceCode"), authority.text("name"), "T_CoQuan"));
    body.put("dichVu", BadgeWords.kind(kind));
    body.put("T_DonViKinhDoanh", operator(items.group("operator")));
    body.put("ThamDinh", appraisal(paper, vehicles, kind));
    body.put("TaiLieuNop", submission.files().stream().map(BadgeDossierMessage::file).toList());
    return body;
  }

  private static Map<String, Object> operator(Items operator) {
    Map<String, Object> licence = new LinkedHashMap<>();
    licence.put("SoGiay", operator.text("licenceNumber"));
    licence.put("NgayCap", date(operator.date("licenceIssuedOn")));
    put(licence, "CapLanThu", operator.optionalNumber("licenceIssueCount").orElse(null));
    licence.put("CoQuanCap", operator.text("licenceIssuedBy"));
    // The form's own default is "Bị thu hồi" (revoked): the state is always said.
    licence.put("HieuLucGiayToVanBan", "Còn hiệu lực");
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("LoaiHinhDoanhNghiep", operator.text("type"));
    body.put("TenCoSoToChuc", operator.text("name"));
    body.put("MaSoDoanhNghiep", operator.text("enterpriseCode"));
    body.put("NguoiDaiDien.HoVaTen", operator.text("representative"));
    body.put(
        "DiaChiHoatDong",
        Map.of(
            "SoNhaChiTiet", operator.text("street"),
            "TinhThanh", operator.text("province"),
            "XaPhuong", operator.text("ward")));
    body.put(
        "DanhBaLienLac",
        Map.of("SoDienThoai", operator.text("phone"), "ThuDienTu", operator.text("email")));
    body.put(
        "HoatDongKinhDoanh",
        Map.of(
            "GiayCapPhepKinhDoanh",
            licence,
            "LoaiHinhKinhDoanh",
            operator.list("formsOfBusiness").stream().map(f -> f.text("name")).toList()));
    return body;
  }

  private static Map<String, Object> appraisal(Items paper, List<Items> vehicles, BadgeKind kind) {
    boolean isForGoods = kind == BadgeKind.TRUCK || kind == BadgeKind.FOUR_WHEEL_GOODS;
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("SoLuongNopLai", paper.number("returnedBadges"));
    body.put("DeNghiDuocCap", vehicles.size());
    body.put("ThemPhuongTienRaw", vehicles.stream().map(v -> vehicle(v, isForGoods)).toList());
    return body;
  }

  private static Map<String, Object> vehicle(Items vehicle, boolean isForGoods) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("BienSoXe", vehicle.text("plate"));
    body.put("BienDangKy", vehicle.text("plate"));
    body.put("DVKDVT", vehicle.text("holding").equals("LEASED") ? "leased" : "own");
    body.put("SoKhung", vehicle.text("chassis"));
    body.put("SoMay", vehicle.text("engine"));
    put(
        body,
        "NienHan",
        vehicle.optionalDate("lifeEnds").map(BadgeDossierMessage::date).orElse(null));
    body.put("PhanLoaiXeCoGioi", vehicle.text("class"));
    body.put("NuocSanXuat", vehicle.text("country"));
    body.put("NhanHieu", vehicle.text("make"));
    body.put("MauSon", vehicle.text("colour"));
    body.put("NamSanXuat", vehicle.number("yearOfManufacture"));
    // One field for two things: seats with the driver, or kilograms where goods are carried.
    body.put("SoChoNgoi", vehicle.number(isForGoods ? "payloadKg" : "seatsWithDriver"));
    body.put("TinhTrangPhuongTien", "Đang hoạt động");
    body.put("ChuPhuongTien.HoVaTen", vehicle.text("owner"));
    put(
        body,
        "GiayDangKyPhuongTien.NgayCap",
        vehicle.optionalDate("registeredOn").map(BadgeDossierMessage::date).orElse(null));
    vehicle.optionalGroup("lease").ifPresent(lease -> putLease(body, lease));
    put(body, "CuLyTuyen", vehicle.optionalNumber("routeKm").orElse(null));
    body.put("LoaiDeNghi", vehicle.text("occasion").equals("FIRST_ISSUE") ? "CAP_MOI" : "CAP_LAI");
    body.put("ThoiHanDeNghi", date(vehicle.date("validUntil")));
    return body;
  }

  private static void putLease(Map<String, Object> vehicle, Items lease) {
    vehicle.put("ChuPhuongTienThue.HoVaTen", lease.text("lessor"));
    vehicle.put(
        "HopDongThueMuon",
        Map.of(
            "LoaiHinhChoThue", lease.text("form"),
            "ThoiGianBatDauThue", date(lease.date("from")),
            "ThoiGianHetHanThue", date(lease.date("until"))));
  }

  private static Map<String, Object> file(Submission.SentFile sent) {
    Attachment attachment = sent.attachment();
    String component = COMPONENTS.get(attachment.component());
    if (component == null) {
      throw new IllegalArgumentException("QLVT has no component " + attachment.component());
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("MaThanhPhanHoSo", component);
    body.put("TenTepDinhKem", attachment.fileName());
    body.put("TepDinhKemId", sent.stored().id());
    body.put("HashTepTin", sent.stored().sha256());
    put(body, "BienSoXe", attachment.subject().orElse(null));
    return body;
  }

  private static Map<String, Object> reference(String code, String name, String type) {
    return Map.of("_source", Map.of("MaMuc", code, "TenMuc", name, "type", type));
  }

  private static String date(LocalDate date) {
    return VietnamTime.written(date);
  }

  private static void put(Map<String, Object> body, String name, @Nullable Object value) {
    if (value != null) {
      body.put(name, value);
    }
  }
}
