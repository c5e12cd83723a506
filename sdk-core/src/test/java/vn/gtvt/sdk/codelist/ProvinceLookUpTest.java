package vn.gtvt.sdk.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvinceLookUpTest {
  private static final Provinces PROVINCES = Provinces.bundled();

  @ParameterizedTest
  @ValueSource(strings = {"H05", "h05", " H05 "})
  void anAgencyIsFoundHoweverItIsTyped(String id) {
    assertThat(PROVINCES.byAgency(id).orElseThrow().code()).isEqualTo("24");
  }

  @Test
  void anAgencyThatWasMergedAwayIsFoundAmongTheFormerOnesOnly() {
    assertThat(PROVINCES.byAgency("H02")).isEmpty();
    FormerProvince bacGiang = PROVINCES.formerByAgency("h02").orElseThrow();
    assertThat(bacGiang.name().vi()).isEqualTo("Bắc Giang");
    assertThat(PROVINCES.currentOf(bacGiang).code()).isEqualTo("24");
    assertThat(PROVINCES.byAgency("H64")).isEmpty();
    assertThat(PROVINCES.formerByAgency("H64")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Bắc Ninh, 24",
    "bac ninh, 24",
    "TỈNH BẮC NINH, 24",
    "Bac Giang, 24",
    "Hà Nội, 01",
    "Hanoi, 01",
    "TPHCM, 79",
    "TP.HCM, 79",
    "Tp Hồ Chí Minh, 79",
    "Ho Chi Minh City, 79",
    "Bà Rịa – Vũng Tàu, 79",
    "BR-VT, 79",
    "TT Huế, 46",
    "Thừa Thiên-Huế, 46",
    "Thành phố Huế, 46",
    "Thanh Hoá, 38",
    "Daklak, 66",
    "Đắc Nông, 68",
    "Tuy Hòa, ",
    "'', ",
    "Thành phố, ",
  })
  void aNameOfTodayOrBeforeGivesTheProvinceOfToday(String text, String code) {
    assertThat(PROVINCES.named(text).map(Province::code).orElse(null)).isEqualTo(code);
  }

  @Test
  void everyNameIsFoundInBothLanguages() {
    assertThat(PROVINCES.all())
        .allSatisfy(
            province -> {
              assertThat(PROVINCES.named(province.name().vi())).contains(province);
              assertThat(PROVINCES.named(province.name().en())).contains(province);
            });
    assertThat(PROVINCES.allFormer())
        .allSatisfy(
            old -> {
              assertThat(PROVINCES.formerNamed(old.name().vi())).contains(old);
              assertThat(PROVINCES.formerNamed(old.name().en())).contains(old);
              assertThat(PROVINCES.named(old.name().vi())).contains(PROVINCES.currentOf(old));
              assertThat(old.otherNames())
                  .allSatisfy(other -> assertThat(PROVINCES.formerNamed(other)).contains(old));
            });
  }

  @Test
  void theFormerCodesAreUnique() {
    Set<String> codes = new HashSet<>();
    assertThat(PROVINCES.allFormer()).allMatch(old -> codes.add(old.code().value()));
    assertThat(PROVINCES.formerNamed("Bắc Ninh").orElseThrow().code().value()).isEqualTo("27");
    assertThat(PROVINCES.formerNamed("Bắc Giang").orElseThrow().code().value()).isEqualTo("24");
  }

  @Test
  void anyTextIsAnsweredWithoutAnException() {
    Random random = new Random(20250701);
    for (int i = 0; i < 5_000; i++) {
      String text =
          random
              .ints(random.nextInt(12), 0, 0x2100)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      assertThat(PROVINCES.find(text)).isEmpty();
      assertThat(PROVINCES.byAgency(text)).isEmpty();
      assertThat(PROVINCES.warnAbout(text)).isEmpty();
      assertThat(PROVINCES.named(text)).isEmpty();
    }
  }
}
