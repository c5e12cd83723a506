package vn.gtvt.sdk.procedure;

import java.util.Objects;
import vn.gtvt.sdk.codelist.Provinces;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.text.Bilingual;

/** Refuses a code that is no province's: two lists are in circulation, and one is wrong. */
record ProvinceCodes(Facts facts) {
  private static final String LIST = "codes/provinces.json";

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
    Provinces provinces = Provinces.of(facts);
    if (provinces.find(code).isEmpty()) {
      String advice = provinces.warnAbout(code).map(Bilingual::vi).orElse("");
      throw new IllegalArgumentException(
          ("no province of today has the GSO code " + code + ". " + advice).strip());
    }
  }
}
