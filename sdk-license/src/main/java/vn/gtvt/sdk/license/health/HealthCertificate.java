package vn.gtvt.sdk.license.health;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.text.Mask;

/**
 * A driver's health certificate (school.md §10). Immutable; masked in {@link #toString()}.
 *
 * @param number number, e.g. {@code 00001/GKSKLX/99001/26}
 * @param classCode class it was made out for, as written on it
 * @param holder full name
 * @param sex sex
 * @param birth birth date
 * @param identity citizen's number, old identity number or passport
 * @param conclusion what was concluded
 * @param concludedOn when
 * @param doctor who concluded; null if not said
 * @param facility name or code of the health facility; null if not said
 * @param alcoholFound whether alcohol was measured above zero
 * @param drugsFound whether a drug test was positive
 * @param examineAgainOn day of the next examination; null if none is set
 * @param reason why, or under which condition; null if not said
 */
public record HealthCertificate(
    String number,
    String classCode,
    String holder,
    Sex sex,
    LocalDate birth,
    String identity,
    Conclusion conclusion,
    LocalDate concludedOn,
    @Nullable String doctor,
    @Nullable String facility,
    boolean alcoholFound,
    boolean drugsFound,
    @Nullable LocalDate examineAgainOn,
    @Nullable String reason) {
  /** Guards what is required. */
  public HealthCertificate {
    Objects.requireNonNull(number, "number == null");
    Objects.requireNonNull(classCode, "classCode == null");
    Objects.requireNonNull(holder, "holder == null");
    Objects.requireNonNull(sex, "sex == null");
    Objects.requireNonNull(birth, "birth == null");
    Objects.requireNonNull(identity, "identity == null");
    Objects.requireNonNull(conclusion, "conclusion == null");
    Objects.requireNonNull(concludedOn, "concludedOn == null");
  }

  /** Shows number and class only: whatever else it says is a matter of the holder's health. */
  @Override
  public String toString() {
    return "HealthCertificate[" + Mask.tail(number) + ", " + classCode + "]";
  }
}
