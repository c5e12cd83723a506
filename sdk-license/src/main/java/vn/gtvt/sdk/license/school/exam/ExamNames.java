package vn.gtvt.sdk.license.school.exam;

import java.util.HashMap;
import java.util.Map;
import vn.gtvt.sdk.license.school.DateCode;
import vn.gtvt.sdk.license.school.xml.LeafName;

/** Every element of the exam files (school.md 4 and 5). */
final class ExamNames {
  static final String SESSION = "KY_SH";
  static final String LIST = "BCII";
  static final String PERSON = "NGUOI_LX";
  static final String FILE = "HO_SO";
  static final String FILES = "HO_SOS";
  static final String PICTURE = "ANH_CHAN_DUNG";
  static final String EXAM_DAY = "SAT_HACH";
  private static final String REMARKS = "NX_SH_";
  static final String SIGNATURE = "Signature";

  static final Map<String, LeafName<ExamField>> CANDIDATE = candidate();
  static final Map<String, LeafName<ExamSessionField>> WHOLE = whole();
  static final Map<String, LeafName<ExamField>> DEVICE = device();

  static final String REACHED = "DIEM_DAT_DUOC";
  static final String STANDARD = "DIEM_CHUAN";

  /** Blocks of a test device's file. */
  static final Map<String, ExamPart> PARTS =
      Map.of(
          "KETQUA_SATHACH_L", ExamPart.THEORY,
          "KETQUA_SATHACH_M", ExamPart.SIMULATION,
          "KETQUA_SATHACH_H", ExamPart.YARD,
          "KETQUA_SATHACH_D", ExamPart.ROAD);

  private static final String NOTE = "GHI_CHU_SH";

  private ExamNames() {}

  /** Says whether it is a note on the exam as a whole or on a part (NX_SH_HINH…). */
  static boolean isNote(String name) {
    return name.equals(NOTE) || name.startsWith(REMARKS);
  }

  private static Map<String, LeafName<ExamField>> candidate() {
    Map<String, LeafName<ExamField>> names = new HashMap<>();
    person(names);
    file(names);
    list(names);
    exam(names);
    return Map.copyOf(names);
  }

  private static void person(Map<String, LeafName<ExamField>> to) {
    put(to, "SO_TT", ExamField.ROW_NUMBER);
    put(to, "MA_DK", ExamField.LEARNER_CODE);
    put(to, "MA_DANG_KY", ExamField.LEARNER_CODE);
    put(to, "HO_TEN_DEM", ExamField.FAMILY_AND_MIDDLE_NAME);
    put(to, "TEN", ExamField.GIVEN_NAME);
    put(to, "HO_VA_TEN", ExamField.FULL_NAME);
    put(to, "GIOI_TINH", ExamField.SEX);
    compact(to, "NGAY_SINH", ExamField.BIRTH_DATE);
    put(to, "MA_QUOC_TICH", ExamField.NATIONALITY);
    put(to, "NOI_CT", ExamField.CONTACT);
    put(to, "NOI_CT_MA_DVHC", ExamField.CONTACT_COMMUNE);
    put(to, "NOI_CT_MA_DVQL", ExamField.CONTACT_PROVINCE);
    put(to, "SO_CMT", ExamField.CITIZEN_ID);
    put(to, "HO_VA_TEN_IN", ExamField.PRINTED_NAME);
    put(to, "SO_HO_CHIEU", ExamField.PASSPORT);
    put(to, "NGAY_CAP_HC", ExamField.PASSPORT_ISSUED);
    put(to, "NOI_CAP_HC", ExamField.PASSPORT_PLACE);
  }

  private static void file(Map<String, LeafName<ExamField>> to) {
    put(to, "SO_HO_SO", ExamField.FILE_NUMBER);
    put(to, "NAM_HOC_LAIXE", ExamField.TRAINING_YEAR);
    put(to, "SO_NAM_LAIXE", ExamField.DRIVING_YEARS);
    put(to, "SO_KM_ANTOAN", ExamField.SAFE_KM);
    put(to, "GIAY_CNSK", ExamField.HEALTH_CERTIFICATE);
    put(to, "HANG_GPLX_DA_CO", ExamField.LICENCE_CLASS_HELD);
    put(to, "SO_GPLX_DA_CO", ExamField.LICENCE_NUMBER);
    put(to, "DVQL_GPLX_DACO", ExamField.LICENCE_ISSUER_CODE);
    compact(to, "NGAY_HH_GPLX_DACO", ExamField.LICENCE_EXPIRY);
    compact(to, "NGAY_TT_GPLX_DACO", ExamField.LICENCE_PASSED);
    put(to, "SO_GIAY_CNTN", ExamField.GRADUATION_CERTIFICATE);
    put(to, "SO_CCN", ExamField.VOCATIONAL_CERTIFICATE);
    put(to, "NGAY_RA_QDTN", ExamField.GRADUATION_DECISION_DATE);
    put(to, "MA_CSDT", ExamField.SCHOOL_CODE);
    put(to, "MA_TTSH", ExamField.CENTRE_CODE);
    put(to, "MA_SO_GTVT", ExamField.DEPARTMENT_CODE);
    put(to, "MA_KHOA_HOC", ExamField.COURSE_CODE);
    put(to, "HANG_GPLX", ExamField.LICENCE_CLASS);
    put(to, "CHAT_LUONG_ANH", ExamField.PICTURE_QUALITY);
  }

