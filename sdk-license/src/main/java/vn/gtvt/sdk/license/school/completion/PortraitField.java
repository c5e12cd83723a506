package vn.gtvt.sdk.license.school.completion;

import vn.gtvt.sdk.license.school.FieldKind;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.text.Bilingual;

/** The portrait, where a gap has to name it like any other field. */
enum PortraitField implements SchoolField {
  PORTRAIT;

  @Override
  public Bilingual label() {
    return new Bilingual("ảnh chân dung", "portrait");
  }

  @Override
  public FieldKind kind() {
    return FieldKind.TEXT;
  }
}
