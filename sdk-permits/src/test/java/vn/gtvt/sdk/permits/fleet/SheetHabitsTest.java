package vn.gtvt.sdk.permits.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.gtvt.sdk.permits.fleet.RawWorkbook.cell;
import static vn.gtvt.sdk.permits.fleet.Sheets.taxiWith;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.badge.CurrentBadge;
import vn.gtvt.sdk.permits.vehicle.Vehicle;
import vn.gtvt.sdk.text.Bilingual;

/** What real sheets look like: forms' numbering lines, signatures, formulas, QLVT's exports. */
class SheetHabitsTest {
  @TempDir Path folder;

  private Path csv(String text) throws IOException {
    return Files.writeString(
        Files.createTempFile(folder, "habit", ".csv"), text, StandardCharsets.UTF_8);
  }

  @Test
  void aBadgeSheetOfQlvtNamesThePlateApartFromTheBadge() throws IOException {
    Path file =
        csv(
            """
            shortName,phuong_tien,loai_ph,ngay_cap,ngay_hh
            PH-000123,99A-123.45,Xe taxi,2024-10-01 00:00:00,2026-10-01 00:00:00
            """);
    BadgeRequest request = Sheets.rows(file).get(0).request();
    assertThat(request.vehicle().plate()).isEqualTo("99A-123.45");
    CurrentBadge badge = request.currentBadge().orElseThrow();
    assertThat(badge.number()).isEqualTo("PH-000123");
    assertThat(badge.kind()).isEqualTo(request.kind());
    assertThat(badge.validUntil()).isEqualTo(LocalDate.of(2026, 10, 1));
  }

  @ParameterizedTest
  @CsvSource({"';'", "'\t'"})
  void commasInTheHeadDoNotDecideTheSeparator(String separator) throws IOException {
    String text =
        """
        Đơn vị: Công ty A, B, C, D, E, F, G
        Địa chỉ: Số 1, đường Thử, Phường Kinh Bắc, Bắc Ninh
        Biển kiểm soát;Loại phù hiệu
        99A-123.45;taxi
        """;
    assertThat(Sheets.rows(csv(text.replace(";", separator)))).hasSize(1);
  }

  @Test
  void aFirstLineThatOnlyNamesTheSeparatorIsNoHead() throws IOException {
    Path file = csv("sep=;\nBiển kiểm soát;Loại phù hiệu\n99A-123.45;taxi\n");
    assertThat(Sheets.rows(file)).extracting(SheetRow::number).containsExactly(3);
  }

  @ParameterizedTest
  @CsvSource({"(1),(2),(3)", "1,2,3", "[1],[2],[3]"})
  void theNumberingLineOfAFormIsNoVehicle(String a, String b, String c) throws IOException {
    Path file =
        csv(
            "Biển kiểm soát;Loại phù hiệu;Số chỗ\n%s;%s;%s\n99A-123.45;taxi;5\n"
                .formatted(a, b, c));
    assertThat(Sheets.rows(file)).extracting(SheetRow::number).containsExactly(3);
  }

  @Test
  void whatStandsBelowTheTableIsPassedOverAndSaid() throws IOException {
    Path file =
        csv(
            """
            STT;Biển kiểm soát;Loại phù hiệu;Số chỗ
            1;99A-123.45;taxi;5
            2;;;
            ;Tổng cộng;;5
            ;;Giám đốc;
            """);
    List<Bilingual> notes = new ArrayList<>();
    List<SheetRow> rows = new ArrayList<>();
    assertThat(Sheets.open(file).forEachRow(rows::add, notes::add)).isEmpty();
    assertThat(rows).hasSize(1);
    assertThat(notes).extracting(Bilingual::vi).hasSize(2);
    assertThat(notes.get(0).vi()).contains("4").contains("Tổng cộng");
    assertThat(notes.get(1).vi()).contains("5").contains("Giám đốc");
  }

  @Test
  void aVehicleWhosePlateWasForgottenIsStillAVehicle() throws IOException {
    Path file = csv("Biển kiểm soát;Loại phù hiệu;Số chỗ;Số khung\n;taxi;5;RLUMA11CB12345678\n");
    assertThat(Sheets.checked(file).get(0).lines(Locale.ROOT))
        .anyMatch(line -> line.startsWith("Dòng 2, cột A (Biển kiểm soát): Thiếu"));
  }

  @Test
  void theResultOfAFormulaIsReadAsItsKind() throws IOException {
    String rows =
        RawWorkbook.row(
                1, "Biển kiểm soát", "Loại phù hiệu", "Số máy", "Năm sản xuất", "Màu sơn", "Camera")
            + "<row r=\"2\">"
            + cell("A2", "99A-123.45")
            + cell("B2", "taxi")
            + "<c r=\"C2\" t=\"str\"><f>A1</f><v>0012345</v></c>"
            + "<c r=\"D2\"><f>2000+22</f><v>2022</v></c>"
            + "<c r=\"E2\" t=\"str\"><f>IF(A1=\"\",\"\",\"\")</f><v></v></c>"
            + "<c r=\"F2\" t=\"b\"><f>TRUE()</f><v>1</v></c>"
            + "</row>";
    SheetRow row = Sheets.rows(RawWorkbook.withRows(folder, rows)).get(0);
    assertThat(row.cellFaults().violations()).isEmpty();
    Vehicle vehicle = row.request().vehicle();
    assertThat(vehicle.engine()).isEqualTo("0012345");
    assertThat(vehicle.yearOfManufacture()).isEqualTo(2022);
    assertThat(vehicle.driverCamera()).contains(true);
  }

