package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.permits.operator.FormOfBusiness;

/**
 * A transport business licence that a company has or had. Immutable.
 *
 * @param number its number
 * @param issuedOn day of issue
 * @param revokedOn day of revocation; null if it was not revoked
 * @param forms forms of business that it names; empty where they are not known
 */
public record HeldLicence(
    String number, LocalDate issuedOn, @Nullable LocalDate revokedOn, Set<FormOfBusiness> forms) {
  /** Guards what is required and keeps a copy. */
  public HeldLicence {
    Objects.requireNonNull(number, "number == null");
    Objects.requireNonNull(issuedOn, "issuedOn == null");
    forms = Set.copyOf(forms);
  }

  boolean isInForceOn(LocalDate day) {
    return !issuedOn.isAfter(day) && (revokedOn == null || revokedOn.isAfter(day));
  }
}
