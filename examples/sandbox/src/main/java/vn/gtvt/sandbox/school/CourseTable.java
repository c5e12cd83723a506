package vn.gtvt.sandbox.school;

import static vn.gtvt.sandbox.school.Column.BARE_DAY;
import static vn.gtvt.sandbox.school.Column.DAY;
import static vn.gtvt.sandbox.school.Column.TEXT;
import static vn.gtvt.sandbox.school.Column.count;
import static vn.gtvt.sandbox.school.Column.digits;
import static vn.gtvt.sandbox.school.Column.like;
import static vn.gtvt.sandbox.school.Column.may;
import static vn.gtvt.sandbox.school.Column.must;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The fields of a course file in their order; lengths are those of the columns behind it. The class
 * codes have no bound of their own: what is shown and what the column holds are not the same.
 */
record CourseTable(
    String root,
    String learnerCode,
    List<Column> header,
    List<Column> course,
    List<Column> learner,
    List<Column> file,
    Set<String> anywhere) {
  private static final int LONG = 500;
  private static final Predicate<String> CLASS = like("[A-Z0-9.a-z]{1,6}");
  private static final Predicate<String> TWELVE_HOURS =
      like("[0-9]{4}-[0-9]{2}-[0-9]{2} (0[1-9]|1[0-2]):[0-5][0-9]:[0-5][0-9]");

  private static final List<Column> HEADER =
      List.of(
          must("MA_GIAO_DICH", 36, like("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")),
          must("MA_DV_GUI", 6, digits(5)),
          must("TEN_DV_GUI", LONG, TEXT),
          must("NGAY_GUI", 19, TWELVE_HOURS),
          must("NGUOI_GUI", LONG, TEXT),
          count("TONG_SO_BAN_GHI"));

  private static final List<Column> COURSE =
      List.of(
          must("MA_DANG_KY_KHOA_HOC", 18, TEXT),
          must("MA_SO_XAY_DUNG", 6, digits(2)),
          must("TEN_SO_XAY_DUNG", LONG, TEXT),
          must("MA_CSDT", 6, digits(5)),
          must("TEN_CSDT", LONG, TEXT),
          must("MA_KHOA_HOC", 13, like("[0-9]{5}K[0-9]{6}")),
          must("TEN_KHOA_HOC", 50, TEXT),
          must("MA_HANG_DAO_TAO", 20, CLASS),
          must("HANG_GPLX", 6, CLASS),
          must("SO_DANG_KY_KHOA_HOC", 20, TEXT),
          must("NGAY_DANG_KY_KHOA_HOC", 10, DAY),
          count("LUU_LUONG"),
          count("SO_HOC_SINH"),
          must("NGAY_KHAI_GIANG", 10, DAY),
          must("NGAY_BE_GIANG", 10, DAY),
          may("SO_QD_KG", 20, TEXT),
          may("NGAY_QD_KG", 10, DAY),
          may("NGAY_KTTH_DU_KIEN", 10, DAY),
          count("THOI_GIAN_DT"),
          must("MA_HINH_THUC_DT", 5, TEXT));

  private static final List<Column> LEARNER =
      List.of(
          count("SO_TT"),
          must("MA_DANG_KY", 25, like("[0-9]{5}-[0-9]{8}-[0-9]{6}")),
          must("HO_TEN_DEM", 30, TEXT),
          must("TEN", 20, TEXT),
          must("HO_VA_TEN", 50, TEXT),
          must("NGAY_SINH", 8, BARE_DAY),
          must("MA_QUOC_TICH", 3, like("[A-Z]{3}")),
          may("TEN_QUOC_TICH", LONG, TEXT),
          may("NOI_TT", 50, TEXT),
          may("NOI_CT", 50, TEXT),
          must("NOI_TT_MA_DVHC", 5, digits(5)),
          must("NOI_CT_MA_DVHC", 5, digits(5)),
          must("NOI_TT_MA_DVQL", 5, digits(2)),
          must("NOI_CT_MA_DVQL", 5, digits(2)),
          must("SO_CMT", 20, like("[0-9]{9}|[0-9]{12}|[A-Z][A-Z0-9]{6,19}")),
          must("NGAY_CAP_CMT", 10, DAY),
          must("NOI_CAP_CMT", 50, TEXT),
          must("GIOI_TINH", 1, like("[MF]")),
          must("HO_VA_TEN_IN", 50, TEXT));

  private static final List<Column> FILE =
      List.of(
          must("SO_HO_SO", 18, digits(3)),
          must("MA_DV_NHAN_HOSO", 6, digits(5)),
          may("TEN_DV_NHAN_HOSO", LONG, TEXT),
          may("NGUOI_NHAN_HOSO", LONG, TEXT),
          may("TEN_LOAI_HOSO", LONG, TEXT),
          must("NGAY_NHAN_HOSO", 10, DAY),
          must("MA_LOAI_HOSO", 2, like("[0-9]{1,2}")),
          must("ANH_CHAN_DUNG", Integer.MAX_VALUE, TEXT),
          must("CHAT_LUONG_ANH", 2, like("[0-9]{1,2}")),
          must("NGAY_THU_NHAN_ANH", 10, DAY),
          may("NGUOI_THU_NHAN_ANH", LONG, TEXT),
          may("SO_GPLX_DA_CO", 20, like("[0-9]{12}|[A-Z0-9]{5,20}")),
          may("HANG_GPLX_DA_CO", 6, CLASS),
          may("DV_CAP_GPLX_DACO", 100, TEXT),
          may("TEN_DV_CAP_GPLX_DACO", LONG, TEXT),
          may("NOI_CAP_GPLX_DACO", 500, TEXT),
          may("NGAY_CAP_GPLX_DACO", 8, BARE_DAY),
          may("NGAY_TT_GPLX_DACO", 8, BARE_DAY),
          may("NGAY_HH_GPLX_DACO", 8, BARE_DAY),
          must("MA_NOI_HOC_LAIXE", 6, digits(5)),
          may("TEN_NOI_HOC_LAIXE", LONG, TEXT),
          must("NAM_HOC_LAIXE", 4, digits(4)),
          count("SO_NAM_LAIXE"),
          count("SO_KM_ANTOAN"),
          must("GIAY_CNSK", 1, like("[01]")),
          must("HINH_THUC_CAP", 5, TEXT),
          must("HANG_GPLX", 6, CLASS),
          must("HANG_DAOTAO", 20, CLASS));

  private static final Map<String, String> EARLIER =
      Map.of(
          "MA_DANG_KY_KHOA_HOC", "MA_BCI",
          "MA_SO_XAY_DUNG", "MA_SO_GTVT",
          "TEN_SO_XAY_DUNG", "TEN_SO_GTVT",
          "SO_DANG_KY_KHOA_HOC", "SO_BCI",
          "NGAY_DANG_KY_KHOA_HOC", "NGAY_BCI",
          "NGAY_KTTH_DU_KIEN", "NGAY_SAT_HACH",
          "MA_DANG_KY", "MA_DK");

  /** From 2026-07-01. */
  static final CourseTable NEW =
      new CourseTable("DANG_KY_KHOA_HOC", "MA_DANG_KY", HEADER, COURSE, LEARNER, FILE, Set.of());

  /** Until 2026-06-30. Where its two own fields stood is not known: they are taken anywhere. */
  static final CourseTable OLD =
      new CourseTable(
          "BAO_CAO1",
          "MA_DK",
          HEADER,
          earlier(COURSE),
          earlier(LEARNER),
          FILE,
          Set.of("SO_CMND_CU", "CHON_IN_GPLX"));

  private static List<Column> earlier(List<Column> columns) {
    return columns.stream()
        .filter(each -> !each.name().equals("MA_HINH_THUC_DT"))
        .map(each -> each.renamed(EARLIER.getOrDefault(each.name(), each.name())))
        .toList();
  }

  /** Whether it is the earlier one. */
  boolean isEarlier() {
    return root.equals("BAO_CAO1");
  }
}
