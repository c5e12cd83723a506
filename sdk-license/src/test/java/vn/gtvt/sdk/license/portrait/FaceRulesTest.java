package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.license.portrait.finding.Finding;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

class FaceRulesTest {
  private static final PortraitProfile PORTAL =
      PortraitProfiles.bundled().at("gplx-online", LocalDate.of(2026, 11, 26)).orElseThrow();
  private static final PortraitCheck CHECK = new PortraitCheck();

  @ParameterizedTest
  @CsvSource({"0.3, 1", "0.5, 1", "0.4, 0.8", "0.5, 0.8"})
  void aSecondPersonAtTheFrameIsFoundAlsoWhereTheFrameCuts(double size, double shown) {
    PortraitReport report = check(withAnother(size, shown));
    assertThat(report.finding(FindingCode.FACE_SEVERAL).map(Finding::severity))
        .contains(Severity.BLOCK);
  }

  @Test
  void thePersonsOwnHeadAtTheFrameIsNoSecondOne() {
    BufferedImage face = BuiltPictures.FACE.image;
    for (int cut = 0; cut <= 150; cut += 50) {
      BufferedImage tight =
          PictureFiles.as(
              face.getSubimage(cut, cut, 900 - cut - 60, 1200 - cut - 100),
              BufferedImage.TYPE_3BYTE_BGR);
      assertThat(check(tight).finding(FindingCode.FACE_SEVERAL)).as("cut " + cut).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"3, ", "11, WARN", "-11, WARN", "20, BLOCK", "-20, BLOCK"})
  void aTiltedHeadIsMeasured(int degrees, Severity severity) {
    Optional<Finding> found = check(tilted(degrees)).finding(FindingCode.ROLL_TILTED);
    assertThat(found.map(Finding::severity)).isEqualTo(Optional.ofNullable(severity));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 18})
  void coveredEyesAreAWarningAndTheTiltIsNotClaimed(int degrees) {
    DrawnFace face = DrawnFace.of(900, 1200, Color.WHITE);
    Graphics2D to = face.image.createGraphics();
    to.setColor(new Color(20, 20, 22));
    double d = face.eyeDistance;
    for (double x : new double[] {face.leftEyeX, face.rightEyeX}) {
      to.fill(new Ellipse2D.Double(x - 0.4 * d, face.eyeY - 0.27 * d, 0.8 * d, 0.54 * d));
    }
    to.dispose();
    PortraitReport report = check(turned(face.image, degrees));
    assertThat(report.finding(FindingCode.EYES_NOT_FOUND).map(Finding::severity))
        .contains(Severity.WARN);
    assertThat(report.finding(FindingCode.ROLL_NOT_ASSESSED).map(Finding::severity))
        .contains(Severity.NOT_ASSESSED);
    assertThat(report.finding(FindingCode.ROLL_TILTED)).isEmpty();
  }

  @Test
  void aCastOverTheSkinIsToldOf() {
    BufferedImage image = DrawnFace.of(900, 1200, Color.WHITE).image;
    for (int y = 0; y < 1200; y++) {
      for (int x = 0; x < 900; x++) {
        int rgb = image.getRGB(x, y);
        image.setRGB(x, y, ((rgb >> 8) & 0xff00) | (rgb & 0xff) | ((rgb & 0xff00) << 8));
      }
    }
    assertThat(check(image).finding(FindingCode.COLOUR_UNNATURAL)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"0.08, BLOCK", "0.35, WARN", "0.6, "})
  void theQualityIsReadFromTheTables(float quality, Severity severity) {
    byte[] file = PictureFiles.jpeg(BuiltPictures.FACE.image, quality, false);
    Optional<Finding> found = CHECK.check(file, "a.jpg", PORTAL).finding(FindingCode.JPEG_QUALITY);
    assertThat(found.map(Finding::severity)).isEqualTo(Optional.ofNullable(severity));
  }

  private static PortraitReport check(BufferedImage image) {
    return CHECK.check(PictureFiles.jpeg(image, 0.92f, false), "a.jpg", PORTAL);
  }

  private static BufferedImage withAnother(double size, double shown) {
    BufferedImage image = new BufferedImage(900, 1200, BufferedImage.TYPE_3BYTE_BGR);
    BufferedImage other =
        DrawnFace.of(900, 1200, Color.WHITE).image.getSubimage(110, 60, 680, 1000);
    Graphics2D to = image.createGraphics();
    to.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    to.setColor(Color.WHITE);
    to.fillRect(0, 0, 900, 1200);
    to.drawImage(BuiltPictures.FACE.image, 0, 320, 660, 880, null);
    int width = (int) (680 * size);
    to.drawImage(other, 900 - (int) (shown * width), 0, width, (int) (1000 * size), null);
    to.dispose();
    return image;
  }

  private static BufferedImage tilted(int degrees) {
    return turned(DrawnFace.of(900, 1200, Color.WHITE).image, degrees);
  }

  private static BufferedImage turned(BufferedImage image, int degrees) {
    BufferedImage out = new BufferedImage(900, 1200, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D to = out.createGraphics();
    to.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    to.setColor(Color.WHITE);
    to.fillRect(0, 0, 900, 1200);
    to.rotate(Math.toRadians(degrees), 450, 600);
    to.drawImage(image, 0, 0, null);
    to.dispose();
    return out;
  }
}
