package vn.gtvt.sandbox.violation;

import static vn.gtvt.sandbox.table.GroupType.may;
import static vn.gtvt.sandbox.table.GroupType.must;
import static vn.gtvt.sandbox.table.TextType.any;
import static vn.gtvt.sandbox.table.TextType.filled;
import static vn.gtvt.sandbox.table.TextType.like;
import static vn.gtvt.sandbox.table.TextType.oneOf;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import vn.gtvt.sandbox.keyed.Stamp;
import vn.gtvt.sandbox.table.GroupType;
import vn.gtvt.sandbox.table.ListType;
import vn.gtvt.sandbox.table.TextType;

/** Sections 3.1 and 3.3 of the wire page, line by line. */
final class ViolationTable {
  /** How the public page writes a moment. */
  static final DateTimeFormatter MOMENT = Stamp.form("HH:mm, dd/MM/uuuu");

  private static final GroupType OFFICE =
      GroupType.of(must("ten", filled()), may("diaChi", any()), may("soDienThoai", any()));

  /** What is asked. */
  static final GroupType QUESTION =
      GroupType.of(
          must("BienKS", like("[0-9A-Z]{6,12}", "biển số chỉ gồm chữ và số: 99A12345")),
          must("Xe", oneOf("1", "2", "3")));

  /** One violation. */
  static final GroupType VIOLATION =
      GroupType.of(
          must("bienKiemSoat", filled()),
          may("mauBien", any()),
          must("loaiPhuongTien", oneOf("Ô tô", "Xe máy", "Xe đạp điện")),
          must(
              "thoiGianViPham",
              new TextType(ViolationTable::isMoment, "thời điểm dạng HH:mm, dd/MM/yyyy")),
          must("diaDiemViPham", filled()),
          must("hanhViViPham", filled()),
          must("trangThai", filled()),
          must("donViPhatHien", filled()),
          must("noiGiaiQuyet", new ListType(OFFICE, 0, 10)));

  private ViolationTable() {}

  private static boolean isMoment(String text) {
    try {
      LocalDateTime.parse(text, MOMENT);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
