package vn.gtvt.sdk.license.portrait;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.license.portrait.face.Landmarks;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

class BuiltPicturesTest {
  private static final PortraitCheck CHECK = new PortraitCheck();
  private static final PortraitProfile PORTAL =
      PortraitProfiles.bundled().at("gplx-online", LocalDate.of(2026, 11, 26)).orElseThrow();

  static List<ExpectedVerdicts> rows() {
    return ExpectedVerdicts.all().stream().filter(row -> row.file().startsWith("built/")).toList();
  }

  @BeforeAll
  static void warm() {
    CHECK.check(BuiltPictures.PLAIN, "plain.jpg", PORTAL);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyBuiltFileGetsTheVerdictThatWasWrittenBeforeTheEvaluator(ExpectedVerdicts row) {
    String name = row.file().substring("built/".length());
    byte[] bytes = BuiltPictures.get(name);
    long began = System.nanoTime();
    PortraitReport report = CHECK.check(bytes, name, PORTAL);
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    assertThat(row.differs(report)).isEmpty();
    // One second is the goal on a free machine; a busy build server gets three.
    assertThat(took).as(name).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void theFaceIsSeenWhereItWasDrawn() {
    PortraitReport report = CHECK.check(BuiltPictures.PLAIN, null, PORTAL);
    Landmarks face = requireNonNull(requireNonNull(report.seen()).face());
    DrawnFace drawn = BuiltPictures.FACE;
    double near = 0.05 * drawn.eyeDistance;
    assertThat(face.leftEyeX()).isCloseTo(drawn.leftEyeX, within(near));
    assertThat(face.rightEyeX()).isCloseTo(drawn.rightEyeX, within(near));
    assertThat(face.leftEyeY()).isCloseTo(drawn.eyeY, within(near));
    assertThat(face.chinY()).isCloseTo(drawn.chinY, within(0.04 * 1200));
    assertThat(face.headHeight() / 1200).isCloseTo(DrawnFace.HEAD, within(0.06));
  }

  @Test
  void onlyWarningsStandBesideAPlainPortraitOnWhite() {
    PortraitReport report = CHECK.check(BuiltPictures.PLAIN, "plain.jpg", PORTAL);
    assertThat(report.findings()).isEmpty();
    assertThat(report.forPerson()).containsExactly(PersonCheck.values());
  }

  @Test
  void aPhonesPictureIsToldHowToSwitchTheCamera() {
    PortraitReport report = CHECK.check(BuiltPictures.get("heic.jpg"), "a.heic", PORTAL);
    assertThat(report.finding(FindingCode.TYPE_HEIC).orElseThrow().advice().vi())
        .contains("Tương thích nhất");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 5, 7})
  void mirroredOrientationsAreAppliedToo(int orientation) {
    byte[] marked =
        PictureFiles.segment(BuiltPictures.PLAIN, 0xe1, PictureFiles.exif(orientation, false));
    PortraitReport report = CHECK.check(marked, "a.jpg", PORTAL);
    assertThat(report.finding(FindingCode.METADATA_ORIENTATION)).isPresent();
  }

  @Test
  void neitherPlaceNorNameStandsInAReportsText() {
    PortraitReport report =
        CHECK.check(BuiltPictures.get("gps.jpg"), "nguyen-van-mau-0912345678.png", PORTAL);
    assertThat(report.toString()).doesNotContain("nguyen").doesNotContain("0912345678");
  }
}
