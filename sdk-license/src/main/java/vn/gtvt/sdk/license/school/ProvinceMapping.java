package vn.gtvt.sdk.license.school;

import java.util.Optional;
import vn.gtvt.sdk.codelist.Province;
import vn.gtvt.sdk.codelist.Provinces;

/**
 * Finds the province that a code means, whichever of the two lists it comes from (school.md 7.1).
 *
 * <p>School files since 07/2026 have the codes of QĐ 19/2025/QĐ-TTg. The other list in circulation
 * kept the codes from before 2025-07-01: Bắc Ninh is 24 in the one and 27 in the other. Wherever a
 * code stands in both, it means the same province. Immutable and safe for concurrent use.
 */
public final class ProvinceMapping {
  private final Provinces provinces;

  /** Makes a mapping over these lists. */
  public ProvinceMapping(Provinces provinces) {
    this.provinces = provinces;
  }

  /** Returns the province of today that a code of either list means; empty if none. */
  public Optional<Province> meant(String code) {
    Optional<Province> listed = provinces.find(code);
    return listed.isPresent()
        ? listed
        : provinces.allFormer().stream()
            .filter(former -> former.code().value().equals(code.strip()))
            .findFirst()
            .map(provinces::currentOf);
  }

  /** Says whether a code is one of the decision's. */
  public boolean isOfDecision(String code) {
    return provinces.find(code).isPresent();
  }

  /** Returns the code of the decision for a code of either list; empty if it means none. */
  public Optional<String> toDecision(String code) {
    return meant(code).map(Province::code);
  }
}
