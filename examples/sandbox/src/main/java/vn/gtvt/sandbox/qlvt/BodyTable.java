package vn.gtvt.sandbox.qlvt;

import static vn.gtvt.sandbox.table.GroupType.may;
import static vn.gtvt.sandbox.table.GroupType.must;
import static vn.gtvt.sandbox.table.TextType.any;
import static vn.gtvt.sandbox.table.TextType.date;
import static vn.gtvt.sandbox.table.TextType.filled;
import static vn.gtvt.sandbox.table.TextType.like;
import static vn.gtvt.sandbox.table.TextType.oneOf;
import static vn.gtvt.sandbox.table.TextType.upTo;

import vn.gtvt.sandbox.table.GroupType;
import vn.gtvt.sandbox.table.ListType;
import vn.gtvt.sandbox.table.WholeType;

/** Section 4 of the wire page, line by line. */
final class BodyTable {
  static final String REQUEST_PAPER = "000.00.00.G04-KQ005039";
  static final String VEHICLE_PAPER = "000.00.00.G04-KQ005040";

  private static final GroupType ADDRESS =
      GroupType.of(
          must("SoNhaChiTiet", filled()), must("TinhThanh", filled()), must("XaPhuong", filled()));

  private static final GroupType CONTACTS =
      GroupType.of(must("SoDienThoai", filled()), must("ThuDienTu", filled()), may("Fax", any()));

  private static final GroupType LICENCE =
      GroupType.of(
          must("SoGiay", filled()),
          must("NgayCap", date()),
          may("CapLanThu", whole(0, Integer.MAX_VALUE)),
          must("CoQuanCap", filled()),
          must("HieuLucGiayToVanBan", oneOf("Còn hiệu lực")));

  private static final GroupType BUSINESS =
      GroupType.of(
          must("GiayCapPhepKinhDoanh", LICENCE),
          must("LoaiHinhKinhDoanh", new ListType(filled(), 1, 100)));

  private static final GroupType OPERATOR =
      GroupType.of(
          must(
              "LoaiHinhDoanhNghiep",
              oneOf(
                  "Hợp tác xã",
                  "Công ty Cổ phần, TNHH, TNHH MTV",
                  "Doanh nghiệp tư nhân",
                  "Hộ kinh doanh",
                  "Công ty liên doanh",
                  "Doanh nghiệp nhà nước")),
          must("TenCoSoToChuc", upTo(250)),
          must(
              "MaSoDoanhNghiep",
              like("[0-9]{10}(-[0-9]{3})?", "mã số dạng 0101234567 hoặc 0101234567-001")),
          must("NguoiDaiDien.HoVaTen", filled()),
          must("DiaChiHoatDong", ADDRESS),
          must("DanhBaLienLac", CONTACTS),
          must("HoatDongKinhDoanh", BUSINESS));

  private static final GroupType LEASE =
      GroupType.of(
          must("LoaiHinhChoThue", filled()),
          must("ThoiGianBatDauThue", date()),
          must("ThoiGianHetHanThue", date()));

  private static final GroupType VEHICLE =
      GroupType.of(
          must("BienSoXe", filled()),
          must("BienDangKy", filled()),
          must("DVKDVT", oneOf("own", "leased")),
          must("SoKhung", upTo(20)),
          must("SoMay", upTo(30)),
          may("NienHan", date()),
          must(
              "PhanLoaiXeCoGioi",
              oneOf(
                  "ô tô tải",
                  "đầu kéo",
                  "khách",
                  "khách giường nằm",
                  "con",
                  "chuyên dùng",
                  "chở container",
                  "kéo rơ moóc",
                  "xe chở người bốn bánh")),
          must("NuocSanXuat", filled()),
          must("NhanHieu", filled()),
          must("MauSon", filled()),
          must("NamSanXuat", whole(1950, 2100)),
          must("SoChoNgoi", whole(1, Integer.MAX_VALUE)),
          must("TinhTrangPhuongTien", oneOf("Đang hoạt động")),
          must("ChuPhuongTien.HoVaTen", filled()),
          may("GiayDangKyPhuongTien.NgayCap", date()),
          may("ChuPhuongTienThue.HoVaTen", filled()),
          may("HopDongThueMuon", LEASE),
          may("CuLyTuyen", whole(1, Integer.MAX_VALUE)),
          must("LoaiDeNghi", oneOf("CAP_MOI", "CAP_LAI")),
          must("ThoiHanDeNghi", date()));

  private static final GroupType VEHICLES =
      GroupType.of(
          must("SoLuongNopLai", whole(0, Integer.MAX_VALUE)),
          must("DeNghiDuocCap", whole(1, 20)),
          must("ThemPhuongTienRaw", new ListType(VEHICLE, 1, 20)));

  private static final GroupType FILE =
      GroupType.of(
          must("MaThanhPhanHoSo", oneOf(REQUEST_PAPER, VEHICLE_PAPER)),
          must("TenTepDinhKem", filled()),
          must("TepDinhKemId", like("[0-9a-fA-F]{24}", "24 chữ số hệ 16")),
          must("HashTepTin", like("[0-9a-fA-F]{64}", "64 chữ số hệ 16 (SHA-256)")),
          may("BienSoXe", any()));

  /** The body of {@code userCreate}. */
  static final GroupType DOSSIER =
      GroupType.of(
          must("shortName", upTo(64)),
          must("title", upTo(250)),
          must("site", oneOf("guest")),
          must("storage", oneOf("regular")),
          must("openAccess", oneOf("1")),
          must("MaTTHC", oneOf("2.002288")),
          must("SoVanBan", upTo(100)),
          must("DT", date()),
          must("TinhThanh", reference("C_TinhThanh")),
          must("T_CoQuan", reference("T_CoQuan")),
          must(
              "dichVu",
              oneOf(
                  "MAU_2.002288.TUYENCODINH",
                  "MAU_2.002288.TRUNGCHUYEN",
                  "MAU_2.002288.BUYT",
                  "MAU_2.002288.TAXI",
                  "MAU_2.002288.HOPDONG",
                  "MAU_2.002288.TAI",
                  "MAU_2.002288.CHOKHACH",
                  "MAU_2.002288.CHOHANG")),
          must("T_DonViKinhDoanh", OPERATOR),
          must("ThamDinh", VEHICLES),
          must("TaiLieuNop", new ListType(FILE, 1, 200)));

  private BodyTable() {}

  private static WholeType whole(int least, int most) {
    return new WholeType(least, most);
  }

  private static GroupType reference(String type) {
    return GroupType.of(
        must(
            "_source",
            GroupType.of(
                must("MaMuc", filled()), must("TenMuc", filled()), must("type", oneOf(type)))));
  }
}
