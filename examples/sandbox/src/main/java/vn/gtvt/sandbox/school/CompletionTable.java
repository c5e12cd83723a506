package vn.gtvt.sandbox.school;

import static vn.gtvt.sandbox.table.GroupType.may;
import static vn.gtvt.sandbox.table.GroupType.must;
import static vn.gtvt.sandbox.table.TextType.filled;
import static vn.gtvt.sandbox.table.TextType.like;
import static vn.gtvt.sandbox.table.TextType.upTo;

import vn.gtvt.sandbox.table.GroupType;
import vn.gtvt.sandbox.table.ListType;
import vn.gtvt.sandbox.table.TextType;

/** Section 5 of the wire page, line by line. */
final class CompletionTable {
  private static final GroupType LEARNER =
      GroupType.of(
          must("MA_DANG_KY", upTo(25)),
          must("HO_VA_TEN", upTo(50)),
          must("SO_CMT", upTo(20)),
          must("NGAY_SINH", new TextType(Column.BARE_DAY, "ngày dạng yyyyMMdd")),
          must("MA_QUOC_TICH", like("[A-Z]{3}", "3 chữ cái")),
          must("NOI_TT_MA_DVHC", like("[0-9]{5}", "5 chữ số")),
          must("NOI_TT_MA_DVQL", like("[0-9]{2}", "2 chữ số")),
          may("SO_GPLX_DA_CO", upTo(20)),
          must("SO_GIAY_CNTN", upTo(30)),
          must("HANG_DAOTAO", filled()),
          must("MA_CSDT", like("[0-9]{5}", "5 chữ số")),
          must("MA_KHOA_HOC", like("[0-9]{5}K[0-9]{6}", "mã khóa học")));

  /** The whole list. */
  static final GroupType LIST =
      GroupType.of(
          must("maGiaoDich", like("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "GUID viết thường")),
          must("hocVien", new ListType(LEARNER, 1, 1000)));

  private CompletionTable() {}
}
