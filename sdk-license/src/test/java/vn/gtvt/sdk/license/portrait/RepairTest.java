package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.finding.Repair;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

class RepairTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final PortraitProfiles PROFILES = PortraitProfiles.bundled();
  private static final PortraitProfile PORTAL = PROFILES.at("gplx-online", DAY).orElseThrow();
  private static final PortraitProfile SCHOOL = PROFILES.at("school-jp2", DAY).orElseThrow();
  private static final PortraitCheck CHECK = new PortraitCheck();
  private static final PortraitRepair REPAIR = new PortraitRepair(CHECK);
  private static final Set<Repair> ALL = Set.of(Repair.values());

  static List<String> repairable() {
    return ExpectedVerdicts.all().stream()
        .filter(row -> row.file().startsWith("built/"))
        .filter(row -> row.verdict() == Verdict.ACCEPT_AFTER_REPAIR)
        .map(row -> row.file().substring("built/".length()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("repairable")
  void whatIsRepairedOpensIsAcceptedAndNeedsNoRepairAgain(String name) throws IOException {
    PortraitReport report = CHECK.check(BuiltPictures.get(name), name, PORTAL);
    RepairedPortrait repaired = repaired(REPAIR.repair(report, ALL));
    byte[] bytes = repaired.bytes();
    assertThat(bytes).hasSizeLessThanOrEqualTo(716_800);
    BufferedImage opened = ImageIO.read(new ByteArrayInputStream(bytes));
    assertThat((double) opened.getWidth() / opened.getHeight()).isBetween(0.735, 0.765);
    assertThat(repaired.after().verdict()).isEqualTo(Verdict.ACCEPT);
    PortraitReport again = CHECK.check(bytes, repaired.fileName(), PORTAL);
    assertThat(REPAIR.repair(again, Set.of())).isInstanceOf(RepairOutcome.Untouched.class);
    assertThat(REPAIR.repair(again, ALL)).isInstanceOf(RepairOutcome.Untouched.class);
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
        .doesNotContain("Exif")
        .doesNotContain("ICC_PROFILE");
    assertThat(repaired.evidence())
        .containsEntry("portrait.sha256.before", Sha256.of(BuiltPictures.get(name)))
        .containsEntry("portrait.sha256.after", Sha256.of(bytes));
    Attachment paper = repaired.attachment(StoredPortrait.COMPONENT, null);
    assertThat(paper.evidence()).isEqualTo(repaired.evidence());
    assertThat(paper.sha256()).isEqualTo(repaired.sha256());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gps.jpg", "plain.png", "no-jfif.jpg"})
  void whatIsWrittenSays300PixelsPerInch(String name) {
    PortraitReport report = CHECK.check(BuiltPictures.get(name), name, PORTAL);
    byte[] bytes = repaired(REPAIR.repair(report, ALL)).bytes();
    // SOI and APP0, then "JFIF", two bytes of version, the unit, and pixels across and down.
    assertThat(new String(bytes, 6, 4, StandardCharsets.US_ASCII)).isEqualTo("JFIF");
    assertThat(Arrays.copyOfRange(bytes, 13, 18)).containsExactly(1, 1, 44, 1, 44);
  }

  static Stream<Arguments> whatMayBeRepaired() {
    return Stream.of(PORTAL, SCHOOL)
        .flatMap(
            profile ->
                BuiltPictures.names().stream()
                    .filter(name -> !name.contains("bomb") && !name.contains("huge"))
                    .map(name -> Arguments.of(profile, name)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("whatMayBeRepaired")
  void aRepairThatIsPromisedIsDoneOnceThePersonAgrees(PortraitProfile profile, String name) {
    PortraitReport report = CHECK.check(BuiltPictures.get(name), name, profile);
    if (report.verdict() == Verdict.ACCEPT_AFTER_REPAIR) {
      assertThat(REPAIR.repair(report, ALL)).isInstanceOf(RepairOutcome.Repaired.class);
    }
  }

  @Test
  void consentToACropDoesNotSpoilWhatCanBeFiledWithoutIt() {
    BufferedImage image = DrawnFace.of(354, 472, Color.WHITE).image;
    BufferedImage wide = new BufferedImage(354, 472, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D to = wide.createGraphics();
    to.setColor(Color.WHITE);
    to.fillRect(0, 0, 354, 472);
    to.drawImage(image.getScaledInstance(270, 360, Image.SCALE_AREA_AVERAGING), 42, 60, null);
    to.dispose();
    byte[] bytes = PictureFiles.jpeg(wide, 0.95f, false);
    PortraitReport report = CHECK.check(bytes, "001.jpg", SCHOOL);
    assertThat(report.finding(FindingCode.HEAD_SIZE)).isPresent();
    assertThat(REPAIR.repair(report, Set.of())).isInstanceOf(RepairOutcome.Repaired.class);
    assertThat(REPAIR.repair(report, ALL)).isInstanceOf(RepairOutcome.Repaired.class);
  }

  @Test
  void pixelsThatWereGivenUpAreHadAgain() {
    PortraitReport report = CHECK.check(BuiltPictures.get("exif6.jpg"), "exif6.jpg", PORTAL);
    byte[] kept = repaired(REPAIR.repair(report, ALL)).bytes();
    Objects.requireNonNull(report.seen()).forget();
    assertThat(repaired(REPAIR.repair(report, ALL)).bytes()).isEqualTo(kept);
    Objects.requireNonNull(report.seen()).forget();
    assertThat(PortraitPreview.thumbnail(report, 120)).isPresent();
  }

  @Test
  void noQuarterTurnAndNoCropWithoutConsent() {
    for (String name : List.of("quarter-turn.jpg", "square.jpg")) {
      PortraitReport report = CHECK.check(BuiltPictures.get(name), name, PORTAL);
      assertThat(REPAIR.repair(report, Set.of())).isInstanceOf(RepairOutcome.NeedsConsent.class);
    }
  }

  @Test
  void aPictureThatIsTooSmallIsNeverEnlarged() {
    PortraitReport report = CHECK.check(BuiltPictures.get("small.jpg"), "small.jpg", PORTAL);
    assertThat(REPAIR.repair(report, ALL)).isInstanceOf(RepairOutcome.NotRepairable.class);
  }

  @Test
  void theSchoolsFileIsJp2OfExactlyItsPixelsAndUnderItsCeiling() {
    PortraitReport report = CHECK.check(BuiltPictures.PLAIN, "plain.jpg", SCHOOL);
    RepairedPortrait repaired = repaired(REPAIR.repair(report, Set.of()));
    assertThat(repaired.bytes()).hasSizeLessThanOrEqualTo(51_200);
    assertThat(repaired.evidence()).containsEntry("portrait.pixels", "354x472");
    assertThat(repaired.decibels()).isGreaterThanOrEqualTo(38);
    assertThat(repaired.fileName()).isEqualTo("portrait.jp2");
    String text = new String(repaired.bytes(), StandardCharsets.ISO_8859_1);
    assertThat(text).startsWith("\0\0\0\fjP  ").contains("ftypjp2 ").contains("jp2c");
    // COD: LRCP, no component transform, five levels, 64x64 blocks, reversible 5/3.
    int cod = text.indexOf("\u00ffR");
    assertThat((int) text.charAt(cod + 5)).isZero();
    assertThat((int) text.charAt(cod + 8)).isZero();
    assertThat((int) text.charAt(cod + 9)).isEqualTo(5);
    assertThat((int) text.charAt(cod + 13)).isEqualTo(1);
  }

  private static RepairedPortrait repaired(RepairOutcome outcome) {
    assertThat(outcome).isInstanceOf(RepairOutcome.Repaired.class);
    return ((RepairOutcome.Repaired) outcome).portrait();
  }
}
