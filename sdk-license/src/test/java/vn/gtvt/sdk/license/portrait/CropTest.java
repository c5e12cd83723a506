package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.license.portrait.DrawnFace.Look;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.finding.Repair;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

class CropTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final PortraitProfiles PROFILES = PortraitProfiles.bundled();
  private static final PortraitCheck CHECK = new PortraitCheck();
  private static final PortraitRepair REPAIR = new PortraitRepair(CHECK);

  /** A tighter cut around these heads would have fewer pixels than are asked for. */
  @ParameterizedTest
  @CsvSource({
    "gplx-online, 480, 720, 0.60, 473x631",
    "gplx-online, 600, 900, 0.45, 473x631",
    "school-jp2, 360, 540, 0.58, 354x472"
  })
  void aCutIsWiderThanItsAimWhereThePixelsWouldNotDo(
      String id, int width, int height, double head, String pixels) {
    RepairOutcome outcome = repair(width, height, head, id);
    assertThat(outcome).isInstanceOf(RepairOutcome.Repaired.class);
    RepairedPortrait portrait = ((RepairOutcome.Repaired) outcome).portrait();
    assertThat(portrait.done()).contains(Repair.CROP);
    assertThat(portrait.evidence()).containsEntry("portrait.pixels", pixels);
    assertThat(portrait.after().verdict()).isEqualTo(Verdict.ACCEPT);
  }

  @Test
  void noCutIsPromisedThatLeavesTheHeadTooSmall() {
    RepairOutcome outcome = repair(600, 900, 0.3, "gplx-online");
    assertThat(outcome).isInstanceOf(RepairOutcome.NotRepairable.class);
    assertThat(outcome.report().finding(FindingCode.PIXELS_RATIO).orElseThrow().repair()).isNull();
  }

  @Test
  void aCutThatWouldNotHelpTheHeadIsNotOfferedForIt() {
    PortraitProfile portal = PROFILES.at("gplx-online", DAY).orElseThrow();
    PortraitReport report = CHECK.check(drawn(480, 640, 0.58), "a.jpg", portal);
    assertThat(report.finding(FindingCode.HEAD_SIZE).orElseThrow().repair()).isNull();
    assertThat(REPAIR.repair(report, Set.of(Repair.values())))
        .isInstanceOf(RepairOutcome.Untouched.class);
    PortraitReport larger = CHECK.check(drawn(600, 800, 0.58), "a.jpg", portal);
    assertThat(larger.finding(FindingCode.HEAD_SIZE).orElseThrow().repair()).isEqualTo(Repair.CROP);
  }

  /** Faces at a border, where a cut brings them to a limit and no further. */
  @ParameterizedTest
  @CsvSource({
    "teacher-blue, 859, 649, 0.5374487, 0.3586034, -0.1418646",
    "machine-2x3, 859, 649, 0.5374487, 0.3586034, -0.1418646",
    "machine-2x3, 865, 1073, 0.5893678, 0.0288206, -0.2124207"
  })
  void aCutAtALimitIsNotCutOnceMore(
      String id, int width, int height, double head, double crown, double shift) {
    PortraitProfile profile = PROFILES.at(id, DAY).orElseThrow();
    Look look = Look.on(Color.WHITE).at(head, crown, shift);
    byte[] file = PictureFiles.jpeg(DrawnFace.of(width, height, look).image, 0.95f, false);
    Set<Repair> all = Set.of(Repair.values());
    RepairOutcome once = REPAIR.repair(CHECK.check(file, "a.jpg", profile), all);
    assertThat(once).isInstanceOf(RepairOutcome.Repaired.class);
    PortraitReport after = ((RepairOutcome.Repaired) once).portrait().after();
    assertThat(REPAIR.repair(after, all))
        .as(after.toString())
        .isInstanceOf(RepairOutcome.Untouched.class);
  }

  /** A head that the picture's edges cut is found elsewhere after each cut. */
  @Test
  void aCutThatDoesNotHelpIsNotMadeOfAPictureThatCanBeFiled() {
    PortraitProfile portal = PROFILES.at("gplx-online", DAY).orElseThrow();
    Look look =
        Look.on(Color.WHITE).at(0.8878777103020994, -0.008258201222527812, -0.13023715270812586);
    byte[] file = PictureFiles.jpeg(DrawnFace.of(721, 1015, look).image, 0.95f, false);
    Set<Repair> all = Set.of(Repair.values());
    RepairOutcome once = REPAIR.repair(CHECK.check(file, "a.jpg", portal), all);
    byte[] cut = ((RepairOutcome.Repaired) once).portrait().bytes();
    PortraitReport plain = CHECK.check(cut, "a.jpg", portal);
    assertThat(plain.verdict()).isEqualTo(Verdict.ACCEPT);
    assertThat(plain.repairs()).containsExactly(Repair.CROP);
    assertThat(REPAIR.repair(plain, all)).isInstanceOf(RepairOutcome.Untouched.class);
    byte[] marked = PictureFiles.segment(cut, 0xe1, PictureFiles.exif(1, true));
    RepairOutcome outcome = REPAIR.repair(CHECK.check(marked, "a.jpg", portal), all);
    assertThat(outcome).isInstanceOf(RepairOutcome.Repaired.class);
    assertThat(((RepairOutcome.Repaired) outcome).portrait().done())
        .containsExactly(Repair.STRIP_METADATA);
  }

  private static RepairOutcome repair(int width, int height, double head, String id) {
    PortraitProfile profile = PROFILES.at(id, DAY).orElseThrow();
    PortraitReport report = CHECK.check(drawn(width, height, head), "a.jpg", profile);
    return REPAIR.repair(report, Set.of(Repair.values()));
  }

  private static byte[] drawn(int width, int height, double head) {
    Look look = Look.on(Color.WHITE).at(head, 0.46 - head / 2, 0);
    return PictureFiles.jpeg(DrawnFace.of(width, height, look).image, 0.95f, false);
  }
}
