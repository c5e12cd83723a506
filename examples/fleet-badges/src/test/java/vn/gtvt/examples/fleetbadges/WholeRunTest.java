package vn.gtvt.examples.fleetbadges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.examples.fleetbadges.data.FleetData;
import vn.gtvt.examples.fleetbadges.data.Head;
import vn.gtvt.examples.fleetbadges.data.Sheets;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeRunTest {
  private static final String FIGURES =
      """
      {
        "vehicles" : 120,
        "refusedByCheck" : 12,
        "filed" : 108,
        "granted" : 105,
        "notGranted" : 3,
        "duplicatesAtReceiver" : 0,
        "lost" : 0,
        "dossiers" : 8,
        "dossiersPartlyGranted" : 3,
        "filingDate" : "2026-09-14"
      }
      """;

  private Path folder = Path.of("");
  private Run run = new Run(-1, "", Path.of(""));

  @BeforeAll
  void runOnce(@TempDir Path shared) {
    folder = shared;
    run = Run.of(Run.SHEET, folder.resolve("out"));
  }

  @Test
  void endsWellWithTheFiguresOfTheReceiversLedger() throws IOException {
    assertThat(run.code()).isZero();
    assertThat(run.text("result.json")).isEqualTo(FIGURES);
  }

  @Test
  void tellsEachGroupWhatToDoNext() {
    assertThat(run.console())
        .contains("105 xe – Được cấp. Nhận phù hiệu, dán lên xe")
        .contains("3 xe – Không được cấp. Xem lý do của cơ quan")
        .contains("12 xe – Phải sửa trong bảng. Chưa nộp.")
        .contains("Sổ của nơi nhận: 108 xe đã nộp, 0 xe bị lặp, 0 xe bị thất lạc.")
        .contains(
            "98F-066.22 (dòng 29): Thiết bị giám sát hành trình của xe không truyền dữ liệu.");
  }

  @Test
  void warnsOfTheShortChassisNumberAndFilesItAllTheSame() throws IOException {
    assertThat(run.console())
        .contains("Dòng 112, cột C (Số khung): Số khung \"KMF0812345\" chỉ có 10 ký tự");
    assertThat(run.text("result.csv")).containsPattern("\r\n112,[^\r]*,Được cấp,SBX-");
  }

  @Test
  void redrawsItsProgressOnlyAFewTimesWhereNobodyWatches() {
    assertThat(run.console().lines().filter(line -> line.contains("đã nộp 108/108 xe")))
        .hasSizeBetween(1, 11);
    assertThat(run.console()).doesNotContain("\r").doesNotContain("\u001b");
  }

  @Test
  void showsEveryRefusedRowWithItsReasonOnThePage() throws IOException {
    String page = run.text("report.html");
    List<String> faults =
        run.console()
            .lines()
            .takeWhile(line -> !line.contains("Vẫn nộp"))
            .filter(line -> line.startsWith("      Dòng "))
            .toList();

    assertThat(faults).hasSize(12);
    assertThat(faults).allSatisfy(fault -> assertThat(page).contains(escaped(fault.strip())));
  }

  @Test
  void drawsARequestPaperPerDossierAndARegistrationPerVehicle() throws IOException {
    try (Stream<Path> drawn = Files.walk(run.out().resolve("papers"))) {
      List<String> names =
          drawn.filter(Files::isRegularFile).map(p -> p.getFileName().toString()).toList();
      assertThat(names).filteredOn("giay-de-nghi.pdf"::equals).hasSize(8);
      assertThat(names).filteredOn(name -> name.startsWith("dang-ky-xe-")).hasSize(108);
      assertThat(names).filteredOn(name -> name.startsWith("hop-dong-thue-")).hasSize(13);
      assertThat(names).hasSize(129);
    }
  }

  @Test
  void givesTheSameFiguresThreeYearsLaterByteForByte() throws IOException {
    Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(3 * 365));

    Run again = Run.of(Run.SHEET, folder.resolve("later"), later, Map.of());

    assertThat(again.bytes("result.json")).isEqualTo(run.bytes("result.json"));
  }

  @Test
  void givesTheSameFiguresForTheSameSheetAsCsv() throws IOException {
    Path twin = Sheets.csv(folder.resolve("fleet.csv"), Head.ofTheExample(), FleetData.lines());

    Run again = Run.of(twin, folder.resolve("twin"));

    assertThat(again.bytes("result.json")).isEqualTo(run.bytes("result.json"));
    assertThat(again.text("result.csv").lines().filter(line -> line.contains("Phải sửa")))
        .hasSize(12);
  }

  private static String escaped(String text) {
    return text.replace("\"", "&quot;");
  }
}
