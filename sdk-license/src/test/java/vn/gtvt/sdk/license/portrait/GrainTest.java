package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.license.portrait.RepairOutcome.CannotWrite.Cause;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;
import vn.gtvt.sdk.license.portrait.repair.Likeness;

/** The grain of an indoor picture is no reason not to write it; another picture is. */
class GrainTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final PortraitCheck CHECK = new PortraitCheck();

  @ParameterizedTest
  @CsvSource({
    "900, 1200, 5, gplx-online",
    "900, 1200, 10, gplx-online",
    "1200, 1600, 30, gplx-online",
    "354, 472, 6, school-jp2",
    "354, 472, 8, school-jp2",
    "900, 1200, 20, school-jp2"
  })
  void aGrainyPictureIsWritten(int width, int height, int sigma, String profile) {
    RepairOutcome outcome = repair(grainy(width, height, sigma), profile);
    assertThat(outcome).isInstanceOf(RepairOutcome.Repaired.class);
    RepairedPortrait portrait = ((RepairOutcome.Repaired) outcome).portrait();
    assertThat(portrait.decibels()).isGreaterThanOrEqualTo(38);
    assertThat(portrait.after().verdict()).isEqualTo(Verdict.ACCEPT);
  }

  @Test
  void whatCannotBeWrittenSaysWhy() {
    RepairOutcome outcome = repair(grainy(354, 472, 60), "school-jp2");
    assertThat(outcome).isInstanceOf(RepairOutcome.CannotWrite.class);
    assertThat(((RepairOutcome.CannotWrite) outcome).cause()).isEqualTo(Cause.UNLIKE);
  }

  @Test
  void aFlatOrTintedPictureIsNotAlike() {
    Picture face = picture(DrawnFace.of(300, 400, Color.WHITE).image, 1);
    Picture tinted = picture(DrawnFace.of(300, 400, Color.WHITE).image, 0.9);
    Picture flat = new Picture(300, 400, new byte[3 * 300 * 400]);
    assertThat(Likeness.decibels(face, face)).isEqualTo(99);
    assertThat(Likeness.decibels(face, tinted)).isLessThan(Likeness.LEAST_DECIBELS);
    assertThat(Likeness.decibels(face, flat)).isLessThan(20);
    assertThat(Likeness.decibels(face, face.part(0, 0, 300, 399))).isZero();
  }

  private static Picture picture(BufferedImage image, double red) {
    byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int i = 2; i < bytes.length; i += 3) {
      bytes[i] = (byte) (int) ((bytes[i] & 255) * red);
    }
    return new Picture(image.getWidth(), image.getHeight(), bytes);
  }

  private static RepairOutcome repair(BufferedImage image, String profile) {
    PortraitProfile asked = PortraitProfiles.bundled().at(profile, DAY).orElseThrow();
    PortraitReport report = CHECK.check(PictureFiles.png(image, false), "a.png", asked);
    return new PortraitRepair(CHECK).repair(report, Set.of());
  }

  private static BufferedImage grainy(int width, int height, int sigma) {
    BufferedImage image = DrawnFace.of(width, height, Color.WHITE).image;
    byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    Random random = new Random(3);
    for (int i = 0; i < bytes.length; i++) {
      double value = (bytes[i] & 255) + random.nextGaussian() * sigma;
      bytes[i] = (byte) Math.max(0, Math.min(255, value));
    }
    return image;
  }
}
