package vn.gtvt.sdk.license.school.completion;

import vn.gtvt.sdk.license.school.FieldKind;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.text.Bilingual;

/** What a school holds of a teacher of practical driving (Điều 25.1 d). */
public enum TeacherField implements SchoolField {
  /** Teacher's certificate. */
  CERTIFICATE_NUMBER("số giấy chứng nhận giáo viên", "teacher certificate", FieldKind.CODE),
  /** Name. */
  FULL_NAME("họ và tên", "full name", FieldKind.TEXT),
  /** Citizen's number. */
  CITIZEN_ID("số căn cước", "citizen id", FieldKind.CODE),
  /** Birth date. */
  BIRTH_DATE("ngày sinh", "birth date", FieldKind.DATE),
  /** Class that may be taught. */
  CLASS_ALLOWED("hạng được dạy", "class allowed", FieldKind.CODE),
  /** Form of recruitment. */
  RECRUITMENT("hình thức tuyển dụng", "form of recruitment", FieldKind.TEXT),
  /** Education. */
  EDUCATION("trình độ văn hóa, chuyên môn", "education", FieldKind.TEXT),
  /** Pedagogy. */
  PEDAGOGY("trình độ sư phạm", "pedagogy", FieldKind.TEXT),
  /** Licence held. */
  LICENCE_CLASS("hạng giấy phép lái xe", "licence class", FieldKind.CODE),
  /** Day of passing. */
  LICENCE_PASSED("ngày trúng tuyển", "date passed", FieldKind.DATE),
  /** Years of teaching. */
  SENIORITY("thâm niên", "seniority", FieldKind.TEXT),
  /** Subjects. */
  SUBJECTS("môn dạy", "subjects", FieldKind.TEXT);

  private final Bilingual label;
  private final FieldKind kind;

  TeacherField(String vi, String en, FieldKind kind) {
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
