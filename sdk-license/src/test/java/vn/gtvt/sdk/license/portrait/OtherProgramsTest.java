package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.license.portrait.finding.Repair;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/** Other people's programs open what we wrote; they come from Debian, see .ci/run. */
class OtherProgramsTest {
  private static final PortraitCheck CHECK = new PortraitCheck();

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"plain.png", "exif6.jpg", "alpha.png", "square.jpg", "bom.jpg"})
  void djpegOpensEveryKindOfOutput(String name) throws IOException, InterruptedException {
    assumeTrue(isThere("djpeg"), "no djpeg: apt-get install libjpeg-turbo-progs");
    Path file = written(name, "gplx-online");
    Path out = folder.resolve("out.ppm");
    assertThat(run("djpeg", "-outfile", out.toString(), file.toString())).isEmpty();
    assertThat(Files.size(out)).isGreaterThan(3 * 473 * 630);
  }

  @Test
  void imageMagickOpensTheOutput() throws IOException, InterruptedException {
    assumeTrue(isThere("identify"), "no identify: apt-get install imagemagick");
    Path file = written("plain.png", "gplx-online");
    assertThat(run("identify", "-regard-warnings", file.toString()))
        .contains("JPEG 900x1200")
        .contains("sRGB");
  }

  @Test
  void openJpegOpensTheSchoolsFile() throws IOException, InterruptedException {
    assumeTrue(isThere("opj_decompress"), "no opj_decompress: apt-get install libopenjp2-tools");
    Path file = written("plain.png", "school-jp2");
    Path out = folder.resolve("out.ppm");
    run("opj_decompress", "-i", file.toString(), "-o", out.toString());
    assertThat(Files.size(out)).isGreaterThanOrEqualTo(3L * 354 * 472);
  }

  private Path written(String name, String profile) throws IOException {
    PortraitReport report =
        CHECK.check(
            BuiltPictures.get(name),
            name,
            PortraitProfiles.bundled().at(profile, LocalDate.of(2026, 11, 26)).orElseThrow());
    RepairOutcome outcome = new PortraitRepair(CHECK).repair(report, Set.of(Repair.values()));
    assertThat(outcome).isInstanceOf(RepairOutcome.Repaired.class);
    RepairedPortrait repaired = ((RepairOutcome.Repaired) outcome).portrait();
    return Files.write(folder.resolve(repaired.fileName()), repaired.bytes());
  }

  private static boolean isThere(String program) {
    String path = System.getenv("PATH");
    return path != null
        && Arrays.stream(path.split(File.pathSeparator, -1))
            .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
