package vn.gtvt.sandbox.dvcsync;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.function.Predicate;
import vn.gtvt.sandbox.json.Shape;

/** The messages of section 2 of the wire page. Immutable once built. */
final class Messages {
  private static final Predicate<String> SPACED = dates("uuuu-MM-dd HH:mm:ss");
  private static final Predicate<String> COMPACT = dates("uuuuMMddHHmmss");
  private static final Predicate<String> ISO = dates("uuuu-MM-dd'T'HH:mm:ss.SSS");
  private static final int NOBODY_MORE = 2;

  final Shape token = new Shape().text("client_id", "client_secret");

  /** Section 2.4. */
  final Shape dossier =
      new Shape()
          .text("MaHoSo", "MaTTHC", "MaDichVuCong", "ChuHoSo", "MaDonViTiepNhan")
          .integer("LoaiDoiTuong", true, 0, NOBODY_MORE)
          .text("NgayNop", false, SPACED)
          .text("NgayTiepNhan", false, SPACED)
          .anyObject("EformThongTinChiTiet")
          .list("ThanhPhanHoSo", true, component())
          .object("ThongTinNguoiNop", true, filer());

  /** Section 2.5. */
  final Shape progress =
      new Shape()
          .text("IDHoSo", "MaHoSo", "NguoiXuLy")
          .text("ThoiDiemXuLy", true, ISO)
          .maybeText("PhongBanXuLy", "NoiDungXuLy")
          .integer("TrangThai", true, 1, 10)
          .text("NgayBatDau", false, ISO)
          .text("NgayKetThucTheoQuyDinh", false, ISO);

  /** Section 2.6. */
  final Shape status =
      new Shape()
          .text("IdHoSo", "MaHoSo")
          .integer("TrangThai", true, 1, 10)
          .maybeText("NoiDungYKien", "PhongBanXuLy", "NoiDungXuLy")
          .integer("TrangThaiThanhToan", false, 0, 1)
          .list("DanhSachLePhi", false, fee())
          .list("DanhSachGiayToKetQua", false, result());

  private static Predicate<String> dates(String pattern) {
    DateTimeFormatter format =
        DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    return text -> {
      try {
        LocalDateTime.parse(text, format);
        return true;
      } catch (DateTimeException e) {
        return false;
      }
    };
  }

  private static Shape component() {
    Shape file = new Shape().text("IdGiayTo", "MaKetQua", "TenGiayTo", "HashTepTin");
    return new Shape()
        .text("MaThanhPhanHoSo", "TenThanhPhanHoSo")
        .integer("SoLuong", true, 1, 1000)
        .integer("LoaiBan", true, 0, 2)
        .list("GiayToDinhKem", true, file);
  }

  private static Shape filer() {
    Shape detail =
        new Shape()
            .text("TenNguoiNop")
            .text("NgayCapDinhDanh", false, COMPACT)
            .text("NgaySinh", false, COMPACT)
            .maybeText(
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
                "DiaChiChiTietChuHs");
    return new Shape()
        .integer("LoaiDoiTuong", true, 0, NOBODY_MORE)
        .maybeText("IdDoiTuong")
        .object("ThongTinChiTiet", true, detail);
  }

  private static Shape fee() {
    return new Shape()
        .text("TenPhiLePhi", "MaPhiLePhi")
        .text("HinhThucThu", true, text -> text.matches("[124]"))
        .text("Gia", true, text -> text.matches("[0-9]{1,15}"))
        .text("LoaiPhiLePhi", true, text -> text.matches("[123]"));
  }

  private static Shape result() {
    return new Shape()
        .maybeText(
            "TenGiayTo", "MaThanhPhanHoSo", "GiayToId", "DuongDanTepTinKetQua", "MaGiayToKetQua");
  }
}
