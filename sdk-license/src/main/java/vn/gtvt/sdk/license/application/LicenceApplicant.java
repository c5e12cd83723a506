package vn.gtvt.sdk.license.application;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.text.Mask;

/**
 * Who asks for a licence. Immutable; masked in {@link #toString()}.
 *
 * @param name full name as on the identity card
 * @param birth birth date
 * @param sex sex
 * @param identity citizen's number, or passport number of a foreigner
 * @param phone mobile telephone; null if not known
 * @param nationality ISO 3166 alpha-3, e.g. {@code VNM}
 * @param identityLevel level of the electronic identity, 1 or 2; null if not known
 * @param residentUntil last day of a foreigner's residence paper; null if not known
 */
public record LicenceApplicant(
    String name,
    LocalDate birth,
    Sex sex,
    String identity,
    @Nullable String phone,
    String nationality,
    @Nullable Integer identityLevel,
    @Nullable LocalDate residentUntil) {
  /** Guards what is required. */
  public LicenceApplicant {
    Objects.requireNonNull(name, "name == null");
    Objects.requireNonNull(birth, "birth == null");
    Objects.requireNonNull(sex, "sex == null");
    Objects.requireNonNull(identity, "identity == null");
    Objects.requireNonNull(nationality, "nationality == null");
  }

  /** Returns a citizen of Vietnam with an electronic identity of level 2. */
  public static LicenceApplicant citizen(
      String name, LocalDate birth, Sex sex, String identity, @Nullable String phone) {
    return new LicenceApplicant(name, birth, sex, identity, phone, "VNM", 2, null);
  }

  /** Says whether the applicant is a foreigner. */
  public boolean isForeigner() {
    return !nationality.equals("VNM");
  }

  @Override
  public String toString() {
    return "LicenceApplicant[" + Mask.name(name) + ", " + Mask.tail(identity) + "]";
  }
}