  @Test
  void aFormulaThatFailedIsUnreadable() throws IOException {
    String rows =
        RawWorkbook.row(1, "Biển kiểm soát", "Loại phù hiệu", "Số chỗ")
            + "<row r=\"2\">"
            + cell("A2", "99A-123.45")
            + cell("B2", "taxi")
            + "<c r=\"C2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>";
    SheetRow row = Sheets.rows(RawWorkbook.withRows(folder, rows)).get(0);
    assertThat(row.cellFaults().violations().get(0).path()).isEqualTo("vehicle.seats");
    assertThat(row.cellFaults().violations().get(0).message().vi()).contains("#DIV/0!");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2018.000|2018", "2.018,0|2018", "2018,0|2018", "2018|2018", "2018.5|", "20 18|"})
  void yearsAreReadAsPeopleWriteThem(String written, Integer year) throws IOException {
    Path file = Sheets.xlsx(folder, List.of(taxiWith("99A-123.45", "Năm sản xuất", written)));
    SheetRow row = Sheets.rows(file).get(0);
    if (year == null) {
      assertThat(row.cellFaults().isFileable()).isFalse();
    } else {
      assertThat(row.request().vehicle().yearOfManufacture()).isEqualTo(year);
    }
  }

  @Test
  void numbersThatLostTheirLeadingZeroGetItBack() throws IOException {
    String rows =
        "<row r=\"1\">"
            + cell("A1", "Mã số thuế")
            + "<c r=\"B1\"><v>100000002</v></c>"
            + cell("C1", "Điện thoại")
            + "<c r=\"D1\"><v>900000001</v></c></row>"
            + RawWorkbook.row(2, "Biển kiểm soát", "Loại phù hiệu")
            + RawWorkbook.row(3, "99A-123.45", "taxi");
    SheetHead head = Sheets.open(RawWorkbook.withRows(folder, rows)).head();
    assertThat(head.operator().enterpriseCode()).isEqualTo("0100000002");
    assertThat(head.operator().phone()).isEqualTo("0900000001");
  }

  @Test
  void aFormulaWithoutResultInTheHeadIsAFaultWithItsPlace() throws IOException {
    String rows =
        "<row r=\"1\">"
            + cell("A1", "Đơn vị")
            + "<c r=\"B1\"><f>X1</f></c></row>"
            + RawWorkbook.row(2, "Biển kiểm soát", "Loại phù hiệu");
    SheetHead head = Sheets.open(RawWorkbook.withRows(folder, rows)).head();
    assertThat(head.faults().violations()).hasSize(1);
    assertThat(head.faults().violations().get(0).message().vi())
        .contains("Đơn vị")
        .contains("dòng 1, cột B");
  }

  @Test
  void aTextBeyondAllBoundsIsAFaultOfItsCell() throws IOException {
    Path file =
        Sheets.csv(folder, ";", "", List.of(taxiWith("99A-123.45", "Chủ xe", "ơ".repeat(32_001))));
    assertThat(Sheets.rows(file).get(0).cellFaults().violations())
        .extracting("path", "code")
        .containsExactly(tuple("vehicle.owner", "sheet.cell.unreadable"));
  }

  @Test
  void tooManyColumnsOfACsvFileAreRefused() throws IOException {
    String many = ";x".repeat(201);
    assertThat(
            Sheets.unreadable(csv("Biển kiểm soát;Loại phù hiệu" + many + "\n99A-123.45;taxi\n")))
        .isEqualTo("sheet.too-many-columns");
  }

  @Test
  void bytesThatAreNoTextAreToldFromAWrongEncoding() throws IOException {
    Path junk = Files.write(folder.resolve("junk.xlsx"), new byte[] {'a', 0, 1, 2, 0, 0, 7, 8, 9});
    assertThat(Sheets.unreadable(junk)).isEqualTo("sheet.binary");
    Path utf16 =
        Files.write(folder.resolve("utf16.csv"), "Biển;x".getBytes(StandardCharsets.UTF_16));
    assertThat(Sheets.unreadable(utf16)).isEqualTo("sheet.csv.not-utf8");
  }

  @Test
  void aHundredThousandRowsOfAWorkbookAreStreamed() throws IOException {
    Path file = Sheets.large(folder, 100_000);
    FleetSheet sheet = Sheets.open(file);
    long[] seen = new long[2];
    sheet.forEachRow(
        row -> {
          seen[0]++;
          seen[1] = row.number();
        });
    assertThat(seen).containsExactly(100_000, 100_004);
  }
}
