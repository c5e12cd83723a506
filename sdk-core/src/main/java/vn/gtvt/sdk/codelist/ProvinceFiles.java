package vn.gtvt.sdk.codelist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.fact.Source;

/**
 * The three files on provinces, read and held against each other: a former province that no
 * province of today was made of, or two were, would send a dossier to the wrong agency.
 *
 * @param today {@code codes/provinces.json}, by code
 * @param former {@code codes/former-provinces.json}, by agency identifier
 * @param traps {@code codes/province-traps.json}, by the wrong code
 * @param inOrder the provinces of today as the file lists them
 * @param formerInOrder the former provinces as the file lists them
 */
record ProvinceFiles(
    Map<String, Province> today,
    Map<String, FormerProvince> former,
    Map<String, Trap> traps,
    List<Province> inOrder,
    List<FormerProvince> formerInOrder) {
  private static final String TODAY = "codes/provinces.json";
  private static final String FORMER = "codes/former-provinces.json";
  private static final String TRAPS = "codes/province-traps.json";
  private static final Pattern TWO_DIGITS = Pattern.compile("[0-9]{2}");
  private static final Pattern AGENCY = Pattern.compile("H[0-9]{2}");

  /** A code that a second list in circulation gives a province. */
  record Trap(String code, String province, Source source) {}

  static ProvinceFiles read(Facts facts) {
    List<Province> today = CodeFile.rows(facts, TODAY, "provinces", ProvinceFiles::province);
    List<FormerProvince> former = CodeFile.rows(facts, FORMER, "provinces", ProvinceFiles::former);
    List<Trap> traps = CodeFile.rows(facts, TRAPS, "traps", ProvinceFiles::trap);
    CodeFile.index(TODAY, "/provinces/*/agency", today, p -> p.agency().value());
    ProvinceFiles read =
        new ProvinceFiles(
            CodeFile.index(TODAY, "/provinces/*/code", today, Province::code),
            CodeFile.index(FORMER, "/provinces/*/agency", former, f -> f.agency().value()),
            CodeFile.index(TRAPS, "/traps/*/code", traps, Trap::code),
            today,
            former);
    read.checkMerger();
    read.checkTraps();
    return read;
  }

  private void checkMerger() {
    Map<String, String> madeInto = new HashMap<>();
    for (Province province : inOrder) {
      for (String agency : province.mergedFrom().value()) {
        if (madeInto.put(agency, province.code()) != null) {
          throw new FaultyFactException(
              TODAY, "/provinces/*/mergedFrom", "holds " + agency + " twice");
        }
      }
    }
    for (FormerProvince old : formerInOrder) {
      String code = madeInto.remove(old.agency().value());
      if (!old.now().equals(code)) {
        throw new FaultyFactException(
            FORMER,
            "/provinces/*/now",
            "of " + old.agency().value() + " is " + old.now() + ", but " + TODAY + " says " + code);
      }
    }
    if (!madeInto.isEmpty()) {
      throw new FaultyFactException(
          TODAY, "/provinces/*/mergedFrom", "names the unknown " + madeInto.keySet());
    }
  }

  private void checkTraps() {
    for (Trap trap : traps.values()) {
      if (!today.containsKey(trap.province())) {
        throw new FaultyFactException(
            TRAPS, "/traps/*/province", "is the unknown " + trap.province());
      }
      if (today.containsKey(trap.code())) {
        throw new FaultyFactException(
            TRAPS, "/traps/*/code", "is the code " + trap.code() + " of a province of today");
      }
    }
  }

  private static Province province(DataField row) {
    row.only(Set.of("code", "name", "agency", "plates", "mergedFrom", "effectiveFrom", "source"));
    return new Province(
        CodeFile.shaped(row, "code", TWO_DIGITS),
        row.both("name"),
        CodeFile.sourced(row, "agency", AGENCY),
        CodeFile.manySourced(row, "plates", TWO_DIGITS),
        CodeFile.manySourced(row, "mergedFrom", AGENCY),
        row.date("effectiveFrom"),
        row.source("source"));
  }

  private static FormerProvince former(DataField row) {
    row.only(Set.of("agency", "name", "otherNames", "code", "plates", "now", "effectiveTo"));
    return new FormerProvince(
        CodeFile.sourced(row, "agency", AGENCY),
        row.both("name"),
        row.texts("otherNames"),
        CodeFile.sourced(row, "code", TWO_DIGITS),
        CodeFile.manySourced(row, "plates", TWO_DIGITS),
        CodeFile.shaped(row, "now", TWO_DIGITS),
        row.date("effectiveTo"));
  }

  private static Trap trap(DataField row) {
    row.only(Set.of("code", "province", "source"));
    return new Trap(
        CodeFile.shaped(row, "code", TWO_DIGITS),
        CodeFile.shaped(row, "province", TWO_DIGITS),
        row.source("source"));
  }
}
