package vn.gtvt.sdk.permits.operator;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.gtvt.sdk.codelist.Province;
import vn.gtvt.sdk.codelist.Provinces;
import vn.gtvt.sdk.text.VietnameseText;

/**
 * Says in which province of today an authority or an address lies; a former province gives the one
 * that it is part of. Immutable and safe for concurrent use.
 */
public final class Seats {
  private static final String FIELD = "(?:giao thong van tai|gtvt|xay dung|xd)";

  /** Of folded words: people write capitals, marks, hyphens and blanks as they like. */
  private static final Pattern DEPARTMENT =
      Pattern.compile(
          "^(?:so " + FIELD + "(?: (?:va )?" + FIELD + ")?|uy ban nhan dan|ubnd)(?: |$)");

  private static final Pattern UNIT = Pattern.compile("^(?:tinh|thanh pho|tp) ");

  private final Provinces provinces;

  private Seats(Provinces provinces) {
    this.provinces = provinces;
  }

  /** Returns the places of these provinces. */
  public static Seats in(Provinces provinces) {
    return new Seats(provinces);
  }

  /** Returns the province that an address names; nothing if it is not known. */
  public Optional<Province> of(Address address) {
    return named(address.province());
  }

  /**
   * Returns the province of an authority: by its name, which is what a portal is sent, else by the
   * province's name, else by the code.
   */
  public Optional<Province> of(Authority authority) {
    return ofDepartment(authority.name())
        .or(() -> named(authority.province()))
        .or(() -> coded(authority.provinceCode()));
  }

  /** Says whether code, province and name of an authority mean one province, as far as known. */
  public boolean agree(Authority authority) {
    return Stream.of(
                ofDepartment(authority.name()),
                named(authority.province()),
                coded(authority.provinceCode()))
            .flatMap(Optional::stream)
            .map(Province::code)
            .distinct()
            .count()
        <= 1;
  }

  /**
   * Returns the province of a department by its full name, of today or before: {@code Sở Giao thông
   * vận tải tỉnh Bắc Giang} gives Bắc Ninh. Nothing if the name does not say.
   */
  public Optional<Province> ofDepartment(String name) {
    return named(DEPARTMENT.matcher(VietnameseText.fold(name)).replaceFirst(""));
  }

  /** Returns the province of this name of today or before, with or without its rank. */
  public Optional<Province> named(String province) {
    String folded = VietnameseText.fold(province);
    return provinces.named(UNIT.matcher(folded).replaceFirst("")).or(() -> provinces.named(folded));
  }

  private Optional<Province> coded(String code) {
    return provinces
        .find(code)
        .or(
            () ->
                provinces.allFormer().stream()
                    .filter(old -> old.code().value().equals(code.strip()))
                    .findFirst()
                    .map(provinces::currentOf));
  }
}
