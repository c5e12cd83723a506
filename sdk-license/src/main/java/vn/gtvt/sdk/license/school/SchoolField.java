package vn.gtvt.sdk.license.school;

import java.util.Locale;
import vn.gtvt.sdk.text.Bilingual;

/** A value that school files carry, by its neutral name. Wire names stand in the dialects. */
public interface SchoolField {
  /** Returns the name of the constant. */
  String name();

  /** Returns what a person calls it. */
  Bilingual label();

  /** Returns how its canonical text is written. */
  FieldKind kind();

  /** Returns the name for programs, e.g. {@code birthDate}. */
  default String key() {
    StringBuilder key = new StringBuilder();
    for (String part : name().split("_", -1)) {
      String lower = part.toLowerCase(Locale.ROOT);
      key.append(
          key.isEmpty()
              ? lower
              : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
    }
    return key.toString();
  }
}
