package vn.gtvt.sdk.portal.igate;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.text.Mask;

/**
 * The person whose log-in hands dossiers in (người nộp), as the form wants it. Immutable; masked in
 * {@link #toString()}.
 *
 * @param accountId the user's id at the portal
 * @param name full name
 * @param identity personal number, 12 digits
 * @param phone mobile phone
 * @param email e-mail address; null if none
 * @param birthday date of birth; null if not given
 * @param female sex; null if not given
 * @param identityIssuedOn date of issue of the identity card; null if not given
 * @param identityIssuedBy who issued it; null if not given
 * @param address where the person lives
 */
public record IgatePerson(
    String accountId,
    String name,
    String identity,
    String phone,
    @Nullable String email,
    @Nullable LocalDate birthday,
    @Nullable Boolean female,
    @Nullable LocalDate identityIssuedOn,
    @Nullable String identityIssuedBy,
    PostalAddress address) {
  /** Guards what is required. */
  public IgatePerson {
    Objects.requireNonNull(accountId, "accountId == null");
    Objects.requireNonNull(name, "name == null");
    Objects.requireNonNull(identity, "identity == null");
    Objects.requireNonNull(phone, "phone == null");
    Objects.requireNonNull(address, "address == null");
  }

  /** Returns a person with what the form demands. */
  public static IgatePerson of(
      String accountId, String name, String identity, String phone, PostalAddress address) {
    return new IgatePerson(accountId, name, identity, phone, null, null, null, null, null, address);
  }

  @Override
  public String toString() {
    return "IgatePerson[" + Mask.name(name) + ", " + Mask.tail(identity) + "]";
  }
}
