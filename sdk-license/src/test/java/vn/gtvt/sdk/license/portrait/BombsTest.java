package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.license.portrait.bytes.ByteScan;
import vn.gtvt.sdk.license.portrait.decode.Decoder;
import vn.gtvt.sdk.license.portrait.decode.Decoding;
import vn.gtvt.sdk.license.portrait.decode.LateDecoders;
import vn.gtvt.sdk.license.portrait.finding.Finding;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

class BombsTest {
  private static final PortraitProfile PORTAL =
      PortraitProfiles.bundled().at("gplx-online", LocalDate.of(2026, 11, 26)).orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "many-scans.jpg, pixels.too-many-to-read",
    "two-streams.jp2, decode.damaged",
    "large-claim.jp2, pixels.too-many-to-read",
    "fine-blocks.jp2, type.without-codec",
    "many-layers.jp2, type.without-codec",
    "one-tile.tif, decode.damaged",
    "picture-inside.bmp, type.without-codec",
    "sides.jpg, pixels.too-many-to-read",
    "strip.jpg, face.none"
  })
  void whatAsksForTooMuchIsRefusedBeforeItIsDone(String name, String code) {
    PortraitReport report = new PortraitCheck().check(BuiltPictures.get(name), name, PORTAL);
    assertThat(report.verdict()).isEqualTo(Verdict.REJECT);
    assertThat(report.findings())
        .filteredOn(each -> each.severity() == Severity.BLOCK)
        .extracting(each -> each.code().code())
        .contains(code);
    assertThat(report.findings())
        .extracting(Finding::advice)
        .allSatisfy(each -> assertThat(each.vi()).doesNotContain("{"));
  }

  /** Larger than the limit for its small picture, yet no reader would run out of memory over it. */
  @Test
  void aTileThatIsLargeForItsPictureIsRefusedThoughItCouldBeRead() {
    byte[] tiff = Bombs.tiff(1200, 3 * 1200 * 1200);
    assertThat(new PortraitCheck().check(tiff, "a.tif", PORTAL).findings())
        .extracting(Finding::code)
        .contains(FindingCode.DECODE_DAMAGED)
        .doesNotContain(FindingCode.FACE_NONE);
  }

  @Test
  void aLargeTileOfALargePictureIsNoBomb() {
    byte[] tiff = Bombs.tiff(1000, 3_000_000);
    assertThat(new PortraitCheck().check(tiff, "a.tif", PORTAL).findings())
        .extracting(Finding::code)
        .contains(FindingCode.FACE_NONE);
  }

  @Test
  void aDecoderThatIsLateIsNotWaitedForAndEnds() throws InterruptedException {
    // Ten thousand scans: minutes of work that no limit of the check stands before here.
    ByteScan scan = ByteScan.of(Bombs.scans(3000, 2000, 10_000));
    LateDecoders late = new LateDecoders(1);
    assertThat(new Decoder(Duration.ofMillis(200), 0xffffff, late).decode(scan))
        .isInstanceOf(Decoding.TooSlow.class);
    for (Thread each : Thread.getAllStackTraces().keySet()) {
      if (each.getName().equals("gtvt-portrait-decoder")) {
        each.join(20_000);
        assertThat(each.isAlive()).isFalse();
      }
    }
    assertThat(late.count()).isZero();
    ByteScan good = ByteScan.of(BuiltPictures.PLAIN);
    assertThat(new Decoder(Duration.ofSeconds(30), 0xffffff, late).decode(good))
        .isInstanceOf(Decoding.Decoded.class);
  }

  @Test
  void aVeryLargePictureIsReadWithEverySecondPixel() {
    ByteScan scan = ByteScan.of(PictureFiles.jpeg(Bombs.grey(6000, 4000), 0.5f, false));
    Decoding decoding = new Decoder(Duration.ofSeconds(30), 0xffffff).decode(scan);
    assertThat(((Decoding.Decoded) decoding).picture().width()).isEqualTo(3000);
  }
}
