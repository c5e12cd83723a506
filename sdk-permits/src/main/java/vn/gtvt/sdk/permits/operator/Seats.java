package vn.gtvt.sdk.permits.operator;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.gtvt.sdk.codelist.Province;
import vn.gtvt.sdk.codelist.Provinces;

/**
 * Says in which province of today an authority or an address lies; a former province gives the one
 * that it is part of. Immutable and safe for concurrent use.
 */
public final class Seats {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern DEPARTMENT =
      Pattern.compile("^\\s*sở\\s+(xây dựng|giao thông vận tải|gtvt|gtvt-xd)\\s*[-–]?\\s*", FLAGS);
  private static final Pattern UNIT = Pattern.compile("^(tỉnh|thành phố|tp\\.?)\\s+", FLAGS);

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

  /** Returns the province of an authority by its code, else by its name. */
  public Optional<Province> of(Authority authority) {
    return provinces
        .find(authority.provinceCode())
        .or(() -> named(authority.province()))
        .or(() -> ofDepartment(authority.name()));
  }

  /**
   * Returns the province of a department by its full name, of today or before: {@code Sở Giao thông
   * vận tải tỉnh Bắc Giang} gives Bắc Ninh. Nothing if the name does not say.
   */
  public Optional<Province> ofDepartment(String name) {
    return named(DEPARTMENT.matcher(name).replaceFirst(""));
  }

  /** Returns the province of this name of today or before, with or without its rank. */
  public Optional<Province> named(String province) {
    String bare = UNIT.matcher(province.strip()).replaceFirst("");
    return provinces.named(bare).or(() -> provinces.named(province));
  }
}
