package vn.gtvt.sdk.license.school.completion;

import vn.gtvt.sdk.license.school.FieldKind;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.text.Bilingual;

/** What a school holds of a learner's results (Điều 25.1 a, c). */
public enum ResultField implements SchoolField {
  /** Whose results they are. */
  LEARNER_CODE("mã học viên", "learner code", FieldKind.CODE),
  /** Completion certificate; its form (Phụ lục XXVII) is not known here. */
  CERTIFICATE_NUMBER(
      "số giấy xác nhận hoàn thành khóa đào tạo", "completion certificate", FieldKind.CODE),
  /** End test in theory. */
  THEORY_TEST("kết quả kiểm tra lý thuyết", "theory test", FieldKind.TEXT),
  /** End test in practice. */
  PRACTICE_TEST("kết quả kiểm tra thực hành", "practice test", FieldKind.TEXT),
  /** Time and distance by the device. */
  DAT_DATA("dữ liệu DAT", "DAT data", FieldKind.TEXT),
  /** Time of the theory of traffic law. */
  LAW_HOURS("thời gian học lý thuyết pháp luật", "hours of traffic law", FieldKind.TEXT),
  /** Practice in the cabin. */
  CABIN_HOURS("thời gian học ca bin", "cabin practice", FieldKind.TEXT);

  private final Bilingual label;
  private final FieldKind kind;

  ResultField(String vi, String en, FieldKind kind) {
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
