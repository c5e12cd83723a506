package vn.gtvt.sdk.license.school.roster;

import vn.gtvt.sdk.license.school.FieldKind;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.text.Bilingual;

/** What a school's program says of a teacher (school.md 4, inferred). */
public enum RosterTeacherField implements SchoolField {
  /** The school's own number (MA_GIAO_VIEN). */
  KEY("mã giáo viên", "teacher's number", FieldKind.CODE),
  /** Full name. */
  FULL_NAME("họ và tên", "full name", FieldKind.TEXT),
  /** Birth date. */
  BIRTH_DATE("ngày sinh", "birth date", FieldKind.DATE),
  /** Citizen's number (CCCD). */
  CITIZEN_ID("số căn cước", "citizen id", FieldKind.CODE),
  /** Its day of issue. */
  CITIZEN_ID_ISSUED("ngày cấp căn cước", "citizen id issued on", FieldKind.DATE),
  /** Who issued it. */
  CITIZEN_ID_PLACE("nơi cấp căn cước", "citizen id issued by", FieldKind.TEXT),
  /** Permanent residence. */
  RESIDENCE("nơi thường trú", "permanent residence", FieldKind.TEXT),
  /** Sex; in which code is not known. */
  SEX("giới tính", "sex", FieldKind.CODE),
  /** Where the teacher works (DON_VI_CT). */
  UNIT("đơn vị công tác", "place of work", FieldKind.TEXT),
  /** Form of recruitment. */
  RECRUITMENT("hình thức tuyển dụng", "form of recruitment", FieldKind.TEXT),
  /** General education (VAN_HOA). */
  EDUCATION("trình độ văn hóa", "education", FieldKind.TEXT),
  /** Profession. */
  PROFESSION("trình độ chuyên môn", "profession", FieldKind.TEXT),
  /** LEVEL; of what is not known. */
  LEVEL("trình độ", "level", FieldKind.TEXT),
  /** Pedagogy. */
  PEDAGOGY("trình độ sư phạm", "pedagogy", FieldKind.TEXT),
  /** English. */
  ENGLISH("tiếng Anh", "English", FieldKind.TEXT),
  /** Computing. */
  COMPUTING("tin học", "computing", FieldKind.TEXT),
  /** Class of the licence held. */
  LICENCE_CLASS("hạng giấy phép lái xe", "licence class", FieldKind.CODE),
  /** Its day of issue. */
  LICENCE_ISSUED("ngày cấp giấy phép lái xe", "licence issued on", FieldKind.DATE),
  /** Classes taught (HANG_XE_DAY). */
  CLASSES_TAUGHT("hạng xe dạy", "classes taught", FieldKind.CODE),
  /** Subjects (GIANG_DAY), one behind the other. */
  SUBJECTS("môn dạy", "subjects", FieldKind.TEXT);

  private final Bilingual label;
  private final FieldKind kind;

  RosterTeacherField(String vi, String en, FieldKind kind) {
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
