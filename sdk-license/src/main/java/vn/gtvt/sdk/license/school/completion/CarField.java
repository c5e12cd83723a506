package vn.gtvt.sdk.license.school.completion;

import vn.gtvt.sdk.license.school.FieldKind;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.text.Bilingual;

/** What a school holds of a training car (Điều 25.1 đ). */
public enum CarField implements SchoolField {
  /** Permit of the training car. */
  PERMIT_NUMBER("số giấy phép xe tập lái", "permit number", FieldKind.CODE),
  /** Plate. */
  PLATE("biển số", "plate", FieldKind.CODE),
  /** Make. */
  MAKE("nhãn hiệu", "make", FieldKind.TEXT),
  /** Class it is for. */
  LICENCE_CLASS("hạng xe", "class", FieldKind.CODE),
  /** Year of manufacture. */
  YEAR("năm sản xuất", "year", FieldKind.NUMBER),
  /** Owner or contract. */
  OWNERSHIP("chủ sở hữu hoặc hợp đồng", "owner or contract", FieldKind.TEXT),
  /** Auxiliary brake. */
  AUXILIARY_BRAKE("hệ thống phanh phụ", "auxiliary brake", FieldKind.TEXT);

  private final Bilingual label;
  private final FieldKind kind;

  CarField(String vi, String en, FieldKind kind) {
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
