package vn.gtvt.sdk.license.school.file;

import static vn.gtvt.sdk.license.school.file.WireField.compact;
import static vn.gtvt.sdk.license.school.file.WireField.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolField;

/**
 * Every element of a dialect in the order of the file (school.md 2.1 to 2.4, and 3 for BC1).
 *
 * <p>The picture and the papers have places of their own: {@link #PICTURE} and {@link #DOCUMENTS}.
 */
record WireTables(
    List<WireField<HeaderField>> header,
    List<WireField<CourseField>> course,
    List<WireField<LearnerField>> learner,
    List<WireField<LearnerField>> beforePicture,
    List<WireField<LearnerField>> afterPicture) {
  static final String HEADER = "HEADER";
  static final String COURSE = "KHOA_HOC";
  static final String LEARNERS = "NGUOI_LXS";
  static final String LEARNER = "NGUOI_LX";
  static final String FILE = "HO_SO";
  static final String PICTURE = "ANH_CHAN_DUNG";
  static final String DOCUMENTS = "GIAY_TOS";
  static final String DOCUMENT = "GIAY_TO";
  static final String DOCUMENT_CODE = "MA_GIAY_TO";
  static final String DOCUMENT_NAME = "TEN_GIAY_TO";
  static final String SIGNATURE = "Signature";

  private static final WireTables DKKH =
      new WireTables(headerTable(), courseTable(), learnerTable(), before(), after());

  /** What BC1 calls otherwise (school.md 3). */
  private static final Map<String, String> BC1_NAMES =
      Map.of(
          "MA_DANG_KY_KHOA_HOC", "MA_BCI",
          "MA_SO_XAY_DUNG", "MA_SO_GTVT",
          "TEN_SO_XAY_DUNG", "TEN_SO_GTVT",
          "SO_DANG_KY_KHOA_HOC", "SO_BCI",
          "NGAY_DANG_KY_KHOA_HOC", "NGAY_BCI",
          "NGAY_KTTH_DU_KIEN", "NGAY_SAT_HACH",
          "MA_DANG_KY", "MA_DK");

  private static final WireTables BC1 =
      new WireTables(
          DKKH.header,
          without(renamed(DKKH.course), CourseField.TRAINING_MODE),
          with(renamed(DKKH.learner), element("SO_CMND_CU", LearnerField.OLD_IDENTITY_NUMBER)),
          DKKH.beforePicture,
          with(DKKH.afterPicture, element("CHON_IN_GPLX", LearnerField.PRINT_CARD)));

  static WireTables in(CourseDialect dialect) {
    return dialect == CourseDialect.DKKH ? DKKH : BC1;
  }

  private static <F extends SchoolField> List<WireField<F>> renamed(List<WireField<F>> table) {
    return table.stream()
        .map(each -> each.named(BC1_NAMES.getOrDefault(each.name(), each.name())))
        .toList();
  }

  private static <F extends SchoolField> List<WireField<F>> without(
      List<WireField<F>> table, F field) {
    return table.stream().filter(each -> each.field() != field).toList();
  }

  private static <F extends SchoolField> List<WireField<F>> with(
      List<WireField<F>> table, WireField<F> last) {
    List<WireField<F>> longer = new ArrayList<>(table);
    longer.add(last);
    return List.copyOf(longer);
  }

  private static List<WireField<HeaderField>> headerTable() {
    return List.of(
        element("MA_GIAO_DICH", HeaderField.TRANSACTION_ID),
        element("MA_DV_GUI", HeaderField.SENDER_CODE),
        element("TEN_DV_GUI", HeaderField.SENDER_NAME),
        element("NGAY_GUI", HeaderField.SENT_AT),
        element("NGUOI_GUI", HeaderField.SENT_BY),
        element("TONG_SO_BAN_GHI", HeaderField.RECORD_COUNT));
  }

  private static List<WireField<CourseField>> courseTable() {
    return List.of(
        element("MA_DANG_KY_KHOA_HOC", CourseField.REGISTRATION_CODE),
        element("MA_SO_XAY_DUNG", CourseField.PROVINCE_CODE),
        element("TEN_SO_XAY_DUNG", CourseField.PROVINCE_NAME),
        element("MA_CSDT", CourseField.SCHOOL_CODE),
        element("TEN_CSDT", CourseField.SCHOOL_NAME),
        element("MA_KHOA_HOC", CourseField.COURSE_CODE),
        element("TEN_KHOA_HOC", CourseField.COURSE_NAME),
        element("MA_HANG_DAO_TAO", CourseField.TRAINING_CLASS),
        element("HANG_GPLX", CourseField.LICENCE_CLASS),
        element("SO_DANG_KY_KHOA_HOC", CourseField.REGISTRATION_NUMBER),
        element("NGAY_DANG_KY_KHOA_HOC", CourseField.REGISTRATION_DATE),
        element("LUU_LUONG", CourseField.CAPACITY),
        element("SO_HOC_SINH", CourseField.LEARNER_COUNT),
        element("NGAY_KHAI_GIANG", CourseField.OPENING_DATE),
        element("NGAY_BE_GIANG", CourseField.CLOSING_DATE),
        element("SO_QD_KG", CourseField.OPENING_DECISION),
        element("NGAY_QD_KG", CourseField.OPENING_DECISION_DATE),
        element("NGAY_KTTH_DU_KIEN", CourseField.PLANNED_TEST_DATE),
        element("THOI_GIAN_DT", CourseField.DURATION_DAYS),
        element("MA_HINH_THUC_DT", CourseField.TRAINING_MODE));
  }

  private static List<WireField<LearnerField>> learnerTable() {
    return List.of(
        element("SO_TT", LearnerField.ROW_NUMBER),
        element("MA_DANG_KY", LearnerField.LEARNER_CODE),
        element("HO_TEN_DEM", LearnerField.FAMILY_AND_MIDDLE_NAME),
        element("TEN", LearnerField.GIVEN_NAME),
        element("HO_VA_TEN", LearnerField.FULL_NAME),
        compact("NGAY_SINH", LearnerField.BIRTH_DATE),
        element("MA_QUOC_TICH", LearnerField.NATIONALITY),
        element("TEN_QUOC_TICH", LearnerField.NATIONALITY_NAME),
        element("NOI_TT", LearnerField.RESIDENCE),
        element("NOI_CT", LearnerField.CONTACT),
        element("NOI_TT_MA_DVHC", LearnerField.RESIDENCE_COMMUNE),
        element("NOI_CT_MA_DVHC", LearnerField.CONTACT_COMMUNE),
        element("NOI_TT_MA_DVQL", LearnerField.RESIDENCE_PROVINCE),
        element("NOI_CT_MA_DVQL", LearnerField.CONTACT_PROVINCE),
        element("SO_CMT", LearnerField.CITIZEN_ID),
        element("NGAY_CAP_CMT", LearnerField.CITIZEN_ID_DATE),
        element("NOI_CAP_CMT", LearnerField.CITIZEN_ID_PLACE),
        element("GIOI_TINH", LearnerField.SEX),
        element("HO_VA_TEN_IN", LearnerField.PRINTED_NAME));
  }

  private static List<WireField<LearnerField>> before() {
    return List.of(
        element("SO_HO_SO", LearnerField.FILE_NUMBER),
        element("MA_DV_NHAN_HOSO", LearnerField.RECEIVER_CODE),
        element("TEN_DV_NHAN_HOSO", LearnerField.RECEIVER_NAME),
        element("NGUOI_NHAN_HOSO", LearnerField.RECEIVED_BY),
        element("TEN_LOAI_HOSO", LearnerField.FILE_KIND_NAME),
        element("NGAY_NHAN_HOSO", LearnerField.RECEIVED_DATE),
        element("MA_LOAI_HOSO", LearnerField.FILE_KIND));
  }

  private static List<WireField<LearnerField>> after() {
    return List.of(
        element("CHAT_LUONG_ANH", LearnerField.PICTURE_QUALITY),
        element("NGAY_THU_NHAN_ANH", LearnerField.PICTURE_DATE),
        element("NGUOI_THU_NHAN_ANH", LearnerField.PICTURE_BY),
        element("SO_GPLX_DA_CO", LearnerField.LICENCE_NUMBER),
        element("HANG_GPLX_DA_CO", LearnerField.LICENCE_CLASS_HELD),
        element("DV_CAP_GPLX_DACO", LearnerField.LICENCE_ISSUER_CODE),
        element("TEN_DV_CAP_GPLX_DACO", LearnerField.LICENCE_ISSUER_NAME),
        element("NOI_CAP_GPLX_DACO", LearnerField.LICENCE_PLACE),
        compact("NGAY_CAP_GPLX_DACO", LearnerField.LICENCE_ISSUED),
        compact("NGAY_TT_GPLX_DACO", LearnerField.LICENCE_PASSED),
        compact("NGAY_HH_GPLX_DACO", LearnerField.LICENCE_EXPIRY),
        element("MA_NOI_HOC_LAIXE", LearnerField.TRAINED_AT_CODE),
        element("TEN_NOI_HOC_LAIXE", LearnerField.TRAINED_AT_NAME),
        element("NAM_HOC_LAIXE", LearnerField.TRAINING_YEAR),
        element("SO_NAM_LAIXE", LearnerField.DRIVING_YEARS),
        element("SO_KM_ANTOAN", LearnerField.SAFE_KM),
        element("GIAY_CNSK", LearnerField.HEALTH_CERTIFICATE),
        element("HINH_THUC_CAP", LearnerField.ISSUE_MODE),
        element("HANG_GPLX", LearnerField.LICENCE_CLASS),
        element("HANG_DAOTAO", LearnerField.TRAINING_CLASS));
  }
}
