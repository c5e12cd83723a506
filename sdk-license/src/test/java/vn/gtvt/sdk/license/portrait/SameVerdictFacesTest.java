package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gtvt.sdk.license.portrait.DrawnFace.Look;
import vn.gtvt.sdk.license.portrait.finding.Repair;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/** Several faces of nobody keep their verdict under every profile, however they are saved. */
class SameVerdictFacesTest {
  private static final PortraitCheck CHECK = new PortraitCheck();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final Look WHITE = Look.on(Color.WHITE);

  @TempDir Path folder = Path.of("");

  /** Faces by what is special about them; limits are those of common.json and gplx-online. */
  enum Face {
    LIGHT_SKIN(480, 640, WHITE),
    BROWN_SKIN_ON_GREY_LARGE(960, 1280, Look.on(new Color(236, 236, 238)).tone(0.7)),
    DARK_SKIN_ON_BLUE_ALMOST_TOO_WIDE(608, 800, Look.on(new Color(0x0067b1)).tone(0.5)),
    HEAD_ALMOST_TOO_SMALL(480, 640, WHITE.tone(0.85).at(0.645, 0.14, 0)),
    ALMOST_TOO_FAR_BESIDE_THE_MIDDLE(480, 640, WHITE.at(0.7, 0.12, 0.07)),
    PIXELS_ALMOST_TOO_FEW(474, 631, WHITE.tone(0.6)),
    TWO_BY_THREE(480, 720, WHITE.tone(0.6).at(0.64, 0.14, 0));

    private final BufferedImage image;

    Face(int width, int height, Look look) {
      this.image = DrawnFace.of(width, height, look).image;
    }

    byte[] file() {
      return PictureFiles.jpeg(image, 0.92f, false);
    }
  }

  @ParameterizedTest
  @EnumSource
  void savedAgainCutByAPixelOrStoredLying(Face face) {
    Map<String, byte[]> files = new LinkedHashMap<>(Variants.saved(face.image));
    files.putAll(Variants.turned(face.image));
    byte[] plain = face.file();
    for (PortraitProfile profile : profiles()) {
      Judged asItIs = judged(plain, profile);
      assertThat(asItIs.rejected()).as(asItIs.toString()).isFalse();
      files.entrySet().parallelStream()
          .forEach(
              each ->
                  assertThat(judged(each.getValue(), profile))
                      .as(face + " " + each.getKey() + " under " + profile.id())
                      .isEqualTo(asItIs));
    }
  }

  /** Only whole blocks of 16 pixels can be turned without loss. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PIXELS_ALMOST_TOO_FEW")
  void turnedWithoutLossByJpegtranAndMarked(Face face) throws IOException, InterruptedException {
    OtherProgram.mustBeThere("jpegtran", "libjpeg-turbo-progs");
    byte[] plain = face.file();
    Path upright = Files.write(folder.resolve("upright.jpg"), plain);
    Path lying = folder.resolve("lying.jpg");
    for (int[] turn : Variants.TURNS) {
      String degrees = String.valueOf(90 * turn[0]);
      OtherProgram.run(
          "jpegtran", "-rotate", degrees, "-perfect", "-outfile", "" + lying, "" + upright);
      byte[] marked = Variants.marked(Files.readAllBytes(lying), turn[1]);
      for (PortraitProfile profile : profiles()) {
        PortraitReport report = CHECK.check(marked, "a.jpg", profile);
        assertThat(Judged.of(report))
            .as(face + " turned by " + degrees + " under " + profile.id())
            .isEqualTo(judged(plain, profile));
        assertThat(report.verdict()).isEqualTo(Verdict.ACCEPT_AFTER_REPAIR);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasRepairedNeedsNoRepair(Face face) {
    byte[] marked = Objects.requireNonNull(Variants.turned(face.image).get("marked 6"));
    PortraitRepair repair = new PortraitRepair(CHECK);
    for (PortraitProfile profile : profiles()) {
      RepairOutcome once =
          repair.repair(CHECK.check(marked, "a.jpg", profile), Set.of(Repair.values()));
      assertThat(once).as(face + " " + profile.id()).isInstanceOf(RepairOutcome.Repaired.class);
      RepairedPortrait portrait = ((RepairOutcome.Repaired) once).portrait();
      PortraitReport again = CHECK.check(portrait.bytes(), portrait.fileName(), profile);
      assertThat(again.verdict()).isEqualTo(Verdict.ACCEPT);
      for (Set<Repair> consented : List.of(Set.<Repair>of(), Set.of(Repair.values()))) {
        assertThat(repair.repair(again, consented))
            .as(face + " " + again)
            .isInstanceOf(RepairOutcome.Untouched.class);
      }
    }
  }

  private static List<PortraitProfile> profiles() {
    PortraitProfiles all = PortraitProfiles.bundled();
    return all.ids().stream().map(each -> all.at(each, DAY).orElseThrow()).toList();
  }

  private static Judged judged(byte[] file, PortraitProfile profile) {
    return Judged.of(CHECK.check(file, "a.jpg", profile));
  }
}
