package vn.gtvt.sdk.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.text.Mask;

/**
 * What an organisation registers an account with (đăng ký tài khoản tổ chức). Immutable; masked in
 * {@link #toString()}.
 *
 * <p>Fields: OpenCPS {@code /applicants} and {@code /registrations}, and the register of QLVT's
 * predecessor (wire facts 2.1.7, 3.5). {@link AccountCheck} lists what the approver looks for.
 *
 * @param name the organisation's full name
 * @param enterpriseCode its enterprise or tax number
 * @param registeredOn date of its business registration; null if unknown
 * @param address head office
 * @param representative the legal representative's name
 * @param contact who answers letters
 * @param phone telephone number
 * @param email e-mail address, to which the activation goes
 * @param transportLicence number of its transport business licence; null if it has none yet
 * @param agency code of the agency that approves; null if the portal has but one
 * @param proofs scans that the approver looks at
 */
public record AccountRegistration(
    String name,
    String enterpriseCode,
    @Nullable LocalDate registeredOn,
    PostalAddress address,
    String representative,
    String contact,
    String phone,
    String email,
    @Nullable String transportLicence,
    @Nullable String agency,
    List<Attachment> proofs) {
  /** Guards what is required and keeps a copy. */
  public AccountRegistration {
    Objects.requireNonNull(name, "name == null");
    Objects.requireNonNull(enterpriseCode, "enterpriseCode == null");
    Objects.requireNonNull(address, "address == null");
    Objects.requireNonNull(representative, "representative == null");
    Objects.requireNonNull(contact, "contact == null");
    Objects.requireNonNull(phone, "phone == null");
    Objects.requireNonNull(email, "email == null");
    proofs = List.copyOf(proofs);
  }

  @Override
  public String toString() {
    return "AccountRegistration["
        + name
        + ", "
        + Mask.tail(enterpriseCode)
        + ", "
        + Mask.name(representative)
        + ", "
        + Mask.tail(phone)
        + "]";
  }
}