  private static void list(Map<String, LeafName<ExamField>> to) {
    put(to, "BC2_GHICHU", ExamField.LIST_NOTE);
    put(to, "MA_BC2", ExamField.LIST_CODE);
    put(to, "KQ_BC2", ExamField.LIST_RESULT);
    put(to, "BC2_KQ_LYDO_TUCHOI", ExamField.LIST_REFUSAL);
    put(to, "KQ_BC2_GHICHU", ExamField.LIST_RESULT_NOTE);
  }

  private static void exam(Map<String, LeafName<ExamField>> to) {
    put(to, "MA_KY_SH", ExamField.SESSION_CODE);
    put(to, "SO_BAO_DANH", ExamField.CANDIDATE_NUMBER);
    put(to, "LAN_SH", ExamField.ATTEMPT);
    put(to, "SO_QD_SH", ExamField.EXAM_DECISION);
    put(to, "NGAY_QD_SH", ExamField.EXAM_DECISION_DATE);
    put(to, "NGUOI_QD_SH", ExamField.EXAM_DECISION_BY);
    put(to, "NOI_DUNG_SH", ExamField.EXAM_CONTENT);
    put(to, "LY_DO_SH", ExamField.EXAM_REASON);
    put(to, "KET_QUA_SH", ExamField.RESULT);
    put(to, "KQ_SH_LYTHUYET", ExamField.THEORY);
    put(to, "KQ_SH_MOPHONG", ExamField.SIMULATION);
    put(to, "KQ_SH_HINH", ExamField.YARD);
    put(to, "KQ_SH_DUONG", ExamField.ROAD);
    put(to, "SO_QD_TT", ExamField.PASS_DECISION);
    put(to, "NGAY_QD_TT", ExamField.PASS_DECISION_DATE);
    put(to, "SO_GPLX", ExamField.NEW_LICENCE);
  }

  private static Map<String, LeafName<ExamSessionField>> whole() {
    Map<String, LeafName<ExamSessionField>> names = new HashMap<>();
    put(names, "MA_BCI", ExamSessionField.REPORT_CODE);
    put(names, "MA_BCII", ExamSessionField.LIST_CODE);
    put(names, "MAKYSH", ExamSessionField.SESSION_CODE);
    put(names, "MATTSH", ExamSessionField.CENTRE_CODE);
    put(names, "NGAYSH", ExamSessionField.EXAM_DATE);
    put(names, "GIOSH", ExamSessionField.EXAM_TIME);
    put(names, "SOQD", ExamSessionField.DECISION);
    put(names, "NGAYQD", ExamSessionField.DECISION_DATE);
    put(names, "NGUOIQD", ExamSessionField.DECIDED_BY);
    put(names, "CHUTICH_HDSH", ExamSessionField.CHAIR);
    put(names, "PHOCHUTICH_HDSH", ExamSessionField.DEPUTY_CHAIR);
    put(names, "UV_GD_TTSH", ExamSessionField.CENTRE_MEMBER);
    put(names, "UV_TOTRUONG", ExamSessionField.LEAD_EXAMINER);
    put(names, "UV_THUKY", ExamSessionField.SECRETARY);
    put(names, "TONGSODK", ExamSessionField.REGISTERED);
    return Map.copyOf(names);
  }

  private static Map<String, LeafName<ExamField>> device() {
    Map<String, LeafName<ExamField>> names = new HashMap<>();
    put(names, "MA_DANG_KY", ExamField.LEARNER_CODE);
    put(names, "HO_TEN", ExamField.FULL_NAME);
    put(names, "SO_CMT", ExamField.CITIZEN_ID);
    put(names, "HANG_GPLX", ExamField.LICENCE_CLASS);
    put(names, "KY_SAT_HACH", ExamField.SESSION_CODE);
    put(names, "TEN_KY_SAT_HACH", ExamField.SESSION_NAME);
    put(names, "SO_BAO_DANH", ExamField.CANDIDATE_NUMBER);
    // How a device writes days is not known; the exam's own file has them compact.
    names.put(
        "NGAY_SINH",
        LeafName.of(ExamField.BIRTH_DATE, DateCode.COMPACT, DateCode.ISO, DateCode.SLASHED));
    return Map.copyOf(names);
  }

  private static <F> void put(Map<String, LeafName<F>> to, String name, F field) {
    to.put(name, LeafName.of(field, DateCode.ISO));
  }

  private static void compact(Map<String, LeafName<ExamField>> to, String name, ExamField field) {
    to.put(name, LeafName.of(field, DateCode.COMPACT));
  }
}
