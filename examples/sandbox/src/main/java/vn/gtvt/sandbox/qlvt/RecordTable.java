package vn.gtvt.sandbox.qlvt;

import static vn.gtvt.sandbox.table.GroupType.may;
import static vn.gtvt.sandbox.table.GroupType.must;
import static vn.gtvt.sandbox.table.TextType.any;
import static vn.gtvt.sandbox.table.TextType.filled;
import static vn.gtvt.sandbox.table.TextType.oneOf;

import vn.gtvt.sandbox.table.EitherType;
import vn.gtvt.sandbox.table.FieldType;
import vn.gtvt.sandbox.table.GroupType;
import vn.gtvt.sandbox.table.WholeType;

/** What a client may write into records: sections 3, 4 and 7 of the page of records. */
final class RecordTable {
  private static final FieldType REFERENCE =
      new EitherType(
          GroupType.of(
              must("_source", GroupType.of(must("shortName", filled()), may("title", any())))),
          GroupType.of(
              must(
                  "_source",
                  GroupType.of(
                      must("MaMuc", filled()), must("TenMuc", filled()), must("type", filled())))));

  private static final FieldType OPERATOR =
      GroupType.of(
          must(
              "_source",
              GroupType.of(
                  must("shortName", filled()),
                  may("title", any()),
                  may("ma_dn", any()),
                  may("ten_dn", any()),
                  may("so_gcndkkd", any()),
                  may("ms_thue", any()))));

  private static final WholeType NUMBER = WholeType.from(0);
  private static final WholeType YEAR = new WholeType(1900, 2200);

  /** The fields of a vehicle that may change. */
  static final GroupType VEHICLE =
      GroupType.of(
          may("shortName", filled()),
          may("title", any()),
          may("bks", filled()),
          may("succhua", NUMBER),
          may("nam_sx", YEAR),
          may("nam_hetnienhan", YEAR),
          may("nam_caitao", YEAR),
          may("nuoc_sx", REFERENCE),
          may("hieuxe", REFERENCE),
          may("mauson", REFERENCE),
          may("loai_pt", REFERENCE),
          may("sokhung", any()),
          may("somay", any()),
          may("trongtai", NUMBER),
          may("nguoi_sohuu", any()),
          may("ghichu", any()),
          may("status", REFERENCE),
          may("coquan_ql", REFERENCE),
          may("doanh_nghiep", OPERATOR));

  /** A new vehicle. */
  static final GroupType NEW_VEHICLE =
      VEHICLE.with(
          must("shortName", filled()),
          must("bks", filled()),
          must("site", oneOf("guest")),
          must("storage", oneOf("regular")),
          must("openAccess", oneOf("1")));

  /** The fields of an enterprise that its account may change. */
  static final GroupType ENTERPRISE =
      GroupType.of(
          may("sdt", any()),
          may("fax", any()),
          may("email", any()),
          may("web", any()),
          may("diachi", any()));

  private RecordTable() {}
}
