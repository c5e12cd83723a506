package vn.gtvt.sdk.license.school.file;

import vn.gtvt.sdk.license.school.DateCode;
import vn.gtvt.sdk.license.school.FieldKind;
import vn.gtvt.sdk.license.school.SchoolField;

/**
 * An element of a file and the field it carries.
 *
 * @param name the element
 * @param field the field
 * @param days how days are written in it; of no meaning for other kinds
 */
record WireField<F extends SchoolField>(String name, F field, DateCode days) {
  static <F extends SchoolField> WireField<F> element(String name, F field) {
    return new WireField<>(name, field, DateCode.ISO);
  }

  static <F extends SchoolField> WireField<F> compact(String name, F field) {
    return new WireField<>(name, field, DateCode.COMPACT);
  }

  WireField<F> named(String other) {
    return new WireField<>(other, field, days);
  }

  /** Says whether it carries a day. */
  boolean isDay() {
    return field.kind() == FieldKind.DATE;
  }

  /** Returns the text as the file has it; what is no day goes as it is. */
  String written(String canonical) {
    return isDay() ? DateCode.ISO.read(canonical).map(days::write).orElse(canonical) : canonical;
  }
}
