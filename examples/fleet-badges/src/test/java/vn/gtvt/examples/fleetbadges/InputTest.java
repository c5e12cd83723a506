package vn.gtvt.examples.fleetbadges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.examples.fleetbadges.data.Column;
import vn.gtvt.examples.fleetbadges.data.FleetData;
import vn.gtvt.examples.fleetbadges.data.Head;
import vn.gtvt.examples.fleetbadges.data.Line;
import vn.gtvt.examples.fleetbadges.data.Sheets;

/** What people really hand over. */
class InputTest {
  private static final byte[] PASSWORD_PROTECTED = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
  };

  @TempDir Path folder;

  @Test
  void aMissingFileIsNamed() {
    assertStops(folder.resolve("khong-co.xlsx"), "Không tìm thấy tệp \"khong-co.xlsx\"");
  }

  @Test
  void anEmptyFileIsCalledEmpty() throws IOException {
    assertStops(file("rong.xlsx", new byte[0]), "Tệp rỗng (0 byte)");
  }

  @Test
  void aPasswordProtectedWorkbookIsToldHowToBeSaved() throws IOException {
    assertStops(file("khoa.xlsx", PASSWORD_PROTECTED), "Tệp có mật khẩu hoặc ở dạng Excel cũ");
  }

  @Test
  void aWorkbookThatWasCutOffIsCalledBroken() throws IOException {
    byte[] whole = Files.readAllBytes(Run.SHEET);
    byte[] half = Arrays.copyOf(whole, whole.length / 2);

    assertStops(file("hong.xlsx", half), "Bảng tính bị hỏng");
  }

  @Test
  void aLetterNamedLikeAWorkbookHasNoHeaderRow() throws IOException {
    byte[] letter =
        "Kính gửi Sở Xây dựng,\nđây không phải bảng xe.\n".getBytes(StandardCharsets.UTF_8);

    assertStops(file("thu.xlsx", letter), "Không tìm thấy dòng tiêu đề của bảng xe");
  }

  @Test
  void aFolderInsteadOfASheetIsRefused() {
    assertStops(folder, "Không tìm thấy tệp");
  }

  @Test
  void aHeadWithoutTheOperatorIsToldWhatIsMissing() throws IOException {
    Head head =
        Head.ofTheExample()
            .without(
                "Tên đơn vị kinh doanh vận tải",
                "Mã số doanh nghiệp",
                "Kính gửi",
                "Mã tỉnh",
                "Tỉnh");
    Run run = assertStops(sheet(head, someLines()), "Phần đầu bảng chưa đủ hoặc chưa đúng");

    assertThat(run.console())
        .contains("thiếu \"Tên đơn vị kinh doanh vận tải\"")
        .contains("thiếu \"Mã số doanh nghiệp\"")
        .contains("thiếu \"Kính gửi\"")
        .doesNotContain("thiếu \"Số văn bản\"");
  }

  @Test
  void aHeadWithoutAnythingListsEachThingOnce() throws IOException {
    Head empty = new Head(Map.of());
    Run run = assertStops(sheet(empty, someLines()), "Phần đầu bảng chưa đủ hoặc chưa đúng");

    assertThat(run.console())
        .containsOnlyOnce("thiếu \"Địa chỉ\"")
        .containsOnlyOnce("thiếu \"Số văn bản\"")
        .containsOnlyOnce("\"Email\" is missing");
  }

  @Test
  void aDayOfFilingThatCannotBeReadIsRefusedAndNotReplacedByToday() throws IOException {
    Head head = Head.ofTheExample().with("Ngày nộp", "thứ hai tuần sau");

    assertStops(
        sheet(head, someLines()), "Ngày nộp (dòng 18, cột C): không đọc được giá trị này. Bổ sung");
  }

  @Test
  void aDayBeforeAllRulesIsRefused() throws IOException {
    Head head = Head.ofTheExample().with("Ngày nộp", "14/09/2016");

    assertStops(
        sheet(head, someLines()), "Không có quy định cấp phù hiệu nào cho ngày nộp 14/09/2016");
  }

  @Test
  void aResultFolderThatIsAFileIsRefusedBeforeAnythingIsFiled() throws IOException {
    Path taken = file("ket-qua", new byte[] {1});

    Run run = Run.of(sheet(Head.ofTheExample(), someLines()), taken);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.console())
        .contains("DỪNG: Thư mục kết quả " + taken)
        .contains("-Dout=")
        .doesNotContain("[3/5]");
    assertThat(taken).hasBinaryContent(new byte[] {1});
  }

  @Test
  void aDayThatIsNoDateIsRefused() {
    Run run =
        Run.of(Run.SHEET, folder.resolve("out"), Clock.systemUTC(), Map.of("today", "14/09/2026"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.console())
        .contains("-Dtoday phải ghi như 2026-09-14, không phải \"14/09/2026\"");
  }

  @Test
  void aSheetWithoutAGoodRowFilesNothingAndEndsWell() throws IOException {
    List<Line> bad = someLines().stream().map(line -> line.without(Column.TRACKING)).toList();

    Run run = Run.of(sheet(Head.ofTheExample(), bad), folder.resolve("out"));

    assertThat(run.code()).isZero();
    assertThat(run.console()).contains("[4/5] Không nộp hồ sơ nào.");
    assertThat(run.text("result.json"))
        .contains(
            "\"vehicles\" : 3", "\"refusedByCheck\" : 3", "\"filed\" : 0", "\"dossiers\" : 0");
    assertThat(run.text("report.html")).contains("Không hồ sơ nào được nộp.");
  }

  @Test
  void theDayGivenCountsInsteadOfTheSheets() throws IOException {
    Run run =
        Run.of(
            sheet(Head.ofTheExample(), someLines()),
            folder.resolve("out"),
            Clock.systemUTC(),
            Map.of("today", "2026-09-15"));

    assertThat(run.code()).isZero();
    assertThat(run.text("result.json"))
        .contains("\"granted\" : 2", "\"notGranted\" : 1")
        .contains("\"filingDate\" : \"2026-09-15\"");
  }

  @Test
  void withoutADayOfFilingTheRealDayCounts() throws IOException {
    Clock now = Clock.fixed(Instant.parse("2026-09-15T18:00:00Z"), ZoneOffset.UTC);
    Path sheet = sheet(Head.ofTheExample().without("Ngày nộp"), someLines());

    Run run = Run.of(sheet, folder.resolve("out"), now, Map.of());

    assertThat(run.code()).isZero();
    assertThat(run.text("result.json")).contains("\"filingDate\" : \"2026-09-16\"");
  }

  @Test
  void ofTwoSheetsTheOneWithTheTableIsTakenAndSaidSo() throws IOException {
    Path file = folder.resolve("hai-trang.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "gtvt-sdk", "1.0")) {
      book.newWorksheet("Ghi chú").value(0, 0, "Trang này không có xe nào");
      Sheets.write(book.newWorksheet("Xe"), Head.ofTheExample(), someLines());
    }

    Run run = Run.of(file, folder.resolve("out"));

    assertThat(run.code()).isZero();
    assertThat(run.console()).contains("Bảng tính có 2 trang; dùng trang \"Xe\".");
    assertThat(run.text("result.json")).contains("\"granted\" : 2", "\"notGranted\" : 1");
  }

  @Test
  void aWorkbookNamedOtherwiseIsReadByItsContent() throws IOException {
    Path odd = folder.resolve("danh-sach.txt");
    Files.copy(sheet(Head.ofTheExample(), someLines()), odd);

    assertThat(Run.of(odd, folder.resolve("out")).code()).isZero();
  }

  private Run assertStops(Path sheet, String sentence) {
    Run run = Run.of(sheet, folder.resolve("out"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.console())
        .contains("DỪNG: ")
        .contains(sentence)
        .contains("STOP: ")
        .doesNotContain("[3/5]")
        .doesNotContain("Exception")
        .doesNotContain("\tat ");
    assertThat(folder.resolve("out")).doesNotExist();
    return run;
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private Path sheet(Head head, List<Line> lines) throws IOException {
    return Sheets.xlsx(folder.resolve("bang.xlsx"), head, lines);
  }

  private static List<Line> someLines() {
    return FleetData.lines().stream()
        .filter(line -> line.text(Column.KIND).equals("Xe taxi"))
        .limit(3)
        .toList();
  }
}
