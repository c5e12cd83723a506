package vn.gtvt.sdk.dossier;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An address in Vietnam: of two levels since 2025-07-01, of three before. Immutable.
 *
 * @param street house number and street
 * @param ward commune or ward (xã, phường)
 * @param district district (huyện, quận) of an address before 2025-07-01; null since
 * @param province province (tỉnh, thành phố)
 */
public record PostalAddress(String street, Unit ward, @Nullable Unit district, Unit province) {
  /**
   * An administrative unit.
   *
   * @param code its code in the list of administrative units; null if unknown
   * @param name its name
   */
  public record Unit(@Nullable String code, String name) {
    /** Guards what is required. */
    public Unit {
      Objects.requireNonNull(name, "name == null");
    }
  }

  /** Guards what is required. */
  public PostalAddress {
    Objects.requireNonNull(street, "street == null");
    Objects.requireNonNull(ward, "ward == null");
    Objects.requireNonNull(province, "province == null");
  }

  /** Returns an address of two levels, as they are since 2025-07-01. */
  public static PostalAddress of(String street, Unit ward, Unit province) {
    return new PostalAddress(street, ward, null, province);
  }

  /** Returns the address in one line, from the street to the province. */
  public String line() {
    return street
        + ", "
        + ward.name()
        + Optional.ofNullable(district).map(d -> ", " + d.name()).orElse("")
        + ", "
        + province.name();
  }

  Items items() {
    return Items.builder()
        .text("street", street)
        .text("wardCode", ward.code())
        .text("ward", ward.name())
        .text("districtCode", district == null ? null : district.code())
        .text("district", district == null ? null : district.name())
        .text("provinceCode", province.code())
        .text("province", province.name())
        .build();
  }

  static PostalAddress of(Items items) {
    return new PostalAddress(
        items.text("street"),
        unit(items, "ward"),
        items.optionalText("district").isPresent() ? unit(items, "district") : null,
        unit(items, "province"));
  }

  private static Unit unit(Items items, String level) {
    return new Unit(items.optionalText(level + "Code").orElse(null), items.text(level));
  }

  /** Shows the province only: the rest is personal. */
  @Override
  public String toString() {
    return "PostalAddress[" + province.name() + "]";
  }
}
