package vn.gtvt.sdk.license.school;

import vn.gtvt.sdk.text.Bilingual;

/** What a school file says of the course (KHOA_HOC, school.md 2.2). */
public enum CourseField implements SchoolField {
  /** {@code DKKH_} and the course's code; until 06/2026 the code of the report (MA_BCI). */
  REGISTRATION_CODE("mã đăng ký khóa học", "registration code", FieldKind.CODE),
  /** Province of the Sở Xây dựng, two digits of QĐ 19/2025/QĐ-TTg. */
  PROVINCE_CODE("mã Sở Xây dựng", "code of the department", FieldKind.CODE),
  /** Name of the province. */
  PROVINCE_NAME("tên Sở Xây dựng", "name of the department", FieldKind.TEXT),
  /** School, five digits. */
  SCHOOL_CODE("mã cơ sở đào tạo", "school's code", FieldKind.CODE),
  /** School's name. */
  SCHOOL_NAME("tên cơ sở đào tạo", "school's name", FieldKind.TEXT),
  /** School, {@code K}, year of two digits, number of four. */
  COURSE_CODE("mã khóa học", "course code", FieldKind.CODE),
  /** Free name. */
  COURSE_NAME("tên khóa học", "course name", FieldKind.TEXT),
  /** Training class. */
  TRAINING_CLASS("hạng đào tạo", "training class", FieldKind.CODE),
  /** Licence class. */
  LICENCE_CLASS("hạng giấy phép lái xe", "licence class", FieldKind.CODE),
  /** School, underscore, {@code yyMMddHHmmss}. */
  REGISTRATION_NUMBER("số đăng ký khóa học", "registration number", FieldKind.CODE),
  /** Day of the registration. */
  REGISTRATION_DATE("ngày đăng ký khóa học", "registration date", FieldKind.DATE),
  /** Whole number; its meaning in real files is unknown. */
  CAPACITY("lưu lượng", "capacity", FieldKind.NUMBER),
  /** Number of learners. */
  LEARNER_COUNT("số học sinh", "number of learners", FieldKind.NUMBER),
  /** First day (khai giảng). */
  OPENING_DATE("ngày khai giảng", "opening date", FieldKind.DATE),
  /** Last day (bế giảng). */
  CLOSING_DATE("ngày bế giảng", "closing date", FieldKind.DATE),
  /** Number of the decision to open. */
  OPENING_DECISION("số quyết định khai giảng", "opening decision", FieldKind.TEXT),
  /** Day of that decision. */
  OPENING_DECISION_DATE("ngày quyết định khai giảng", "date of the decision", FieldKind.DATE),
  /** Planned end-of-course test; until 06/2026 the day of the exam (NGAY_SAT_HACH). */
  PLANNED_TEST_DATE("ngày kiểm tra kết thúc dự kiến", "planned test date", FieldKind.DATE),
  /** Days from opening to closing. */
  DURATION_DAYS("thời gian đào tạo", "duration in days", FieldKind.NUMBER),
  /** Code of a list that is not known; {@code 2} was seen. New in 07/2026. */
  TRAINING_MODE("mã hình thức đào tạo", "mode of training", FieldKind.CODE);

  private final Bilingual label;
  private final FieldKind kind;

  CourseField(String vi, String en, FieldKind kind) {
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
