package vn.gtvt.sdk.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What some receivers want to know of a party beyond its name. Immutable; shows nothing in {@link
 * #toString()}.
 *
 * <p>It travels in a dossier as a group of items, {@link #OWNER} or {@link #FILER}.
 *
 * @param birthday date of birth; null if unknown
 * @param identityIssuedOn when its identity paper or business registration was issued; null if
 *     unknown
 * @param address where it lives or has its head office; null if unknown
 */
public record PartyDetails(
    @Nullable LocalDate birthday,
    @Nullable LocalDate identityIssuedOn,
    @Nullable PostalAddress address) {
  /** The name of the group of items about the owner (chủ hồ sơ). */
  public static final String OWNER = "ownerDetails";

  /** The name of the group of items about the filer (người nộp). */
  public static final String FILER = "filerDetails";

  /** Returns the details as a group of items, to be put under {@link #OWNER} or {@link #FILER}. */
  public Items items() {
    return Items.builder()
        .date("birthday", birthday)
        .date("identityIssuedOn", identityIssuedOn)
        .group("address", address == null ? null : address.items())
        .build();
  }

  /** Returns the details that a dossier carries under this name; all unknown if it carries none. */
  public static PartyDetails of(Dossier dossier, String name) {
    Items group = dossier.items().optionalGroup(name).orElse(Items.none());
    return new PartyDetails(
        group.optionalDate("birthday").orElse(null),
        group.optionalDate("identityIssuedOn").orElse(null),
        group.optionalGroup("address").map(PostalAddress::of).orElse(null));
  }

  @Override
  public String toString() {
    return "PartyDetails[***]";
  }
}
