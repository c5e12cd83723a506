package vn.gtvt.sdk.license.school.exam;

import vn.gtvt.sdk.license.school.FieldKind;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.text.Bilingual;

/** What exam files say of a candidate (school.md 4 and 5). */
public enum ExamField implements SchoolField {
  /** Row. */
  ROW_NUMBER("số thứ tự", "row number", FieldKind.NUMBER),
  /** Learner's code of the course file. */
  LEARNER_CODE("mã đăng ký học viên", "learner code", FieldKind.CODE),
  /** Family and middle name. */
  FAMILY_AND_MIDDLE_NAME("họ tên đệm", "family and middle name", FieldKind.TEXT),
  /** Given name. */
  GIVEN_NAME("tên", "given name", FieldKind.TEXT),
  /** Full name. */
  FULL_NAME("họ và tên", "full name", FieldKind.TEXT),
  /** {@code M} or {@code F}. */
  SEX("giới tính", "sex", FieldKind.CODE),
  /** Birth date. */
  BIRTH_DATE("ngày sinh", "birth date", FieldKind.DATE),
  /** ISO 3166, three letters. */
  NATIONALITY("mã quốc tịch", "nationality", FieldKind.CODE),
  /** Address in words. */
  CONTACT("nơi cư trú", "contact address", FieldKind.TEXT),
  /** Commune. */
  CONTACT_COMMUNE("mã xã nơi cư trú", "commune of contact", FieldKind.CODE),
  /** Province. */
  CONTACT_PROVINCE("mã tỉnh nơi cư trú", "province of contact", FieldKind.CODE),
  /** Citizen's number. */
  CITIZEN_ID("số căn cước công dân", "citizen id", FieldKind.CODE),
  /** Name on the card. */
  PRINTED_NAME("họ và tên in trên thẻ", "printed name", FieldKind.TEXT),
  /** Passport of a foreigner. */
  PASSPORT("số hộ chiếu", "passport", FieldKind.CODE),
  /** Its day of issue. */
  PASSPORT_ISSUED("ngày cấp hộ chiếu", "passport issued on", FieldKind.DATE),
  /** Its place of issue. */
  PASSPORT_PLACE("nơi cấp hộ chiếu", "passport issued at", FieldKind.TEXT),
  /** Number inside the course. */
  FILE_NUMBER("số hồ sơ", "file number", FieldKind.CODE),
  /** Year of training. */
  TRAINING_YEAR("năm học lái xe", "year of training", FieldKind.NUMBER),
  /** Years of driving. */
  DRIVING_YEARS("số năm lái xe", "years of driving", FieldKind.NUMBER),
  /** Safe kilometres. */
  SAFE_KM("số km an toàn", "safe kilometres", FieldKind.NUMBER),
  /** Whether a health certificate was handed in. */
  HEALTH_CERTIFICATE("giấy chứng nhận sức khỏe", "health certificate", FieldKind.CODE),
  /** Class of the licence held. */
  LICENCE_CLASS_HELD("hạng giấy phép đã có", "class held", FieldKind.CODE),
  /** Licence held. */
  LICENCE_NUMBER("số giấy phép đã có", "licence held", FieldKind.CODE),
  /** Unit that manages it. */
  LICENCE_ISSUER_CODE("đơn vị quản lý giấy phép", "licence issuer", FieldKind.CODE),
  /** Last day of the licence held. */
  LICENCE_EXPIRY("ngày hết hạn giấy phép", "licence expires on", FieldKind.DATE),
  /** Day of passing for the licence held. */
  LICENCE_PASSED("ngày trúng tuyển trước", "passed before on", FieldKind.DATE),
  /** Completion of the training. */
  GRADUATION_CERTIFICATE("số giấy chứng nhận tốt nghiệp", "graduation certificate", FieldKind.CODE),
  /** Vocational certificate. */
  VOCATIONAL_CERTIFICATE("số chứng chỉ nghề", "vocational certificate", FieldKind.CODE),
  /** Day of the decision on graduation. */
  GRADUATION_DECISION_DATE(
      "ngày ra quyết định tốt nghiệp", "graduation decided on", FieldKind.DATE),
  /** Note of the school. */
  LIST_NOTE("ghi chú báo cáo 2", "note on the list", FieldKind.TEXT),
  /** Code of the list. */
  LIST_CODE("mã báo cáo 2", "list code", FieldKind.CODE),
  /** 1 accepted, 2 refused (inferred); empty counts as 2. */
  LIST_RESULT("kết quả báo cáo 2", "list result", FieldKind.CODE),
  /** Why the candidate is refused. */
  LIST_REFUSAL("lý do từ chối", "reason of refusal", FieldKind.TEXT),
  /** Note of the authority. */
  LIST_RESULT_NOTE("ghi chú kết quả báo cáo 2", "note on the result", FieldKind.TEXT),
  /** Exam session. */
  SESSION_CODE("mã kỳ sát hạch", "exam session", FieldKind.CODE),
  /** Its name; in files of test devices. */
  SESSION_NAME("tên kỳ sát hạch", "name of the exam session", FieldKind.TEXT),
  /** Candidate's number on the day. */
  CANDIDATE_NUMBER("số báo danh", "candidate number", FieldKind.CODE),
  /** Which attempt it is. */
  ATTEMPT("lần sát hạch", "attempt", FieldKind.NUMBER),
  /** Decision to hold the exam. */
  EXAM_DECISION("số quyết định sát hạch", "exam decision", FieldKind.TEXT),
  /** Its day. */
  EXAM_DECISION_DATE("ngày quyết định sát hạch", "exam decision date", FieldKind.DATE),
  /** Who decided. */
  EXAM_DECISION_BY("người quyết định sát hạch", "exam decided by", FieldKind.TEXT),
  /** School. */
  SCHOOL_CODE("mã cơ sở đào tạo", "school", FieldKind.CODE),
  /** Test centre. */
  CENTRE_CODE("mã trung tâm sát hạch", "test centre", FieldKind.CODE),
  /** Department. */
  DEPARTMENT_CODE("mã Sở", "department", FieldKind.CODE),
  /** Course. */
  COURSE_CODE("mã khóa học", "course", FieldKind.CODE),
  /** Class sought. */
  LICENCE_CLASS("hạng giấy phép lái xe", "class sought", FieldKind.CODE),
  /** What is examined: see {@link ExamContent}. */
  EXAM_CONTENT("nội dung sát hạch", "exam content", FieldKind.CODE),
  /** Why it is examined. */
  EXAM_REASON("lý do sát hạch", "reason of the exam", FieldKind.TEXT),
  /** {@code DA} passed; others not, e.g. {@code KDDK}. */
  RESULT("kết quả sát hạch", "result", FieldKind.CODE),
  /** Theory. */
  THEORY("kết quả lý thuyết", "theory", FieldKind.TEXT),
  /** Simulation; until 06/2026. */
  SIMULATION("kết quả mô phỏng", "simulation", FieldKind.TEXT),
  /** Yard. */
  YARD("kết quả trong hình", "yard", FieldKind.TEXT),
  /** Road. */
  ROAD("kết quả trên đường", "road", FieldKind.TEXT),
  /** Notes. */
  EXAM_NOTE("ghi chú sát hạch", "notes", FieldKind.TEXT),
  /** Decision on who passed. */
  PASS_DECISION("số quyết định trúng tuyển", "decision on passing", FieldKind.TEXT),
  /** Its day. */
  PASS_DECISION_DATE("ngày quyết định trúng tuyển", "date of that decision", FieldKind.DATE),
  /** Number of the licence issued. */
  NEW_LICENCE("số giấy phép được cấp", "licence issued", FieldKind.CODE),
  /** Quality of the portrait. */
  PICTURE_QUALITY("chất lượng ảnh", "picture quality", FieldKind.CODE);

  private final Bilingual label;
  private final FieldKind kind;

  ExamField(String vi, String en, FieldKind kind) {
    this.label = new Bilingual(vi, en);
    this.kind = kind;
  }

  @Override
  public Bilingual label() {
    return label;
  }

  @Override
  public FieldKind kind() {
    return kind;
  }
}
