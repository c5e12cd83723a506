package vn.gtvt.sandbox.td;

import static vn.gtvt.sandbox.table.GroupType.may;
import static vn.gtvt.sandbox.table.GroupType.must;
import static vn.gtvt.sandbox.table.TextType.any;
import static vn.gtvt.sandbox.table.TextType.filled;
import static vn.gtvt.sandbox.table.TextType.like;
import static vn.gtvt.sandbox.table.TextType.oneOf;
import static vn.gtvt.sandbox.table.TextType.upTo;

import vn.gtvt.sandbox.table.FlagType;
import vn.gtvt.sandbox.table.GroupType;
import vn.gtvt.sandbox.table.ListType;
import vn.gtvt.sandbox.table.TextType;
import vn.gtvt.sandbox.table.WholeType;

/** Section 4 of the wire page, line by line. */
final class SubmitTable {
  static final TextType EMAIL = like("|[^@\\s]+@[^@\\s]+", "địa chỉ thư điện tử");
  private static final TextType JSON_TEXT =
      new TextType(JsonText::isJson, "JSON dưới dạng một đoạn chữ");

  private static final GroupType COMPONENT =
      GroupType.loose(
          must("ten", filled()),
          may("hoSo", any()),
          may("maGiayTo", any()),
          may("maGiayToSoHoa", any()),
          may("maGiayToKhoQuocGia", any()),
          may("trangThaiSoHoa", any()),
          may("duocLayTuKhoDMQuocGia", new FlagType()),
          may("maKetQuaThayThe", any()),
          must("dinhKem", filled()),
          may("nhanBanGiay", new FlagType()),
          may("soBanChinh", WholeType.from(0)),
          may("soBanSao", WholeType.from(0)),
          may("soTrang", WholeType.from(0)),
          may("soBanGiay", WholeType.from(0)),
          may("kyDienTuBanGiay", new FlagType()),
          may("trangThaiDuyet", any()));

  /** The body of {@code NopTrucTuyen}. */
  static final GroupType BODY =
      GroupType.loose(
          must("maTTHC", filled()),
          may("tenTTHC", any()),
          may("tenTruongHop", any()),
          may("maTruongHop", any()),
          may("truongHopId", any()),
          must("donViId", filled()),
          may("donViQuanLy", any()),
          must("mucDo", oneOf("4", "3", "2")),
          must(
              "loaiDoiTuong",
              oneOf("Công dân", "Doanh nghiệp", "Cơ quan nhà nước", "Tổ chức", "Khác")),
          must("chuHoSo", filled()),
          must("soDienThoaiChuHoSo", like("\\+?[0-9]{9,12}", "số điện thoại")),
          may("emailChuHoSo", EMAIL),
          must("soGiayToChuHoSo", filled()),
          may("loaiGiayToChuHoSo", any()),
          may("ngaySinhChuHoSo", any()),
          must("tinhThanhChuHoSo", filled()),
          may("quanHuyenChuHoSo", any()),
          must("xaPhuongChuHoSo", filled()),
          may("diaChiChuHoSo", any()),
          may("uyQuyen", new FlagType()),
          may("nguoiUyQuyen", any()),
          may("soDienThoaiNguoiUyQuyen", any()),
          may("emailNguoiUyQuyen", EMAIL),
          may("soGiayToNguoiUyQuyen", any()),
          may("tinhThanhNguoiUyQuyen", any()),
          may("quanHuyenNguoiUyQuyen", any()),
          may("xaPhuongNguoiUyQuyen", any()),
          may("diaChiNguoiUyQuyen", any()),
          must("nguoiGui", filled()),
          must("trichYeuHoSo", upTo(1000)),
          may("hinhThucTra", oneOf("0", "1")),
          may("eFormData", JSON_TEXT),
          may("dangKyNhanHoSoQuaBCCIData", JSON_TEXT),
          may("choXacNhan", new FlagType()),
          may("laHoSoChungThuc", new FlagType()),
          may("removeFiles", new ListType(any(), 0, 200)),
          must("thanhPhanHoSos", new ListType(COMPONENT, 1, 200)));

  private SubmitTable() {}
}
