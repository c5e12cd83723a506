package vn.gtvt.sandbox.igate;

import static vn.gtvt.sandbox.table.GroupType.may;
import static vn.gtvt.sandbox.table.GroupType.must;
import static vn.gtvt.sandbox.table.TextType.any;
import static vn.gtvt.sandbox.table.TextType.date;
import static vn.gtvt.sandbox.table.TextType.filled;
import static vn.gtvt.sandbox.table.TextType.like;
import static vn.gtvt.sandbox.table.TextType.oneOf;

import vn.gtvt.sandbox.table.EitherType;
import vn.gtvt.sandbox.table.GroupType;
import vn.gtvt.sandbox.table.ListType;
import vn.gtvt.sandbox.table.TextType;
import vn.gtvt.sandbox.table.WholeType;

/** Section 5.3 of the wire page, line by line. The keys do not mean what they say. */
final class TrainingTable {
  private static final TextType CROSS = oneOf("X", "-");

  private static final GroupType ROW =
      GroupType.loose(
          must("stt", new EitherType(WholeType.from(1), like("[1-9][0-9]?", "số thứ tự"))),
          must("biensoxe", filled()),
          must("trongtai", CROSS),
          must("namsanxuat", CROSS),
          must("nhanhieu", filled()),
          must("sokhung", filled()),
          must("somay", filled()),
          must("mauson", filled()),
          may("ngayCapGiayChungNhanKiemDinhAtktBvmt", date()),
          may("ngayCapGiayChungNhanKiemDinhAtktBvmt1", date()),
          may("cuakhaunhapxuat", any()));

  /** The data of the request's form. */
  static final GroupType DATA =
      GroupType.loose(
          may("organization", any()),
          may("organization1", any()),
          may("organization2", any()),
          may("TinTTTe", any()),
          may("kyTenDongDau", any()),
          must("tbantest", new ListType(ROW, 1, 20)));

  private TrainingTable() {}
}
