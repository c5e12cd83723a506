package vn.gtvt.sdk.license.school.file;

import static vn.gtvt.sdk.license.school.file.WireField.compact;
import static vn.gtvt.sdk.license.school.file.WireField.of;

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
          with(renamed(DKKH.learner), of("SO_CMND_CU", LearnerField.OLD_IDENTITY_NUMBER)),
          DKKH.beforePicture,
          with(DKKH.afterPicture, of("CHON_IN_GPLX", LearnerField.PRINT_CARD)));

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
        of("MA_GIAO_DICH", HeaderField.TRANSACTION_ID),
        of("MA_DV_GUI", HeaderField.SENDER_CODE),
        of("TEN_DV_GUI", HeaderField.SENDER_NAME),
        of("NGAY_GUI", HeaderField.SENT_AT),
        of("NGUOI_GUI", HeaderField.SENT_BY),
        of("TONG_SO_BAN_GHI", HeaderField.RECORD_COUNT));
  }

  private static List<WireField<CourseField>> courseTable() {
    return List.of(
        of("MA_DANG_KY_KHOA_HOC", CourseField.REGISTRATION_CODE),
        of("MA_SO_XAY_DUNG", CourseField.PROVINCE_CODE),
        of("TEN_SO_XAY_DUNG", CourseField.PROVINCE_NAME),
        of("MA_CSDT", CourseField.SCHOOL_CODE),
        of("TEN_CSDT", CourseField.SCHOOL_NAME),
        of("MA_KHOA_HOC", CourseField.COURSE_CODE),
        of("TEN_KHOA_HOC", CourseField.COURSE_NAME),
        of("MA_HANG_DAO_TAO", CourseField.TRAINING_CLASS),
        of("HANG_GPLX", CourseField.LICENCE_CLASS),
        of("SO_DANG_KY_KHOA_HOC", CourseField.REGISTRATION_NUMBER),
        of("NGAY_DANG_KY_KHOA_HOC", CourseField.REGISTRATION_DATE),
        of("LUU_LUONG", CourseField.CAPACITY),
        of("SO_HOC_SINH", CourseField.LEARNER_COUNT),
        of("NGAY_KHAI_GIANG", CourseField.OPENING_DATE),
        of("NGAY_BE_GIANG", CourseField.CLOSING_DATE),
        of("SO_QD_KG", CourseField.OPENING_DECISION),
        of("NGAY_QD_KG", CourseField.OPENING_DECISION_DATE),
        of("NGAY_KTTH_DU_KIEN", CourseField.PLANNED_TEST_DATE),
        of("THOI_GIAN_DT", CourseField.DURATION_DAYS),
        of("MA_HINH_THUC_DT", CourseField.TRAINING_MODE));
  }

  private static List<WireField<LearnerField>> learnerTable() {
    return List.of(
        of("SO_TT", LearnerField.ROW_NUMBER),
        of("MA_DANG_KY", LearnerField.LEARNER_CODE),
        of("HO_TEN_DEM", LearnerField.FAMILY_AND_MIDDLE_NAME),
        of("TEN", LearnerField.GIVEN_NAME),
        of("HO_VA_TEN", LearnerField.FULL_NAME),
        compact("NGAY_SINH", LearnerField.BIRTH_DATE),
        of("MA_QUOC_TICH", LearnerField.NATIONALITY),
        of("TEN_QUOC_TICH", LearnerField.NATIONALITY_NAME),
        of("NOI_TT", LearnerField.RESIDENCE),
        of("NOI_CT", LearnerField.CONTACT),
        of("NOI_TT_MA_DVHC", LearnerField.RESIDENCE_COMMUNE),
        of("NOI_CT_MA_DVHC", LearnerField.CONTACT_COMMUNE),
        of("NOI_TT_MA_DVQL", LearnerField.RESIDENCE_PROVINCE),
        of("NOI_CT_MA_DVQL", LearnerField.CONTACT_PROVINCE),
        of("SO_CMT", LearnerField.CITIZEN_ID),
        of("NGAY_CAP_CMT", LearnerField.CITIZEN_ID_DATE),
        of("NOI_CAP_CMT", LearnerField.CITIZEN_ID_PLACE),
        of("GIOI_TINH", LearnerField.SEX),
        of("HO_VA_TEN_IN", LearnerField.PRINTED_NAME));
  }

  private static List<WireField<LearnerField>> before() {
    return List.of(
        of("SO_HO_SO", LearnerField.FILE_NUMBER),
        of("MA_DV_NHAN_HOSO", LearnerField.RECEIVER_CODE),
        of("TEN_DV_NHAN_HOSO", LearnerField.RECEIVER_NAME),
        of("NGUOI_NHAN_HOSO", LearnerField.RECEIVED_BY),
        of("TEN_LOAI_HOSO", LearnerField.FILE_KIND_NAME),
        of("NGAY_NHAN_HOSO", LearnerField.RECEIVED_DATE),
        of("MA_LOAI_HOSO", LearnerField.FILE_KIND));
  }

  private static List<WireField<LearnerField>> after() {
    return List.of(
        of("CHAT_LUONG_ANH", LearnerField.PICTURE_QUALITY),
        of("NGAY_THU_NHAN_ANH", LearnerField.PICTURE_DATE),
        of("NGUOI_THU_NHAN_ANH", LearnerField.PICTURE_BY),
        of("SO_GPLX_DA_CO", LearnerField.LICENCE_NUMBER),
        of("HANG_GPLX_DA_CO", LearnerField.LICENCE_CLASS_HELD),
        of("DV_CAP_GPLX_DACO", LearnerField.LICENCE_ISSUER_CODE),
        of("TEN_DV_CAP_GPLX_DACO", LearnerField.LICENCE_ISSUER_NAME),
        of("NOI_CAP_GPLX_DACO", LearnerField.LICENCE_PLACE),
        compact("NGAY_CAP_GPLX_DACO", LearnerField.LICENCE_ISSUED),
        compact("NGAY_TT_GPLX_DACO", LearnerField.LICENCE_PASSED),
        compact("NGAY_HH_GPLX_DACO", LearnerField.LICENCE_EXPIRY),
        of("MA_NOI_HOC_LAIXE", LearnerField.TRAINED_AT_CODE),
        of("TEN_NOI_HOC_LAIXE", LearnerField.TRAINED_AT_NAME),
        of("NAM_HOC_LAIXE", LearnerField.TRAINING_YEAR),
        of("SO_NAM_LAIXE", LearnerField.DRIVING_YEARS),
        of("SO_KM_ANTOAN", LearnerField.SAFE_KM),
        of("GIAY_CNSK", LearnerField.HEALTH_CERTIFICATE),
        of("HINH_THUC_CAP", LearnerField.ISSUE_MODE),
        of("HANG_GPLX", LearnerField.LICENCE_CLASS),
        of("HANG_DAOTAO", LearnerField.TRAINING_CLASS));
  }
}
