package vn.gtvt.sandbox.igate;

import static vn.gtvt.sandbox.table.GroupType.may;
import static vn.gtvt.sandbox.table.GroupType.must;
import static vn.gtvt.sandbox.table.TextType.any;
import static vn.gtvt.sandbox.table.TextType.filled;
import static vn.gtvt.sandbox.table.TextType.like;

import vn.gtvt.sandbox.table.GroupType;
import vn.gtvt.sandbox.table.GroupType.Field;
import vn.gtvt.sandbox.table.ListType;
import vn.gtvt.sandbox.table.TextType;
import vn.gtvt.sandbox.table.WholeType;

/** What returns in several tables of the wire page. */
final class Types {
  static final TextType ID = like("[0-9a-fA-F]{24}", "24 chữ số hệ 16");
  static final TextType TAX_CODE =
      like("[0-9]{10}(-[0-9]{3})?", "mã số dạng 0101234567 hoặc 0101234567-001");
  static final TextType PHONE = like("(\\+84|0)[0-9]{9,10}", "số điện thoại +84… hoặc 0…");
  static final TextType EMAIL = like("|[^@\\s]+@[^@\\s]+", "địa chỉ thư điện tử");

  /** A name in some languages. */
  static final ListType NAMES =
      new ListType(
          GroupType.loose(
              must("languageId", new WholeType(1, 999)),
              must("name", any()),
              may("description", any())),
          0,
          10);

  static final ListType TAGS =
      new ListType(GroupType.loose(must("id", ID), may("name", NAMES)), 0, 20);

  private Types() {}

  /** An object that is named by its id, with these fields beside it. */
  static GroupType identified(Field... more) {
    return GroupType.loose(must("id", ID)).with(more);
  }

  /** A place that was chosen from a list. */
  static GroupType choice() {
    return GroupType.loose(must("label", filled()), must("value", ID));
  }
}
