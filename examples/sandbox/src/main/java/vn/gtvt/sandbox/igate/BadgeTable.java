package vn.gtvt.sandbox.igate;

import static vn.gtvt.sandbox.table.GroupType.may;
import static vn.gtvt.sandbox.table.GroupType.must;
import static vn.gtvt.sandbox.table.TextType.any;
import static vn.gtvt.sandbox.table.TextType.date;
import static vn.gtvt.sandbox.table.TextType.filled;
import static vn.gtvt.sandbox.table.TextType.oneOf;
import static vn.gtvt.sandbox.table.TextType.upTo;

import vn.gtvt.sandbox.table.GroupType;
import vn.gtvt.sandbox.table.ListType;
import vn.gtvt.sandbox.table.WholeType;

/** Section 5.2 of the wire page, line by line. A name with a dot is one name. */
final class BadgeTable {
  private static final GroupType PAPER_OF_ENTERPRISE =
      GroupType.loose(
          may("SoGiay", any()),
          may("CoQuanCap", GroupType.loose(may("TenCoSoToChuc", any()))),
          may("NgayCap", date()));

  private static final GroupType LICENCE =
      GroupType.loose(
          must("SoGiay", filled()),
          must("NgayCap", date()),
          may("CapLanThu", WholeType.from(0)),
          must("CoQuanCap", filled()),
          must("HieuLucGiayToVanBan", oneOf("Còn hiệu lực")));

  private static final GroupType OPERATOR =
      GroupType.loose(
          must(
              "LoaiHinhDoanhNghiep",
              oneOf(
                  "Hợp tác xã",
                  "Công ty Cổ phần, TNHH, TNHH MTV",
                  "Doanh nghiệp tư nhân",
                  "Hộ kinh doanh",
                  "Công ty liên doanh",
                  "Doanh nghiệp nhà nước")),
          must("NguoiDaiDien.HoVaTen", filled()),
          must("TenCoSoToChuc", filled()),
          may("TenTiengAnh", any()),
          must("MaSoDoanhNghiep", Types.TAX_CODE),
          must(
              "DiaChiHoatDong",
              GroupType.loose(
                  must("SoNhaChiTiet", filled()),
                  must("TinhThanh", filled()),
                  must("XaPhuong", filled()))),
          must(
              "DanhBaLienLac",
              GroupType.loose(
                  must("SoDienThoai", filled()), must("ThuDienTu", filled()), may("Fax", any()))),
          may("GiayDangKyToChuc", PAPER_OF_ENTERPRISE),
          must(
              "HoatDongKinhDoanh",
              GroupType.loose(
                  must("GiayCapPhepKinhDoanh", LICENCE),
                  must("LoaiHinhKinhDoanh", new ListType(filled(), 1, 100)))));

  private static final GroupType VEHICLE =
      GroupType.loose(
          must("DVKDVT", oneOf("own", "leased")),
          must("BienDangKy", filled()),
          must("BienSoXe", filled()),
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
          must("SoChoNgoi", WholeType.from(1)),
          must("MauSon", filled()),
          must("NamSanXuat", new WholeType(1950, 2100)),
          must("NhanHieu", filled()),
          must("TinhTrangPhuongTien", filled()),
          must("ChuPhuongTien.HoVaTen", filled()),
          may("GiayDangKyPhuongTien.NgayCap", date()),
          may("ChuPhuongTienThue.HoVaTen", filled()),
          may(
              "HopDongThueMuon",
              GroupType.loose(
                  must("LoaiHinhChoThue", filled()),
                  must("ThoiGianBatDauThue", date()),
                  must("ThoiGianHetHanThue", date()))));

  /** The data of the request's form. */
  static final GroupType DATA =
      GroupType.loose(
          must("SoVanBan", upTo(100)),
          must("TinhThanh", filled()),
          must("DT", date()),
          must("T_CoQuan", filled()),
          must(
              "dichVu",
              oneOf(
                  "MAU_2.002288.TAXI",
                  "MAU_2.002288.TUYENCODINH",
                  "MAU_2.002288.TRUNGCHUYEN",
                  "MAU_2.002288.BUYT",
                  "MAU_2.002288.HOPDONG",
                  "MAU_2.002288.TAI",
                  "MAU_2.002288.CHOKHACH",
                  "MAU_2.002288.CHOHANG")),
          must("T_DonViKinhDoanh", OPERATOR),
          must(
              "ThamDinh",
              GroupType.loose(
                  must("SoLuongNopLai", WholeType.from(0)),
                  must("DeNghiDuocCap", new WholeType(1, 20)),
                  must("ThemPhuongTienRaw", new ListType(VEHICLE, 1, 20)))));

  private BadgeTable() {}
}
