package vn.gtvt.sdk.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.text.Bilingual;

class ProvincesTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
  private static final Provinces PROVINCES = Provinces.bundled();

  @Test
  void sixtyThreeProvincesBecameThirtyFourEachExactlyOnce() {
    assertThat(PROVINCES.all()).hasSize(34);
    assertThat(PROVINCES.allFormer()).hasSize(63);

    List<FormerProvince> made =
        PROVINCES.all().stream().flatMap(p -> PROVINCES.formerOf(p).stream()).toList();
    assertThat(made).containsExactlyInAnyOrderElementsOf(PROVINCES.allFormer());
    assertThat(PROVINCES.allFormer())
        .allSatisfy(old -> assertThat(PROVINCES.formerOf(PROVINCES.currentOf(old))).contains(old));
    assertThat(PROVINCES.allFormer().stream().map(PROVINCES::currentOf).distinct()).hasSize(34);
  }

  @Test
  void elevenProvincesWereNotMergedAndTwentyThreeWere() {
    assertThat(PROVINCES.all()).filteredOn(p -> PROVINCES.formerOf(p).size() == 1).hasSize(11);
    assertThat(PROVINCES.all()).filteredOn(p -> PROVINCES.formerOf(p).size() > 1).hasSize(23);
  }

  @Test
  void aMergedProvinceKeepsTheAgencyOfTheFormerOneOfItsName() {
    assertThat(PROVINCES.all())
        .allSatisfy(
            province -> {
              FormerProvince kept = PROVINCES.formerOf(province).get(0);
              assertThat(kept.agency().value()).isEqualTo(province.agency().value());
              assertThat(PROVINCES.formerNamed(province.name().vi())).contains(kept);
            });
  }

  @Test
  void anAgencyIsSecondaryWhereItWasSeenAfterTheMergerAndGeneralElsewhere() {
    assertThat(PROVINCES.all())
        .filteredOn(p -> p.agency().source().confidence() == Confidence.SECONDARY)
        .extracting(p -> p.agency().value())
        .containsExactlyInAnyOrder(
            "H05", "H12", "H13", "H21", "H26", "H35", "H36", "H42", "H48", "H50", "H56", "H57",
            "H61");
    assertThat(PROVINCES.all())
        .filteredOn(p -> p.agency().source().confidence() != Confidence.SECONDARY)
        .allMatch(p -> p.agency().source().confidence() == Confidence.GENERAL);
  }

  @Test
  void platesBeforeTheMergerAreVerifiedAndAfterItSecondary() {
    assertThat(PROVINCES.allFormer())
        .allMatch(p -> p.plates().source().confidence() == Confidence.VERIFIED);
    assertThat(PROVINCES.all())
        .allMatch(p -> p.plates().source().confidence() == Confidence.SECONDARY);
  }

  @Test
  void aMergedProvinceHasThePlatesOfAllItsParts() {
    assertThat(PROVINCES.all())
        .allSatisfy(
            province -> {
              Set<String> parts = new TreeSet<>();
              PROVINCES.formerOf(province).forEach(old -> parts.addAll(old.plates().value()));
              assertThat(province.plates().value()).containsExactlyInAnyOrderElementsOf(parts);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "99, Bắc Ninh, Bắc Ninh",
    "98, Bắc Giang, Bắc Ninh",
    "72, Bà Rịa - Vũng Tàu, Hồ Chí Minh",
    "55, Hồ Chí Minh, Hồ Chí Minh",
    "77, Bình Định, Gia Lai",
    "75, Thừa Thiên Huế, Huế",
  })
  void aPlatePrefixNamesTheProvinceOfTheDay(String prefix, String before, String after) {
    assertThat(PROVINCES.byPlatePrefix(prefix, LAST_DAY))
        .singleElement()
        .isInstanceOf(FormerProvince.class)
        .satisfies(unit -> assertThat(unit.name().vi()).isEqualTo(before));
    assertThat(PROVINCES.byPlatePrefix(prefix, FIRST_DAY))
        .singleElement()
        .isInstanceOf(Province.class)
        .satisfies(unit -> assertThat(unit.name().vi()).isEqualTo(after));
  }

  @Test
  void everyIssuedPrefixHasOneProvinceOnBothSidesAndTheOthersNone() {
    Set<Integer> none = Set.of(10, 13, 42, 44, 45, 46, 80, 87, 91, 96);
    IntStream.rangeClosed(10, 99)
        .forEach(
            prefix -> {
              int expected = none.contains(prefix) ? 0 : 1;
              for (LocalDate date : List.of(LAST_DAY, FIRST_DAY)) {
                assertThat(PROVINCES.byPlatePrefix(Integer.toString(prefix), date))
                    .as("%s on %s", prefix, date)
                    .hasSize(expected);
              }
            });
    assertThat(PROVINCES.byPlatePrefix("", FIRST_DAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "24, Bắc Ninh, 27",
    "44, Quảng Trị, 45",
    "15, Lào Cai, 10",
    "52, Gia Lai, 64",
    "80, Tây Ninh, 72",
    "82, Đồng Tháp, 87",
    "91, An Giang, 89",
  })
  void theCodeOfTheDecisionIsTakenAndThatOfTheOtherListExplained(
      String right, String name, String wrong) {
    assertThat(PROVINCES.find(right).orElseThrow().name().vi()).isEqualTo(name);
    assertThat(PROVINCES.warnAbout(right)).isEmpty();

    assertThat(PROVINCES.find(wrong)).isEmpty();
    Bilingual warning = PROVINCES.warnAbout(wrong).orElseThrow();
    assertThat(warning.vi()).contains(wrong, name, right, "QĐ 19/2025/QĐ-TTg").doesNotContain("{");
    assertThat(warning.en()).contains(wrong, right).doesNotContain("{");
  }

  @Test
  void nothingIsSaidOfACodeWithoutATrap() {
    assertThat(PROVINCES.all()).noneMatch(p -> PROVINCES.warnAbout(p.code()).isPresent());
    assertThat(PROVINCES.warnAbout("00")).isEmpty();
  }
}
