package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.license.portrait.finding.Finding;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.license.portrait.profile.Figure;
import vn.gtvt.sdk.license.portrait.profile.FigureName;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/** The limits of portrait.md 8, on the face alone. */
class SharpnessTest {
  private static final PortraitProfiles PROFILES = PortraitProfiles.bundled();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final PortraitProfile PORTAL = PROFILES.at("gplx-online", DAY).orElseThrow();
  private static final DrawnFace FACE = DrawnFace.of(480, 640, Color.WHITE);

  @Test
  void below60IsWarnedOfAnd25WouldBlockOnceTheTierMay() {
    for (String id : PROFILES.ids()) {
      Figure figure = PROFILES.at(id, DAY).orElseThrow().figure(FigureName.SHARPNESS).orElseThrow();
      assertThat(figure.judge(60)).isEmpty();
      assertThat(figure.judge(59.9).orElseThrow().severity()).isEqualTo(Severity.WARN);
      assertThat(figure.band(Severity.BLOCK).least()).isEqualTo(25);
      assertThat(figure.severest()).isEqualTo(Severity.WARN);
    }
  }

  @Test
  void aSharpFaceIsNotWarnedOfAndABlurredOneIs() {
    assertThat(sharpness(FACE.image)).isEmpty();
    assertThat(sharpness(blurred(FACE.image))).isPresent();
  }

  @Test
  void sharpHairAndAPatternedCollarDoNotHideABlurredFace() {
    BufferedImage image = blurred(FACE.image);
    Graphics2D to = image.createGraphics();
    to.setClip(aroundTheFace());
    to.drawImage(FACE.image, 0, 0, null);
    to.setColor(new Color(235, 235, 235));
    for (int x = 0; x < 480; x += 8) {
      to.fillRect(x, (int) (FACE.chinY + 0.1 * FACE.eyeDistance), 4, 640);
    }
    to.dispose();
    assertThat(sharpness(image)).isPresent();
  }

  private static Area aroundTheFace() {
    double distance = FACE.eyeDistance;
    Area around = new Area(FACE.image.getRaster().getBounds());
    double across = 1.12 * distance;
    double top = FACE.eyeY - 0.8 * distance;
    around.subtract(
        new Area(new Ellipse2D.Double(240 - across, top, 2 * across, FACE.chinY - top)));
    return around;
  }

  private static BufferedImage blurred(BufferedImage image) {
    float[] means = new float[49];
    Arrays.fill(means, 1 / 49f);
    BufferedImage out = PictureFiles.as(image, BufferedImage.TYPE_3BYTE_BGR);
    return new ConvolveOp(new Kernel(7, 7, means), ConvolveOp.EDGE_NO_OP, null).filter(image, out);
  }

  private static Optional<Finding> sharpness(BufferedImage image) {
    byte[] file = PictureFiles.jpeg(image, 0.95f, false);
    return new PortraitCheck().check(file, "a.jpg", PORTAL).finding(FindingCode.SHARPNESS_LOW);
  }
}
