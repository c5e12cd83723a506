package vn.gtvt.sdk.license.health;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Mask;

/**
 * Which certificate is asked for. Immutable; masked in {@link #toString()}.
 *
 * @param number number on the certificate
 * @param classCode class it was made out for, as written on it; number and class are the key
 * @param identity identity of the person it should belong to
 * @param concludedOn day of the conclusion as the person says; null if not known: then nobody can
 *     tell one that is late from one that will not come
 */
public record HealthQuestion(
    String number, String classCode, String identity, @Nullable LocalDate concludedOn) {
  /** Guards what is required. */
  public HealthQuestion {
    Objects.requireNonNull(number, "number == null");
    Objects.requireNonNull(classCode, "classCode == null");
    Objects.requireNonNull(identity, "identity == null");
  }

  @Override
  public String toString() {
    return "HealthQuestion[" + Mask.tail(number) + ", " + classCode + "]";
  }
}
