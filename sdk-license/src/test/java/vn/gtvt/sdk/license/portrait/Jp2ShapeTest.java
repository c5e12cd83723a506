package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/** The inner shape of the school's file: sRGB, three times 8 bits, LRCP, no MCT, 5/3, one tile. */
class Jp2ShapeTest {
  private static final PortraitProfile SCHOOL =
      PortraitProfiles.bundled().at("school-jp2", LocalDate.of(2026, 11, 26)).orElseThrow();
  private static final PortraitCheck CHECK = new PortraitCheck();

  /** At these places behind the mark of the coding style: progression, MCT, filter. */
  @ParameterizedTest
  @CsvSource({"5, 1", "8, 1"})
  void anotherShapeIsWrittenAnew(int at, int value) {
    byte[] file = Bombs.jp2();
    file[Bombs.indexOf(file, "\u00ffR") + at] = (byte) value;
    PortraitReport report = CHECK.check(file, "a.jp2", SCHOOL);
    assertThat(report.finding(FindingCode.JP2_SHAPE)).isPresent();
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPT_AFTER_REPAIR);
  }

  @Test
  void coloursThatWouldComeOutWrongAreRefused() {
    byte[] file = Bombs.jp2();
    file[Bombs.indexOf(file, "colr") + 10] = 18;
    PortraitReport report = CHECK.check(file, "a.jp2", SCHOOL);
    assertThat(report.finding(FindingCode.JP2_COLOURS)).isPresent();
    assertThat(report.verdict()).isEqualTo(Verdict.REJECT);
  }

  @Test
  void aHeaderThatSaysAnotherSizeThanTheStreamIsDamage() {
    byte[] file = Bombs.jp2();
    file[Bombs.indexOf(file, "ihdr") + 7] ^= 1;
    assertThat(CHECK.check(file, "a.jp2", SCHOOL).finding(FindingCode.DECODE_DAMAGED)).isPresent();
  }

  @Test
  void ourOwnFileNeedsNothing() {
    PortraitReport report = CHECK.check(Bombs.jp2(), "a.jp2", SCHOOL);
    assertThat(new PortraitRepair(CHECK).repair(report, Set.of()))
        .isInstanceOf(RepairOutcome.Untouched.class);
  }
}
