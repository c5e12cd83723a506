package vn.gtvt.sdk.permits.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * The objects of the badge form of 2.002288 (wire facts 3.6), which iGate's form took over from
 * QLVT. A key with a dot is one key. Stateless and safe for concurrent use.
 */
public final class BadgeObjects {
  private static final Map<BadgeKind, String> KINDS =
      Map.of(
          BadgeKind.FIXED_ROUTE, "MAU_2.002288.TUYENCODINH",
          BadgeKind.SHUTTLE, "MAU_2.002288.TRUNGCHUYEN",
          BadgeKind.BUS, "MAU_2.002288.BUYT",
          BadgeKind.TAXI, "MAU_2.002288.TAXI",
          BadgeKind.CONTRACT, "MAU_2.002288.HOPDONG",
          BadgeKind.TRUCK, "MAU_2.002288.TAI",
          BadgeKind.FOUR_WHEEL_PASSENGER, "MAU_2.002288.CHOKHACH",
          BadgeKind.FOUR_WHEEL_GOODS, "MAU_2.002288.CHOHANG");

  private BadgeObjects() {}

  /**
   * Returns the code of a kind.
   *
   * @throws IllegalArgumentException if the form has none
   */
  public static String kind(BadgeKind kind) {
    String code = KINDS.get(kind);
    if (code == null) {
      throw new IllegalArgumentException("the form of 2.002288 has no kind " + kind);
    }
    return code;
  }

  /** Returns {@code T_DonViKinhDoanh} from the group {@code operator}. */
  public static Map<String, Object> operator(Items operator) {
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

  /**
   * Returns {@code ThamDinh} from the group {@code paper}.
   *
   * @param vehicles what {@link #vehicle} gave, one by one
   */
  public static Map<String, Object> appraisal(Items paper, List<Map<String, Object>> vehicles) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("SoLuongNopLai", paper.number("returnedBadges"));
    body.put("DeNghiDuocCap", vehicles.size());
    body.put("ThemPhuongTienRaw", vehicles);
    return body;
  }

  /**
   * Returns an element of {@code ThemPhuongTienRaw}, to which a dialect may add.
   *
   * @param kind what is asked for: one field holds seats or kilograms
   */
  public static Map<String, Object> vehicle(Items vehicle, BadgeKind kind) {
    boolean isForGoods = kind == BadgeKind.TRUCK || kind == BadgeKind.FOUR_WHEEL_GOODS;
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("BienSoXe", vehicle.text("plate"));
    body.put("BienDangKy", vehicle.text("plate"));
    body.put("DVKDVT", vehicle.text("holding").equals("LEASED") ? "leased" : "own");
    body.put("SoKhung", vehicle.text("chassis"));
    body.put("SoMay", vehicle.text("engine"));
    put(body, "NienHan", vehicle.optionalDate("lifeEnds").map(BadgeObjects::date).orElse(null));
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
        vehicle.optionalDate("registeredOn").map(BadgeObjects::date).orElse(null));
    vehicle.optionalGroup("lease").ifPresent(lease -> putLease(body, lease));
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

  private static String date(LocalDate date) {
    return VietnamTime.written(date);
  }

  private static void put(Map<String, Object> body, String name, @Nullable Object value) {
    if (value != null) {
      body.put(name, value);
    }
  }
}
