package vn.gtvt.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierCodeTest {
  private static final DossierCode LOCAL = DossierCode.parse("000.00.00.H05-260818-0001");
  private static final DossierCode NATIONAL = DossierCode.parse("H05.001.002-260818-G10001");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000.00.00.H05-260818-0001",
        "H05.1.2-260818-G1123456",
        "G04.099-KQ002113",
        "hs/2026/đ-7",
      })
  void aCodeOfAnyFormIsKeptAsItIs(String written) {
    assertThat(DossierCode.parse("  " + written + "\n").text()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "H05 0001", "H05\u00a00001", "H05\u200b0001", "H05\t1"})
  void aBlankInsideIsRefused(String written) {
    assertThat(DossierCode.tryParse(written))
        .isEqualTo(new Parsed.Invalid<DossierCode>("dossier-code.malformed"));
  }

  @Test
  void aCodeMayBeLongButNotEndless() {
    assertThat(DossierCode.tryParse("1".repeat(DossierCode.LONGEST)).value()).isPresent();
    assertThat(DossierCode.tryParse("1".repeat(DossierCode.LONGEST + 1)).value()).isEmpty();
  }

  @Test
  void theTwoCodesOfADossierAreKeptApart() {
    assertThat(DossierCodes.ofLocal(LOCAL).nationalCode()).isEmpty();
    assertThat(DossierCodes.ofNational(NATIONAL).localCode()).isEmpty();
    assertThat(new DossierCodes(LOCAL, NATIONAL).localCode()).contains(LOCAL);
    assertThat(DossierCodes.ofLocal(LOCAL)).isNotEqualTo(DossierCodes.ofNational(LOCAL));
    assertThatThrownBy(() -> new DossierCodes(null, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void oneCodeInCommonAndNoneThatDiffersIsOneDossier() {
    DossierCodes both = new DossierCodes(LOCAL, NATIONAL);
    assertThat(both.isSameDossierAs(DossierCodes.ofLocal(LOCAL))).isTrue();
    assertThat(DossierCodes.ofNational(NATIONAL).isSameDossierAs(both)).isTrue();
    assertThat(both.isSameDossierAs(new DossierCodes(LOCAL, LOCAL))).isFalse();
    assertThat(both.isSameDossierAs(DossierCodes.ofLocal(NATIONAL))).isFalse();
    assertThat(DossierCodes.ofLocal(LOCAL).isSameDossierAs(DossierCodes.ofNational(NATIONAL)))
        .isFalse();
  }
}
