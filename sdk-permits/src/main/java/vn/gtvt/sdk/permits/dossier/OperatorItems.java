package vn.gtvt.sdk.permits.dossier;

import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.permits.operator.Address;
import vn.gtvt.sdk.permits.operator.Authority;
import vn.gtvt.sdk.permits.operator.Operator;

/** Who files and where, in neutral items that every dossier of an operator has. Stateless. */
public final class OperatorItems {
  private OperatorItems() {}

  /** Returns the operator as the owner, filed by its representative. */
  public static Applicant applicant(Operator operator) {
    Party owner =
        Party.organisation(
            operator.name(), operator.enterpriseCode(), operator.phone(), operator.email());
    return new Applicant(owner, Party.person(operator.representative()), null);
  }

  /** Returns the authority that is filed with. */
  public static Items authority(Authority authority) {
    return Items.builder()
        .text("provinceCode", authority.provinceCode())
        .text("province", authority.province())
        .text("name", authority.name())
        .build();
  }

  /** Returns where the owner sits, as {@code PaperForm} asks. */
  public static Items seat(Address address) {
    return Items.builder()
        .text("street", address.street())
        .text("ward", address.ward())
        .text("province", address.province())
        .build();
  }

  /** Begins the operator's group, up to the number and day of its licence. */
  public static Items.Builder operator(Operator operator) {
    return Items.builder()
        .text("name", operator.name())
        .text("enterpriseCode", operator.enterpriseCode())
        .text("type", operator.type().vietnamese())
        .text("representative", operator.representative())
        .text("street", operator.address().street())
        .text("ward", operator.address().ward())
        .text("province", operator.address().province())
        .text("phone", operator.phone())
        .text("email", operator.email())
        .text("licenceNumber", operator.licence().number())
        .date("licenceIssuedOn", operator.licence().issuedOn());
  }
}
