package vn.gtvt.sdk.permits.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.permits.fleet.Sheets.taxi;
import static vn.gtvt.sdk.permits.fleet.Sheets.taxiWith;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.vehicle.SeatCount;
import vn.gtvt.sdk.permits.vehicle.Vehicle;
import vn.gtvt.sdk.permits.vehicle.VehicleClass;
import vn.gtvt.sdk.validation.Violation;

class FleetSheetTest {
  @TempDir Path folder;

  @Test
  void aRowBecomesARequestAndBreaksNoRule() throws IOException {
    List<CheckedRow> rows = Sheets.checked(Sheets.xlsx(folder, List.of(taxi("99a 123.45"))));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).report().violations()).isEmpty();
    BadgeRequest request = rows.get(0).row().request();
    Vehicle vehicle = request.vehicle();
    assertThat(rows.get(0).row().number()).isEqualTo(5);
    assertThat(vehicle.plate()).isEqualTo("99A-123.45");
    assertThat(vehicle.seats()).contains(SeatCount.withDriver(5));
    assertThat(vehicle.vehicleClass()).isEqualTo(VehicleClass.CAR);
    assertThat(vehicle.lifeEnds()).contains(LocalDate.of(2042, 12, 31));
    assertThat(vehicle.driverCamera()).contains(true);
    assertThat(request.kind()).isEqualTo(BadgeKind.TAXI);
    assertThat(request.validUntil()).isEqualTo(Sheets.DAY.plusYears(5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {";|''", ";|\uFEFF", ",|''", ",|\uFEFF"})
  void aCsvFileIsTheSameSheet(String separator, String mark) throws IOException {
    Path csv = Sheets.csv(folder, separator, mark, List.of(taxi("99A-123.45")));
    List<CheckedRow> rows = Sheets.checked(csv);
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).report().violations()).isEmpty();
    assertThat(rows.get(0).row().number()).isEqualTo(5);
    assertThat(Sheets.open(csv).head().filingDate()).contains(Sheets.DAY);
  }

  @Test
  void aFileIsWhatItHoldsAndNotWhatItIsCalled() throws IOException {
    Path xlsx = Sheets.xlsx(folder, List.of(taxi("99A-123.45")));
    Path misnamed = Files.move(xlsx, folder.resolve("xe.csv"));
    assertThat(Sheets.rows(misnamed)).hasSize(1);
  }

  @Test
  void headingsWithoutDiacriticsAndQlvtsOwnKeysAreUnderstood() throws IOException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("shortName", "99A-123.45");
    row.put("sokhung", "RLUMA11CB12345678");
    row.put("nam_sx", "2018.0");
    row.put("succhua", "45 chỗ");
    row.put("TRONG TAI (tan)", "8,5");
    row.put("loai_ph", "hợp đồng");
    row.put("mau_la", "x");
    Path file = Sheets.csv(folder, ";", "", List.of(row));
    Vehicle vehicle = Sheets.rows(file).get(0).request().vehicle();
    assertThat(vehicle.yearOfManufacture()).isEqualTo(2018);
    assertThat(vehicle.seats()).contains(SeatCount.withDriver(45));
    assertThat(vehicle.payloadKg()).contains(8_500);
    assertThat(Sheets.open(file).head().notes().get(0).vi()).contains("mau_la");
  }

  @Test
  void theHeadingSaysWhichWaySeatsAreCounted() throws IOException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("Biển số xe", "99B-123.45");
    row.put("Loại phù hiệu", "buýt");
    row.put("Số chỗ (không kể lái xe)", 8);
    Vehicle vehicle = Sheets.rows(Sheets.xlsx(folder, List.of(row))).get(0).request().vehicle();
    assertThat(vehicle.seats()).contains(SeatCount.withoutDriver(8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Số chỗ (không tính lái xe)|8|9",
        "Số chỗ (chưa kể lái xe)|8|9",
        "Số chỗ (trừ lái xe)|8|9",
        "Số chỗ (không kể người lái)|8|9",
        "Số chỗ (kể cả lái xe)|8|8",
        "Số chỗ|8|8",
      })
  void everyWayOfLeavingOutTheDriverIsUnderstood(String heading, int written, int withDriver)
      throws IOException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("Biển số xe", "99B-123.45");
    row.put("Loại phù hiệu", "buýt");
    row.put(heading, written);
    Vehicle vehicle = Sheets.rows(Sheets.xlsx(folder, List.of(row))).get(0).request().vehicle();
    assertThat(vehicle.seats()).contains(SeatCount.withDriver(withDriver));
  }

  @Test
  void aRemarkInBracketsThatIsNotKnownMakesItAnotherColumn() throws IOException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("Loại phù hiệu (đang có)", "Xe tải");
    row.put("Biển số xe", "99B-123.45");
    row.put("Loại phù hiệu (đề nghị)", "Xe buýt");
    row.put("Trọng tải (T)", "8,5");
    row.put("Số khung (cũ)", "XXXXXXX");
    Path file = Sheets.xlsx(folder, List.of(row));
    BadgeRequest request = Sheets.rows(file).get(0).request();
    assertThat(request.kind()).isEqualTo(BadgeKind.BUS);
    assertThat(request.vehicle().payloadKg()).contains(8_500);
    assertThat(Sheets.open(file).head().notes().get(0).vi())
        .contains("Loại phù hiệu (đang có)")
        .contains("Số khung (cũ)");
  }

  @Test
  void aFewKilogramsAreTonnesInTheWrongColumn() throws IOException {
    Map<String, Object> row = taxi("99A-123.45");
    row.put("Trọng tải (kg)", 15);
    Path file = Sheets.xlsx(folder, List.of(row));
    assertThat(Sheets.checked(file).get(0).lines(Locale.ROOT).get(0)).contains("8,5 tấn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31/12/2030|2030-12-31",
        "5/3/2030|2030-03-05",
        "2030-12-31|2030-12-31",
        "2030-12-31 00:00:00|2030-12-31",
        "3 năm|2029-09-14",
      })
  void datesAreReadAsPeopleWriteThem(String written, LocalDate date) throws IOException {
    Path file = Sheets.xlsx(folder, List.of(taxiWith("99A-123.45", "Thời hạn đề nghị", written)));
    assertThat(Sheets.rows(file).get(0).request().validUntil()).isEqualTo(date);
  }

  @Test
  void aDateOfExcelIsADate() throws IOException {
    LocalDate date = LocalDate.of(2030, 12, 31);
    Path file = Sheets.xlsx(folder, List.of(taxiWith("99A-123.45", "Thời hạn đề nghị", date)));
    assertThat(Sheets.rows(file).get(0).request().validUntil()).isEqualTo(date);
  }

  @Test
  void anUnreadableCellIsSaidOnceWithItsPlaceAndTheReaderGoesOn() throws IOException {
    Path file =
        Sheets.xlsx(
            folder,
            List.of(
                taxiWith("99A-123.45", "Năm sản xuất", "hai nghìn hai hai"), taxi("99A-000.02")));
    List<CheckedRow> rows = Sheets.checked(file);
    assertThat(rows.get(0).report().violations())
        .extracting(Violation::code)
        .containsExactly("sheet.cell.unreadable");
    assertThat(rows.get(0).lines(Locale.forLanguageTag("vi")))
        .containsExactly(
            "Dòng 5, cột I (Năm sản xuất): Không đọc được ô này: \"hai nghìn hai hai\". Cần một số"
                + " nguyên.");
    assertThat(rows.get(0).lines(Locale.ENGLISH).get(0)).startsWith("Row 5, column I");
    assertThat(rows.get(1).isFileable()).isTrue();
  }

  @Test
  void aPlateThatStoodEarlierIsAnErrorOfTheLaterRowOnly() throws IOException {
    List<CheckedRow> rows =
        Sheets.checked(Sheets.xlsx(folder, List.of(taxi("99A-123.45"), taxi("99A12345"))));
    assertThat(rows.get(0).isFileable()).isTrue();
    assertThat(rows.get(1).report().violations())
        .extracting(Violation::code)
        .containsExactly("fleet.plate.repeated");
    assertThat(rows.get(1).lines(Locale.ROOT).get(0)).contains("đã có ở dòng 5");
  }

  @Test
  void whatIsToldInPartIsSaid() throws IOException {
    Path lease = Sheets.xlsx(folder, List.of(taxiWith("99A-123.45", "Bên cho thuê", "Ông Giả")));
    assertThat(Sheets.checked(lease).get(0).report().violations())
        .extracting(Violation::code)
        .containsExactly("sheet.lease.incomplete");
    Path badge =
        Sheets.xlsx(folder, List.of(taxiWith("99A-123.45", "Loại phù hiệu hiện có", "Xe taxi")));
    assertThat(Sheets.checked(badge).get(0).report().violations())
        .extracting(Violation::code)
        .containsExactly("sheet.badge.incomplete");
  }

  @Test
  void aColumnThatTheSheetLacksIsNamedWithoutALetter() throws IOException {
    Map<String, Object> row = taxi("99A-123.45");
    row.remove("Màu sơn");
    CheckedRow checked = Sheets.checked(Sheets.xlsx(folder, List.of(row))).get(0);
    assertThat(checked.lines(Locale.ROOT))
        .containsExactly("Dòng 5, Màu sơn (bảng không có cột này): Thiếu thông tin bắt buộc.");
  }

  @Test
  void blankRowsAndTotalsBelowTheTableAreNoVehicles() throws IOException {
    Path csv = Sheets.csv(folder, ";", "", List.of(taxi("99A-123.45")));
    Files.writeString(csv, Files.readString(csv) + ";;;\r\n;;Tổng cộng;1\r\n;;;;;;;Giám đốc\r\n");
    assertThat(Sheets.rows(csv)).hasSize(1);
  }

  @Test
  void theHeadIsReadWithItsFaults() throws IOException {
    Path file = folder.resolve("head.csv");
    Files.writeString(
        file,
        """
        Đơn vị;Công ty TNHH Vận tải Giả
        Mã số doanh nghiệp: 2300000004;;Loại hình doanh nghiệp;Công ty TNHH
        Địa chỉ: Số 1, đường Thử, Phường Kinh Bắc, Bắc Ninh
        Kính gửi:;Sở Xây dựng tỉnh Bắc Ninh;Mã tỉnh;24;Tỉnh;Bắc Ninh
        Giấy phép kinh doanh số: 24-1;Ngày cấp giấy phép: 03/03/2025;Cơ quan cấp giấy phép: Sở Xây dựng
        Số văn bản: 05/2026/GĐN
        Ngày nộp: 31/02/2026
        Biển kiểm soát;Loại phù hiệu
        99A-123.45;taxi
        """,
        StandardCharsets.UTF_8);
    SheetHead head = Sheets.open(file).head();
    assertThat(head.operator().name()).isEqualTo("Công ty TNHH Vận tải Giả");
    assertThat(head.operator().enterpriseCode()).isEqualTo("2300000004");
    assertThat(head.operator().address().street()).isEqualTo("Số 1, đường Thử");
    assertThat(head.operator().address().ward()).isEqualTo("Phường Kinh Bắc");
    assertThat(head.operator().licence().issuedOn()).isEqualTo(LocalDate.of(2025, 3, 3));
    assertThat(head.authority().orElseThrow().provinceCode()).isEqualTo("24");
    assertThat(head.paperNumber()).contains("05/2026/GĐN");
    assertThat(head.filingDate()).isEmpty();
    assertThat(head.faults().violations().get(0).message().vi())
        .contains("Ngày nộp (dòng 7, cột A)");
  }

  @Test
  void anotherFilingDateMayBeForced() throws IOException {
    Path file = Sheets.xlsx(folder, List.of(taxi("99A-123.45")));
    LocalDate other = LocalDate.of(2026, 12, 1);
    FleetSheet sheet = ((SheetReading.Readable) FleetSheet.readAsOf(file, other)).sheet();
    List<SheetRow> rows = new ArrayList<>();
    sheet.forEachRow(rows::add);
    assertThat(rows.get(0).request().validUntil()).isEqualTo(other.plusYears(5));
  }

  @Test
  void aFormulaWithoutAResultCannotBeRead() throws IOException {
    Path file = folder.resolve("formula.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("a");
      sheet.value(0, 0, "Ngày nộp: 14/09/2026");
      Sheets.write(sheet, 3, List.of(taxi("99A-123.45")));
      sheet.formula(4, 8, "2000+22");
    }
    CheckedRow row = Sheets.checked(file).get(0);
    assertThat(row.report().violations())
        .extracting(Violation::code)
        .containsExactly("sheet.cell.unreadable");
    assertThat(row.lines(Locale.ROOT).get(0)).contains("công thức phải có kết quả");
  }

  @Test
  void mergedCellsHoldTheirValueInTheFirstAndAreMissingInTheOthers() throws IOException {
    Path file = folder.resolve("merged.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("a");
      sheet.value(0, 0, "Ngày nộp: 14/09/2026");
      Sheets.write(
          sheet, 3, List.of(taxi("99A-123.45"), taxiWith("99A-000.02", "Nhãn hiệu", null)));
      sheet.range(4, 5, 5, 5).merge();
    }
    List<CheckedRow> rows = Sheets.checked(file);
    assertThat(rows.get(0).report().violations()).isEmpty();
    assertThat(rows.get(1).report().violations())
        .extracting(Violation::path)
        .containsExactly("vehicle.make");
  }

  @Test
  void ofSeveralSheetsTheFirstWithAHeadingIsUsed() throws IOException {
    Path file = folder.resolve("two.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      workbook.newWorksheet("Ghi chú").value(0, 0, "không có gì");
      Sheets.write(workbook.newWorksheet("Xe"), 0, List.of(taxi("99A-123.45")));
    }
    assertThat(Sheets.rows(file)).hasSize(1);
    assertThat(Sheets.open(file).head().notes().get(0).vi()).contains("dùng trang \"Xe\"");
  }

  @Test
  void aHundredThousandRowsAreStreamed() throws IOException {
    Path file = folder.resolve("large.csv");
    Path one = Sheets.csv(folder, ";", "", List.of(taxi("99A-123.45")));
    List<String> lines = Files.readAllLines(one);
    List<String> many = new ArrayList<>(lines.subList(0, 4));
    for (int i = 0; i < 100_000; i++) {
      many.add(lines.get(4));
    }
    Files.write(file, many);
    int[] count = new int[1];
    assertThat(Sheets.open(file).forEachRow(row -> count[0]++)).isEmpty();
    assertThat(count[0]).isEqualTo(100_000);
  }

  @Test
  void aTurkishMachineReadsTheSame() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      Map<String, Object> row = taxi("99A-123.45");
      row.put("Loại phù hiệu", "XE TAXI");
      assertThat(Sheets.checked(Sheets.xlsx(folder, List.of(row))).get(0).isFileable()).isTrue();
    } finally {
      Locale.setDefault(before);
    }
  }
}
