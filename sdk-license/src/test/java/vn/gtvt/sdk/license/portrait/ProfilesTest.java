package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.FactVersion;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.finding.Repair;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.license.portrait.profile.Codec;
import vn.gtvt.sdk.license.portrait.profile.Figure;
import vn.gtvt.sdk.license.portrait.profile.FigureName;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

class ProfilesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final Facts FACTS = Facts.bundled();
  private static final PortraitProfiles PROFILES = PortraitProfiles.of(FACTS);

  @ParameterizedTest
  @CsvSource({
    "gplx-online, 2026-07-01, JPEG, 30, 40",
    "school-jp2, 2026-07-01, JP2, 30, 40",
    "teacher-blue, 2025-01-01, JPEG, 30, 40",
    "machine-2x3, 2025-09-01, JPEG, 20, 30"
  })
  void everyUseHasItsPaperSizeAndFileTypeFromItsFirstDay(
      String id, LocalDate first, Codec codec, double width, double height) {
    PortraitProfile profile = PROFILES.at(id, first).orElseThrow();
    assertThat(PROFILES.at(id, first.minusDays(1))).isEmpty();
    assertThat(profile.output().codec()).isEqualTo(codec);
    assertThat(figure(profile, FigureName.PRINT_WIDTH_MM).band(Severity.INFO).least())
        .isEqualTo(width);
    assertThat(figure(profile, FigureName.PRINT_HEIGHT_MM).band(Severity.INFO).most())
        .isEqualTo(height);
  }

  @Test
  void thePortalTakesSevenHundredTimes1024BytesAndNotOneMore() {
    Figure bytes = figure(profile("gplx-online"), FigureName.BYTES);
    assertThat(bytes.judge(716_800)).isEmpty();
    assertThat(bytes.judge(716_801).orElseThrow().severity()).isEqualTo(Severity.BLOCK);
    assertThat(bytes.judge(10_239).orElseThrow().severity()).isEqualTo(Severity.WARN);
    assertThat(bytes.source().confidence()).isEqualTo(Confidence.SECONDARY);
    assertThat(figure(profile("school-jp2"), FigureName.BYTES).judge(51_201)).isPresent();
  }

  @Test
  void exposureAndTheWholeTierOfQualityNeverBlock() {
    for (String id : PROFILES.ids()) {
      for (FigureName name : EnumSet.range(FigureName.BACKGROUND_AREA, FigureName.NATURAL_COLOUR)) {
        Figure figure = figure(profile(id), name);
        for (double value : new double[] {-1e9, -1, 0, 0.5, 1, 50, 200, 1e9}) {
          assertThat(figure.judge(value).map(Figure.Breach::severity))
              .as(id + " " + name + " " + value)
              .isNotEqualTo(java.util.Optional.of(Severity.BLOCK));
        }
      }
      assertThat(profile(id).background().severest()).isEqualTo(Severity.WARN);
    }
  }

  @Test
  void everyFigureOfEveryProfileIsThereWithASource() {
    for (String id : PROFILES.ids()) {
      for (FigureName name : FigureName.values()) {
        assertThat(figure(profile(id), name).source().reference()).as(id + name).isNotBlank();
      }
    }
  }

  @Test
  void greyStudioWallIsNoWhite() {
    PortraitProfile portal = profile("gplx-online");
    assertThat(portal.background().asked().holds(84, 0, 0)).isFalse();
    assertThat(portal.background().tolerated().holds(84, 0, 0)).isTrue();
    assertThat(portal.background().asked().holds(98, 0, 0)).isTrue();
    assertThat(profile("teacher-blue").background().asked().holds(55, 9, -47)).isTrue();
    assertThat(profile("teacher-blue").background().asked().holds(78, -5, -25)).isTrue();
  }

  @Test
  void aProfileCanBeReplacedWithoutANewJar() {
    String file = "portraits/school-jp2.json";
    String text = text(file).replace("51200", "40000");
    PortraitProfiles newer =
        PortraitProfiles.of(
            FACTS.replacedBy(
                FactVersion.of("2026-11-26"), Map.of(file, text.getBytes(StandardCharsets.UTF_8))));
    PortraitProfile school = newer.at("school-jp2", DAY).orElseThrow();
    assertThat(figure(school, FigureName.BYTES).judge(40_001)).isPresent();
  }

  @Test
  void aMisspeltFieldIsRefusedByPlaceAndName() {
    String file = "portraits/school-jp2.json";
    String text = text(file).replace("\"severest\"", "\"severst\"");
    Facts spoilt =
        FACTS.replacedBy(
            FactVersion.of("2026-11-26"), Map.of(file, text.getBytes(StandardCharsets.UTF_8)));
    assertThatThrownBy(() -> PortraitProfiles.of(spoilt))
        .isInstanceOf(FaultyFactException.class)
        .hasMessageContaining("severst");
  }

  @Test
  void everyCodeHasAdviceInBothLanguagesAndNoPlaceholderIsLeft() {
    for (FindingCode code : FindingCode.values()) {
      var advice =
          vn.gtvt.sdk.license.portrait.finding.Finding.of(code, Severity.WARN).done().advice();
      assertThat(advice.vi()).as(code.code()).hasSizeGreaterThan(20).doesNotContain("{");
      assertThat(advice.en()).as(code.code()).hasSizeGreaterThan(20).doesNotContain("{");
    }
    for (Repair repair : Repair.values()) {
      assertThat(repair.label().vi()).isNotBlank();
    }
  }

  @Test
  void aNameThatIsUnknownIsAMistakeOfTheProgram() {
    assertThatThrownBy(() -> PROFILES.at("passport", DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("passport");
  }

  private static PortraitProfile profile(String id) {
    return PROFILES.at(id, DAY).orElseThrow();
  }

  private static Figure figure(PortraitProfile profile, FigureName name) {
    return profile.figure(name).orElseThrow();
  }

  private static String text(String file) {
    try (var in = FACTS.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
