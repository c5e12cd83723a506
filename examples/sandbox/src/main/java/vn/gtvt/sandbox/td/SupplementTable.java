package vn.gtvt.sandbox.td;

import static vn.gtvt.sandbox.table.GroupType.may;
import static vn.gtvt.sandbox.table.GroupType.must;
import static vn.gtvt.sandbox.table.TextType.any;
import static vn.gtvt.sandbox.table.TextType.filled;
import static vn.gtvt.sandbox.table.TextType.like;

import vn.gtvt.sandbox.table.GroupType;
import vn.gtvt.sandbox.table.ListType;

/** Section 6 of the wire page, line by line. */
final class SupplementTable {
  private static final GroupType OLD =
      GroupType.loose(
          must("thanhPhanHoSoId", like("[0-9a-fA-F-]{36}", "mã thành phần hồ sơ")),
          may("fileDinhKemCu", any()),
          may("fileDinhKemMoi", any()),
          may("noiDungBoSung", any()),
          may("tenThanhPhan", any()));

  private static final GroupType NEW =
      GroupType.loose(
          may("thanhPhanHoSoId", any()),
          may("fileDinhKemCu", any()),
          must("fileDinhKemMoi", filled()),
          may("noiDungBoSung", any()),
          must("tenThanhPhan", filled()));

  /** The body of saving and of sending. */
  static final GroupType BODY =
      GroupType.loose(
          may("id", any()),
          must("thongTinTiepNhanBoSung", filled()),
          must("danhSachGiayToBoSung", new ListType(OLD, 0, 200)),
          may("danhSachGiayToBoSungMoi", new ListType(NEW, 0, 200)));

  private SupplementTable() {}
}
