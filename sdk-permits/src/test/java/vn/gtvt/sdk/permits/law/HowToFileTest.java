package vn.gtvt.sdk.permits.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.procedure.Channel;
import vn.gtvt.sdk.procedure.HowToFile;
import vn.gtvt.sdk.procedure.OnlineLevel;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.procedure.StatedLevel;
import vn.gtvt.sdk.procedure.UnknownProcedureException;

class HowToFileTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static HowToFile filed(String code, String province) {
    return Asked.CATALOGUE.howToFile(
        ProcedureCode.of(code), province, ApplicantKind.ENTERPRISE, DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24", "75"})
  void theSignOfTouristCarsIsGoneAndNothingTakesItsPlace(String province) {
    HowToFile how = filed("x-tourist-sign", province);
    assertThat(how).isInstanceOf(HowToFile.Abolished.class);
    assertThat(((HowToFile.Abolished) how).replacedBy()).isEmpty();
    assertThat(((HowToFile.Abolished) how).since()).isEqualTo("2025-01-01");
    assertThat(how.text().vi()).containsIgnoringCase("không còn thủ tục");
  }

  @ParameterizedTest
  @ValueSource(strings = {"24", "75"})
  void theBadgeOfContainerLorriesIsNowTheOneOfLorries(String province) {
    HowToFile how = filed("x-container-badge", province);
    assertThat(how).isInstanceOf(HowToFile.Abolished.class);
    assertThat(((HowToFile.Abolished) how).replacedBy()).contains(ProcedureCode.of("2.002288"));
    assertThat(((HowToFile.Abolished) how).since()).isEqualTo("2025-01-01");
    assertThat(how.text().vi()).contains("2.002288").containsIgnoringCase("XE TẢI");
  }

  @ParameterizedTest
  @ValueSource(strings = {"24", "75"})
  void theBadgeIsFiledOnline(String province) {
    HowToFile how = filed("2.002288", province);
    assertThat(how).isInstanceOf(HowToFile.Online.class);
    assertThat(((HowToFile.Online) how).where())
        .extracting(Channel::type)
        .containsOnly(Channel.Type.ONLINE);
  }

  @Test
  void theLevelOfTheBadgeIsSaidWhereAProvinceDecidedIt() {
    StatedLevel dongNai = ((HowToFile.Online) filed("2.002288", "75")).level();
    assertThat(dongNai).isNotNull();
    assertThat(dongNai.level()).isEqualTo(OnlineLevel.FULL);
    assertThat(((HowToFile.Online) filed("2.002288", "24")).level()).isNull();
    assertThat(filed("2.002288", "75").text().vi()).contains("toàn trình");
    assertThat(filed("2.002288", "24").text().vi()).contains("chưa rõ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"24", "75"})
  void theExtensionForChineseVehiclesIsFiledInPersonOnly(String province) {
    HowToFile how = filed("1.001737", province);
    assertThat(how).isInstanceOf(HowToFile.NotOnline.class);
    assertThat(((HowToFile.NotOnline) how).ways())
        .extracting(Channel::type)
        .containsOnly(Channel.Type.IN_PERSON);
  }

  @ParameterizedTest
  @CsvSource({"2025-01-01", "2026-04-28", "2026-04-29", "2026-11-24", "2027-03-01"})
  void theRouteHasNoPaperChannel(LocalDate day) {
    assertThat(Asked.require("2.002285", day).channels())
        .extracting(Channel::type)
        .containsOnly(Channel.Type.ONLINE);
  }

  @Test
  void theExtensionAndTheLicenceAreNeverConfused() {
    ProcedureCode extension = ProcedureCode.of("1.002286");
    ProcedureCode licence = ProcedureCode.of("2.002286");
    assertThat(Asked.require("1.002286", DAY).name().vi()).contains("Gia hạn", "Lào", "Campuchia");
    assertThat(Asked.require("2.002286", DAY).name().vi())
        .contains("Cấp lại Giấy phép kinh doanh vận tải")
        .doesNotContain("Gia hạn");
    assertThat(Asked.CATALOGUE.at(DAY).find("1.002286").get(0).code()).isEqualTo(extension);
    assertThat(Asked.CATALOGUE.at(DAY).find("2.002286").get(0).code()).isEqualTo(licence);
    assertThat(Asked.CATALOGUE.at(DAY).find("1.002286"))
        .noneMatch(found -> found.code().equals(licence));
    assertThat(Asked.CATALOGUE.at(DAY).find("2.002286"))
        .noneMatch(found -> found.code().equals(extension));
    assertThat(Asked.CATALOGUE.successorOf(extension)).isEmpty();
    assertThat(Asked.CATALOGUE.successorOf(licence)).isEmpty();
    assertThat(Asked.CATALOGUE.codes())
        .noneMatch(
            code ->
                Asked.CATALOGUE
                    .successorOf(code)
                    .filter(to -> to.equals(extension) || to.equals(licence))
                    .isPresent());
  }

  @Test
  void anUnknownCodeIsAnsweredWithTheNearest() {
    assertThatThrownBy(() -> filed("2.002289", "24"))
        .isInstanceOf(UnknownProcedureException.class)
        .hasMessageContaining("2.002289")
        .hasMessageContaining("nearest: 2.002288 ");
  }

  @Test
  void aVietnameseEnterpriseIsAnEnterprise() {
    assertThat(
            ProcedureCatalogue.bundled()
                .howToFile(
                    ProcedureCode.of("2.002288"),
                    "24",
                    ApplicantKind.VIETNAMESE_ENTERPRISE,
                    LocalDate.of(2026, 11, 24)))
        .isInstanceOf(HowToFile.Online.class);
  }

  @Test
  void aCodeOfTheSecondListIsRefusedNamingTheRightOne() {
    assertThatThrownBy(() -> filed("2.002288", "27"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("27")
        .hasMessageContaining("24");
  }
}
