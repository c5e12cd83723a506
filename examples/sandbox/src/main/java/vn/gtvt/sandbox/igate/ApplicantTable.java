package vn.gtvt.sandbox.igate;

import static vn.gtvt.sandbox.table.GroupType.may;
import static vn.gtvt.sandbox.table.GroupType.must;
import static vn.gtvt.sandbox.table.TextType.any;
import static vn.gtvt.sandbox.table.TextType.date;
import static vn.gtvt.sandbox.table.TextType.filled;
import static vn.gtvt.sandbox.table.TextType.like;
import static vn.gtvt.sandbox.table.TextType.oneOf;

import vn.gtvt.sandbox.table.EitherType;
import vn.gtvt.sandbox.table.FieldType;
import vn.gtvt.sandbox.table.GroupType;
import vn.gtvt.sandbox.table.WholeType;

/** Section 5.1 of the wire page, line by line. */
final class ApplicantTable {
  private static final FieldType DAY =
      new EitherType(
          date(),
          like(
              "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}\\+0000",
              "ngày ISO"));

  private static final FieldType PLACE_OR_NOTHING =
      new EitherType(Types.choice(), GroupType.loose());

  private static final GroupType AGENCY =
      GroupType.loose(
          may("id", Types.ID),
          must("name", filled()),
          may("code", any()),
          may("parent", any()),
          may("ancestors", any()));

  /** The data of the applicant's form. */
  static final GroupType DATA =
      GroupType.loose(
          must("fullname", filled()),
          may("ownerFullname", any()),
          may("birthday", DAY),
          may("identityDate", DAY),
          may("gender", new EitherType(new WholeType(0, 1), oneOf(""))),
          may("email", Types.EMAIL),
          may("tenHoSo", any()),
          must("identityNumber", like("[0-9]{12}|[0-9]{9}", "12 chữ số (giấy cũ: 9)")),
          may("identityAgency", new EitherType(any(), AGENCY)),
          must("phoneNumber", Types.PHONE),
          may("nation", Types.choice()),
          must("province", Types.choice()),
          must("district", Types.choice()),
          may("village", Types.choice()),
          must("address", filled()),
          may("organization", any()),
          may("taxCode", Types.TAX_CODE),
          may("organizationPhoneNumber", any()),
          may("nation1", Types.choice()),
          may("province1", Types.choice()),
          may("district1", Types.choice()),
          may("address1", any()),
          may("organization1", any()),
          may("organization2", any()),
          may("TinTTTe", any()),
          may("kyTenDongDau", any()),
          may("chonDoiTuong", WholeType.from(0)),
          may("chonDoiTuong1", WholeType.from(0)),
          may("noidungyeucaugiaiquyet", any()),
          may("note", any()),
          may("fax", any()),
          may("diaChiThuaDat", any()),
          may("nation2", PLACE_OR_NOTHING),
          may("province2", PLACE_OR_NOTHING),
          may("district2", PLACE_OR_NOTHING),
          may("village2", PLACE_OR_NOTHING));

  private ApplicantTable() {}
}
