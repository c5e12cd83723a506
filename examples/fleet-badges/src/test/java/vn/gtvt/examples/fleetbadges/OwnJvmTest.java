package vn.gtvt.examples.fleetbadges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.examples.fleetbadges.OwnJvm.Ended;
import vn.gtvt.examples.fleetbadges.data.Column;
import vn.gtvt.examples.fleetbadges.data.FleetData;
import vn.gtvt.examples.fleetbadges.data.Head;
import vn.gtvt.examples.fleetbadges.data.Line;
import vn.gtvt.examples.fleetbadges.data.Sheets;

/** The program on other machines: module path, no UTF-8, Turkish, odd folders, another JDK. */
class OwnJvmTest {
  private static final Map<String, String> UTF_8 = Map.of("LC_ALL", "C.UTF-8");
  private static final Map<String, String> PLAIN_C = Map.of("LC_ALL", "C");

  @TempDir Path folder;

  /** Blanks and Vietnamese letters, as the folders of people have them. */
  private Path vietnamese = Path.of("");

  /** Blanks only: without UTF-8 a JDK cannot open a file below a folder with other letters. */
  private Path plain = Path.of("");

  private String module = "";

  @BeforeEach
  void makeTheFolder() throws IOException {
    assumeTrue(
        namesMayHoldVietnamese(), "file names of this machine cannot hold Vietnamese letters");
    assumeTrue(Files.exists(Path.of("target", "runtime-classpath.txt")), "not run by the build");
    module = "-Dmodule=" + Path.of("").toAbsolutePath();
    plain = Files.createDirectory(folder.resolve("doi xe (thu)"));
    vietnamese = Files.createDirectory(folder.resolve("Đội xe Bắc Ninh (thử)"));
    Sheets.xlsx(plain.resolve("bang xe.xlsx"), Head.ofTheExample(), someLines());
    Sheets.xlsx(vietnamese.resolve("bảng đội xe.xlsx"), Head.ofTheExample(), someLines());
  }

  @Test
  void runsOnTheModulePath() throws Exception {
    Files.writeString(plain.resolve("stopped.txt"), "left over from an earlier run");

    Ended ended =
        in(plain)
            .onModulePath(module, "-Dfleet=bang xe.xlsx", "-Dout=ket qua", "-Dstopped=stopped.txt");

    assertThat(ended.text()).contains("Kết quả cho 7 xe");
    assertThat(ended.code()).isZero();
    assertThat(plain.resolve("stopped.txt")).doesNotExist();
    assertResults(plain.resolve("ket qua"));
  }

  @Test
  void writesTheSameBytesWhereNothingElseIsUtf8AndTheLanguageIsTurkish() throws Exception {
    Ended turkish =
        in(plain)
            .onClassPath(
                PLAIN_C,
                "-Dfile.encoding=windows-1252",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=America/Los_Angeles",
                module,
                "-Dfleet=bang xe.xlsx",
                "-Dout=ket qua");
    byte[] csv = Files.readAllBytes(plain.resolve("ket qua").resolve("result.csv"));
    Ended utf8 = in(plain).onClassPath(UTF_8, module, "-Dfleet=bang xe.xlsx", "-Dout=ket qua");

    assertThat(turkish.code()).isZero();
    assertThat(turkish.text()).contains("Kết quả cho 7 xe", "Phải sửa trong bảng");
    assertThat(turkish.text()).isEqualTo(utf8.text());
    assertThat(turkish.console()).isEqualTo(utf8.console());
    assertResults(plain.resolve("ket qua"));
    assertThat(csv).isEqualTo(Files.readAllBytes(plain.resolve("ket qua").resolve("result.csv")));
  }

  @Test
  void takesASheetAndAFolderWithVietnameseNames() throws Exception {
    Ended ended =
        in(vietnamese)
            .onClassPath(UTF_8, module, "-Dfleet=bảng đội xe.xlsx", "-Dout=kết quả của đội");

    assertThat(ended.text()).contains("Đọc bảng xe bảng đội xe.xlsx");
    assertThat(ended.code()).isZero();
    assertResults(vietnamese.resolve("kết quả của đội"));
  }

  @Test
  void aNameThatTheMachineCannotReadEndsInASentence() throws Exception {
    Ended ended =
        in(plain)
            .onClassPath(
                PLAIN_C,
                module,
                "-Dfleet=bảng đội xe.xlsx",
                "-Dout=ket qua",
                "-Dstopped=stopped.txt");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.text()).contains("DỪNG: ").contains("STOP: ").doesNotContain("\tat ");
    assertThat(plain.resolve("stopped.txt")).hasContent("2");
  }

  @Test
  void runsOnTheNewerJdkBesideThisOne() throws Exception {
    Optional<Path> newer = newerHome();
    assumeTrue(newer.isPresent(), "no newer JDK beside this one");

    Ended ended =
        new OwnJvm(newer.orElseThrow(), vietnamese)
            .onModulePath(module, "-Dfleet=bảng đội xe.xlsx", "-Dout=kết quả");

    assertThat(ended.text()).contains("Kết quả cho 7 xe");
    assertThat(ended.code()).isZero();
    assertResults(vietnamese.resolve("kết quả"));
  }

  private static OwnJvm in(Path workingFolder) {
    return new OwnJvm(OwnJvm.thisHome(), workingFolder);
  }

  private static void assertResults(Path out) throws IOException {
    assertThat(Files.readString(out.resolve("result.json")))
        .contains("\"vehicles\" : 7", "\"refusedByCheck\" : 1", "\"filed\" : 6")
        .contains("\"granted\" : 5", "\"notGranted\" : 1", "\"lost\" : 0");
    assertThat(out.resolve("report.html")).content(StandardCharsets.UTF_8).contains("Bắc Ninh");
    assertThat(out.resolve("papers").resolve("ho-so-1").resolve("giay-de-nghi.pdf"))
        .isRegularFile();
  }

  private static boolean namesMayHoldVietnamese() {
    String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
    return Charset.forName(encoding).equals(StandardCharsets.UTF_8);
  }

  /** Six taxis and one that is too old. */
  private static List<Line> someLines() {
    return FleetData.lines().stream()
        .filter(line -> line.text(Column.KIND).equals("Xe taxi"))
        .limit(7)
        .toList();
  }

  private static Optional<Path> newerHome() throws IOException {
    List<Path> homes = new ArrayList<>();
    Optional.ofNullable(System.getenv("JAVA_HOME_25")).map(Path::of).ifPresent(homes::add);
    Path parent = OwnJvm.thisHome().toRealPath().getParent();
    if (parent != null) {
      try (Stream<Path> beside = Files.list(parent)) {
        beside.sorted().forEach(homes::add);
      }
    }
    for (Path home : homes) {
      if (Files.exists(home.resolve("bin").resolve("java")) && feature(home) > 17) {
        return Optional.of(home);
      }
    }
    return Optional.empty();
  }

  /** The file that every JDK has at its top names its version. */
  private static int feature(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.exists(release)) {
      return 0;
    }
    return Files.readAllLines(release).stream()
        .filter(line -> line.startsWith("JAVA_VERSION=\""))
        .map(line -> Runtime.Version.parse(line.substring(14, line.length() - 1)).feature())
        .findFirst()
        .orElse(0);
  }
}
