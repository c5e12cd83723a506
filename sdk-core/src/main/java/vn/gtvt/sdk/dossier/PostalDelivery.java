package vn.gtvt.sdk.dossier;

import java.util.Objects;
import java.util.Optional;
import vn.gtvt.sdk.text.Mask;

/**
 * The wish to get the result by post (trả kết quả qua bưu chính công ích). Immutable; masked in
 * {@link #toString()}.
 *
 * <p>It travels in a dossier as the group of items {@link #ITEM}; a dossier without it is collected
 * at the counter or fetched from the portal.
 *
 * @param name who takes the letter
 * @param phone telephone number for the postman
 * @param to where the letter goes
 */
public record PostalDelivery(String name, String phone, PostalAddress to) {
  /** The name of the group of items. */
  public static final String ITEM = "postalDelivery";

  /** Guards what is required. */
  public PostalDelivery {
    Objects.requireNonNull(name, "name == null");
    Objects.requireNonNull(phone, "phone == null");
    Objects.requireNonNull(to, "to == null");
  }

  /** Returns the wish as a group of items, to be put under {@link #ITEM}. */
  public Items items() {
    return Items.builder()
        .text("name", name)
        .text("phone", phone)
        .group("address", to.items())
        .build();
  }

  /** Returns the wish that a dossier carries, or nothing. */
  public static Optional<PostalDelivery> of(Dossier dossier) {
    return dossier
        .items()
        .optionalGroup(ITEM)
        .map(
            group ->
                new PostalDelivery(
                    group.text("name"),
                    group.text("phone"),
                    PostalAddress.of(group.group("address"))));
  }

  @Override
  public String toString() {
    return "PostalDelivery[" + Mask.name(name) + ", " + Mask.tail(phone) + ", " + to + "]";
  }
}
