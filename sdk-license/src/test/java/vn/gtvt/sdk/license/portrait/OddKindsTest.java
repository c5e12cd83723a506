package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/** Each row of portrait.md 6 that the older table of built pictures lacks has its code. */
class OddKindsTest {
  private static final PortraitProfile PORTAL =
      PortraitProfiles.bundled().at("gplx-online", LocalDate.of(2026, 11, 26)).orElseThrow();
  private static final PortraitCheck CHECK = new PortraitCheck();

  @ParameterizedTest
  @CsvSource({
    "half.jpg, REJECT, decode.damaged",
    "almost-whole.jpg, REJECT, decode.damaged",
    "first-200-bytes.jpg, REJECT, decode.damaged",
    "half-zeros.jpg, REJECT, decode.damaged",
    "half.png, REJECT, decode.damaged",
    "says-arithmetic.jpg, REJECT, jpeg.arithmetic",
    "icc-garbage.jpg, ACCEPT_AFTER_REPAIR, colour.bad-profile",
    "four-inks.jpg, REJECT, colour.cmyk",
    "palette.png, ACCEPT_AFTER_REPAIR, colour.palette",
    "grey-deep.png, ACCEPT_AFTER_REPAIR, colour.deep",
    "one-channel.jpg, ACCEPT, colour.grey",
    "without-background.png, ACCEPT_AFTER_REPAIR, colour.transparent",
    "bitmap-as.jpg, ACCEPT_AFTER_REPAIR, type.name-differs",
    "tiff-as.jpg, ACCEPT_AFTER_REPAIR, type.name-differs",
    "jp2-as.jpg, REJECT, pixels.too-few",
    "webp.jpg, REJECT, decode.damaged",
    "drawing.jpg, REJECT, type.svg"
  })
  void eachHasItsCode(String name, Verdict verdict, String code) {
    PortraitReport report = CHECK.check(BuiltPictures.get(name), name, PORTAL);
    assertThat(report.verdict()).as(report.toString()).isEqualTo(verdict);
    assertThat(report.findings()).extracting(each -> each.code().code()).contains(code);
  }
}
