package vn.gtvt.sdk.license.school;

import vn.gtvt.sdk.text.Bilingual;

/** What a school file says of a learner (NGUOI_LX and HO_SO, school.md 2.3 and 2.4). */
public enum LearnerField implements SchoolField {
  /** Row, from 1. */
  ROW_NUMBER("số thứ tự", "row number", FieldKind.NUMBER),
  /** School, {@code -}, day of receipt, {@code -}, six digits. */
  LEARNER_CODE("mã đăng ký học viên", "learner code", FieldKind.CODE),
  /** Capital letters. */
  FAMILY_AND_MIDDLE_NAME("họ tên đệm", "family and middle name", FieldKind.TEXT),
  /** Capital letters. */
  GIVEN_NAME("tên", "given name", FieldKind.TEXT),
  /** The two above with a blank between. */
  FULL_NAME("họ và tên", "full name", FieldKind.TEXT),
  /** Birth date. */
  BIRTH_DATE("ngày sinh", "birth date", FieldKind.DATE),
  /** ISO 3166, three letters. */
  NATIONALITY("mã quốc tịch", "nationality", FieldKind.CODE),
  /** In words; empty in every file seen. */
  NATIONALITY_NAME("tên quốc tịch", "name of the nationality", FieldKind.TEXT),
  /** Permanent address in words. */
  RESIDENCE("nơi thường trú", "permanent address", FieldKind.TEXT),
  /** Contact address in words. */
  CONTACT("nơi cư trú", "contact address", FieldKind.TEXT),
  /** Commune, five digits. */
  RESIDENCE_COMMUNE("mã xã nơi thường trú", "commune of residence", FieldKind.CODE),
  /** Commune, five digits. */
  CONTACT_COMMUNE("mã xã nơi cư trú", "commune of contact", FieldKind.CODE),
  /** Province, two digits of QĐ 19/2025/QĐ-TTg. */
  RESIDENCE_PROVINCE("mã tỉnh nơi thường trú", "province of residence", FieldKind.CODE),
  /** Province, two digits of QĐ 19/2025/QĐ-TTg. */
  CONTACT_PROVINCE("mã tỉnh nơi cư trú", "province of contact", FieldKind.CODE),
  /** Twelve digits; nine in legacy data. */
  CITIZEN_ID("số căn cước công dân", "citizen id", FieldKind.CODE),
  /** Day of issue. */
  CITIZEN_ID_DATE("ngày cấp căn cước", "citizen id issued", FieldKind.DATE),
  /** Code of the issuer; {@code 00} was seen. */
  CITIZEN_ID_PLACE("nơi cấp căn cước", "citizen id issuer", FieldKind.CODE),
  /** {@code M} or {@code F}: see {@link SexCode#SCHOOL_FILE}. */
  SEX("giới tính", "sex", FieldKind.CODE),
  /** Name on the card. */
  PRINTED_NAME("họ và tên in trên thẻ", "printed name", FieldKind.TEXT),
  /** Old identity card; until 06/2026 only. */
  OLD_IDENTITY_NUMBER("số chứng minh nhân dân cũ", "old identity number", FieldKind.CODE),
  /** Number inside the course, three digits. */
  FILE_NUMBER("số hồ sơ", "file number", FieldKind.CODE),
  /** Who received the papers: the school. */
  RECEIVER_CODE("mã đơn vị nhận hồ sơ", "receiver's code", FieldKind.CODE),
  /** Its name. */
  RECEIVER_NAME("tên đơn vị nhận hồ sơ", "receiver's name", FieldKind.TEXT),
  /** Person who received the papers. */
  RECEIVED_BY("người nhận hồ sơ", "received by", FieldKind.TEXT),
  /** Kind of file in words. */
  FILE_KIND_NAME("tên loại hồ sơ", "name of the kind", FieldKind.TEXT),
  /** Day of receipt. */
  RECEIVED_DATE("ngày nhận hồ sơ", "received on", FieldKind.DATE),
  /** 1 motorcycle, 2 car; a third code is not known. */
  FILE_KIND("mã loại hồ sơ", "kind of file", FieldKind.CODE),
  /** {@code 1} was seen; the list is not known. */
  PICTURE_QUALITY("chất lượng ảnh", "picture quality", FieldKind.CODE),
  /** Day on which the picture was taken. */
  PICTURE_DATE("ngày thu nhận ảnh", "picture taken on", FieldKind.DATE),
  /** By whom. */
  PICTURE_BY("người thu nhận ảnh", "picture taken by", FieldKind.TEXT),
  /** Licence held. */
  LICENCE_NUMBER("số giấy phép lái xe đã có", "number of the licence held", FieldKind.CODE),
  /** Class of it, as of its day: letters changed their meaning in 2025. */
  LICENCE_CLASS_HELD("hạng giấy phép lái xe đã có", "class of the licence held", FieldKind.CODE),
  /** Issuer, two digits. */
  LICENCE_ISSUER_CODE("mã đơn vị cấp giấy phép", "licence issuer's code", FieldKind.CODE),
  /** Issuer in words. */
  LICENCE_ISSUER_NAME("tên đơn vị cấp giấy phép", "licence issuer", FieldKind.TEXT),
  /** Place of issue. */
  LICENCE_PLACE("nơi cấp giấy phép", "licence issued at", FieldKind.TEXT),
  /** Day of issue. */
  LICENCE_ISSUED("ngày cấp giấy phép", "licence issued on", FieldKind.DATE),
  /** Day of passing. */
  LICENCE_PASSED("ngày trúng tuyển", "exam passed on", FieldKind.DATE),
  /** Last day; empty where it has none. */
  LICENCE_EXPIRY("ngày hết hạn giấy phép", "licence expires on", FieldKind.DATE),
  /** School of training. */
  TRAINED_AT_CODE("mã nơi học lái xe", "trained at, code", FieldKind.CODE),
  /** Its name. */
  TRAINED_AT_NAME("tên nơi học lái xe", "trained at", FieldKind.TEXT),
  /** Year. */
  TRAINING_YEAR("năm học lái xe", "year of training", FieldKind.NUMBER),
  /** Years of driving; 0 for a first issue. */
  DRIVING_YEARS("số năm lái xe", "years of driving", FieldKind.NUMBER),
  /** Kilometres without an accident; 0 for a first issue. */
  SAFE_KM("số km an toàn", "safe kilometres", FieldKind.NUMBER),
  /** {@code 1}: a health certificate was handed in. */
  HEALTH_CERTIFICATE("giấy chứng nhận sức khỏe", "health certificate", FieldKind.CODE),
  /** {@code CM_VN}: new issue in Vietnam; the other codes are not known. */
  ISSUE_MODE("hình thức cấp", "mode of issue", FieldKind.CODE),
  /** Class sought. */
  LICENCE_CLASS("hạng giấy phép lái xe", "class sought", FieldKind.CODE),
  /** Training class. */
  TRAINING_CLASS("hạng đào tạo", "training class", FieldKind.CODE),
  /** Whether a card is printed; until 06/2026 only. */
  PRINT_CARD("chọn in giấy phép lái xe", "print the card", FieldKind.NUMBER);

  private final Bilingual label;
  private final FieldKind kind;

  LearnerField(String vi, String en, FieldKind kind) {
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
