package vn.gtvt.sdk.license.health;

import java.time.LocalDate;
import java.util.Objects;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.text.Mask;

/**
 * Whose certificate it should be, and for which class. Immutable; masked in {@link #toString()}.
 *
 * @param name full name
 * @param birth birth date
 * @param sex sex
 * @param identity citizen's number, old identity number or passport
 * @param sought class of licence sought
 */
public record HealthSubject(
    String name, LocalDate birth, Sex sex, String identity, LicenceClass sought) {
  /** Guards what is required. */
  public HealthSubject {
    Objects.requireNonNull(name, "name == null");
    Objects.requireNonNull(birth, "birth == null");
    Objects.requireNonNull(sex, "sex == null");
    Objects.requireNonNull(identity, "identity == null");
    Objects.requireNonNull(sought, "sought == null");
  }

  @Override
  public String toString() {
    return "HealthSubject[" + Mask.name(name) + ", " + sought + "]";
  }
}
