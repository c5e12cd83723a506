package vn.gtvt.sandbox.health;

import static vn.gtvt.sandbox.table.GroupType.may;
import static vn.gtvt.sandbox.table.GroupType.must;
import static vn.gtvt.sandbox.table.TextType.any;
import static vn.gtvt.sandbox.table.TextType.date;
import static vn.gtvt.sandbox.table.TextType.filled;
import static vn.gtvt.sandbox.table.TextType.like;
import static vn.gtvt.sandbox.table.TextType.oneOf;

import vn.gtvt.sandbox.table.GroupType;
import vn.gtvt.sandbox.table.TextType;

/** Sections 2.1 and 2.4 of the wire page, line by line. */
final class HealthTable {
  private static final TextType NUMBER =
      like("(?=.{1,21}$)[0-9]{5}/GKSKLX/[0-9]{5}/[0-9]{2}", "số dạng 00001/GKSKLX/99001/26");
  private static final TextType IDENTITY =
      like("[0-9]{9}|[0-9]{12}|[A-Z][A-Z0-9]{6,11}", "9 hoặc 12 chữ số, hoặc số hộ chiếu");
  private static final TextType BASE64 = like("[A-Za-z0-9+/]+={0,2}", "base64 liền một dòng");

  /** What is asked. */
  static final GroupType QUESTION =
      GroupType.of(
          must("SO", NUMBER), must("HANGBANGLAI", filled()), must("SOCMND_PASSPORT", filled()));

  /** What a hospital sends. */
  static final GroupType CERTIFICATE =
      GroupType.of(
          may("UUID", any()),
          must("SO", NUMBER),
          must("HOTEN", filled()),
          must("GIOITINHVAL", oneOf("0", "1")),
          must("NGAYSINH", date()),
          may("DIACHITHUONGTRU", any()),
          may("MATINH_THUONGTRU", like("[0-9]{2}", "2 chữ số")),
          may("MAXA_THUONGTRU", like("[0-9]{5}", "5 chữ số")),
          must("SOCMND_PASSPORT", IDENTITY),
          may("NGAYTHANGNAMCAPCMND", date()),
          may("NOICAP", any()),
          must("IDBENHVIEN", like("[0-9]{5}", "5 chữ số")),
          must("BENHVIEN", filled()),
          may("NONGDOCON", like("[0-9]+([.,][0-9]+)?", "một số")),
          may("DVINONGDOCON", oneOf("0", "1")),
          may("MATUY", oneOf("0", "1")),
          must("NGAYKETLUAN", date()),
          may("BACSYKETLUAN", any()),
          must("KETLUAN", oneOf("A0-1", "A0-2", "A0-3")),
          must("HANGBANGLAI", filled()),
          may("NGAYKHAMLAI", date()),
          may("LYDO", any()),
          may("TINHTRANGBENH", any()),
          may("SIGNDATA", BASE64));

  private HealthTable() {}
}
