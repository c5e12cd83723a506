package vn.gtvt.sdk.procedure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.codelist.Provinces;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Refuses a code that is no province's: two lists are in circulation, and one is wrong. The list is
 * read when it is first needed; safe for concurrent use.
 */
final class ProvinceCodes {
  private static final String LIST = "codes/provinces.json";

  private final Facts facts;
  private volatile @Nullable Provinces provinces;

  ProvinceCodes(Facts facts) {
    this.facts = facts;
  }

  /**
   * Demands the code of a province of today.
   *
   * @throws IllegalArgumentException if it is none; the message names the right one where known
   */
  void demand(String code) {
    Objects.requireNonNull(code, "province == null");
    if (!facts.names("codes").contains(LIST)) {
      return;
    }
    Provinces known = known();
    if (known.find(code).isEmpty()) {
      String advice = known.warnAbout(code).map(Bilingual::vi).orElse("");
      throw new IllegalArgumentException(
          ("no province of today has the GSO code " + code + ". " + advice).strip());
    }
  }

  Provinces known() {
    Provinces known = provinces;
    if (known == null) {
      known = Provinces.of(facts);
      provinces = known;
    }
    return known;
  }
}
