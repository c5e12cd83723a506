package vn.gtvt.examples.fleetbadges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.examples.fleetbadges.result.Counts;
import vn.gtvt.examples.fleetbadges.result.FleetResult;
import vn.gtvt.sdk.permits.overview.Overview;
import vn.gtvt.sdk.permits.overview.Term;

/** The company's lists of licences and routes, and its overview beside the result. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompanyTest {
  private static final Path LICENCES = Path.of("data", "licences.csv");
  private static final Path ROUTES = Path.of("data", "routes.csv");

  private Path folder = Path.of("");
  private Run run = new Run(-1, "", Path.of(""));

  @BeforeAll
  void runOnce(@TempDir Path shared) {
    folder = shared;
    run = with(Map.of("licence", LICENCES.toString(), "route", ROUTES.toString()), "out");
  }

  private Run with(Map<String, String> more, String out) {
    return Run.of(Run.SHEET, folder.resolve(out), Clock.systemUTC(), more);
  }

  @Test
  void theOverviewStandsBesideTheResult() throws IOException {
    assertThat(run.code()).as(run.console()).isZero();
    assertThat(run.console()).contains("Tổng quan đơn vị: ").contains("overview.html");
    assertThat(run.text("overview.html"))
        .contains("Tổng quan giấy phép, phù hiệu, xe và tuyến ngày 14/09/2026")
        .contains("<svg", "000005/GPKDVT", "0124.1112.A", "đang khai thác")
        .contains("<b>120</b> Xe");
  }

  @Test
  void whatWasRevokedOrStoppedAndWhatIsNotBegunIsTold() throws IOException {
    String page = run.text("overview.html");
    String gone = page.substring(page.indexOf("Đã thu hồi, đã ngừng"));
    assertThat(gone).contains("000002/GPKDVT", "0124.1315.B").doesNotContain("2438.1121.A");
    // Signed on 20/07/2026, no vehicle has run: sixty days end on 18/09/2026.
    assertThat(page).contains("18/09/2026", "2438.1121.A", "chưa đưa xe vào khai thác");
  }

  @Test
  void nobodysNameIsOnThePage() throws IOException {
    assertThat(run.text("overview.html")).doesNotContain("Nguyễn Văn Mẫu", "0222 000 0000");
  }

  @Test
  void withoutListsTheSheetsOwnLicenceCounts() throws IOException {
    Run alone = with(Map.of(), "alone");
    assertThat(alone.text("overview.html"))
        .contains("000005/GPKDVT")
        .contains("không có tuyến nào được đăng ký");
  }

  @Test
  void aListWithAFaultStopsTheRunBeforeAnythingIsFiled() throws IOException {
    Path faulty =
        Files.writeString(
            folder.resolve("routes.csv"),
            "Mã số tuyến;Ngày thông báo\r\n2401.1112.A;01/06/2025\r\n");
    Run stopped = with(Map.of("route", faulty.toString()), "stopped");
    assertThat(stopped.code()).isEqualTo(2);
    assertThat(stopped.console()).contains("routes.csv", "viết ngược", "0124.1211.A");
    assertThat(stopped.out()).doesNotExist();

    Run missing = with(Map.of("licence", folder.resolve("none.csv").toString()), "missing");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.console()).contains("none.csv");
  }

  @Test
  void argumentsGoBeforeProperties() throws Problem {
    var look =
        Arguments.of(
            new String[] {"--licence", "a.csv", "--route", "b.csv"}, name -> "property of " + name);
    assertThat(look.apply("licence")).isEqualTo("a.csv");
    assertThat(look.apply("route")).isEqualTo("b.csv");
    assertThat(look.apply("out")).isEqualTo("property of out");
  }

  /** A slip of the pen would end in an overview that warns of what is not so. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--licences a.csv",
        "--licence=a.csv",
        "x --route b.csv",
        "--route b.csv --route",
        "--route",
        "--route --licence a.csv",
        "--route a.csv --route b.csv"
      })
  void anArgumentThatIsNotUnderstoodStopsTheRun(String written) {
    ByteArrayOutputStream console = new ByteArrayOutputStream();
    Path out = folder.resolve("not-made");
    int code =
        Main.run(
            written.split(" ", -1),
            Map.of("out", out.toString())::get,
            console,
            false,
            Clock.systemUTC());
    assertThat(code).isEqualTo(2);
    assertThat(console.toString(StandardCharsets.UTF_8))
        .contains("--fleet, --licence, --route, --out, --today");
    assertThat(out).doesNotExist();
  }

  /** What is sent back for its age or its lease is the very thing that an overview shall find. */
  @Test
  void aVehicleThatIsSentBackKeepsWhatIsKnownOfIt() throws Problem {
    CheckedSheet sheet = Intake.check(Intake.read(Run.SHEET, Optional.empty(), Clock.systemUTC()));
    Overview overview =
        new Company(List.of(), List.of())
            .overview(
                sheet,
                new FleetResult(
                    "", "", sheet.filingDate(), 0, 0, new Counts(0, 0, 0, 0, 0, 0, 0), List.of()));
    List<String> sentBack =
        sheet.rows().stream()
            .filter(row -> !row.isFileable())
            .map(row -> row.row().request().vehicle())
            .filter(vehicle -> vehicle.lifeEnds().isPresent() || vehicle.lease().isPresent())
            .flatMap(vehicle -> vehicle.knownPlate().stream())
            .toList();
    assertThat(sentBack).isNotEmpty();
    assertThat(overview.terms())
        .filteredOn(term -> term.what() != Term.What.BADGE)
        .extracting(Term::subject)
        .containsAll(sentBack);
  }
}
