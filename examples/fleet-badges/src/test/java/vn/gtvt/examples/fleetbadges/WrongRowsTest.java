package vn.gtvt.examples.fleetbadges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.gtvt.sdk.permits.fleet.CheckedRow;
import vn.gtvt.sdk.validation.Violation;

/**
 * The twelve wrong rows of the shipped sheet: each is wrong in one way, and says so where it is.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongRowsTest {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private List<CheckedRow> rows = List.of();

  @BeforeAll
  void checkTheSheet() throws Problem {
    rows = Intake.check(Intake.read(Run.SHEET, Optional.empty(), Clock.systemUTC())).rows();
  }

  @Test
  void aFixedRouteVehicleWithTooFewSeats() {
    assertOnlyFault(
        25,
        "badge.seats.too-few",
        "Dòng 25, cột J (Số chỗ (kể cả lái xe)): Xe có 6 chỗ không kể lái xe (7 chỗ kể cả lái"
            + " xe); phù hiệu \"Xe tuyến cố định\" cần từ 8 chỗ trở lên, không kể lái xe.");
  }

  @Test
  void aLongRouteForAnOldVehicle() {
    assertOnlyFault(
        34,
        "badge.age.over-limit-long-route",
        "Dòng 34, cột Y (Cự ly (km)): Xe sản xuất năm 2009 đã 17 năm; tuyến dài 320 km (trên 300"
            + " km) chỉ nhận xe không quá 15 năm.");
  }

  @Test
  void aLeasedVehicleWithoutAContract() {
    assertOnlyFault(
        48,
        "vehicle.lease.no-contract",
        "Dòng 48, cột P (Hợp đồng thuê): Xe thuê nhưng không có hợp đồng thuê (hoặc hợp đồng dịch"
            + " vụ HTX, hợp đồng hợp tác kinh doanh).");
  }

  @Test
  void anotherKindOfBadgeThatIsStillValid() {
    assertOnlyFault(
        60,
        "badge.kind.other-still-valid",
        "Dòng 60, cột AA (Loại phù hiệu hiện có): Xe đang có phù hiệu \"Xe taxi\" còn giá trị đến"
            + " 30/06/2028; mỗi xe chỉ có một loại phù hiệu. Nộp lại phù hiệu cũ trước khi xin"
            + " \"Xe hợp đồng\".");
  }

  @Test
  void aRenewalThatIsTooEarly() {
    assertOnlyFault(
        70,
        "badge.renewal.too-early",
        "Dòng 70, cột AB (Hết hạn phù hiệu hiện có): Phù hiệu hiện có còn giá trị đến 15/01/2027;"
            + " chỉ được xin cấp lại trong 15 ngày trước khi hết hạn, tức từ ngày 31/12/2026.");
  }

  @Test
  void aCellThatCannotBeRead() {
    assertOnlyFault(
        76,
        "sheet.cell.unreadable",
        "Dòng 76, cột I (Năm sản xuất): Không đọc được ô này: \"không rõ\". Cần một số nguyên.");
  }

  @Test
  void aTaxiThatIsTooOld() {
    assertOnlyFault(
        87,
        "badge.age.over-limit",
        "Dòng 87, cột I (Năm sản xuất): Xe sản xuất năm 2013 đã 13 năm; phù hiệu \"Xe taxi\" chỉ"
            + " cấp cho xe không quá 12 năm.");
  }

  @Test
  void aPlateWithALetterOForANought() {
    assertOnlyFault(
        92,
        "plate.malformed",
        "Dòng 92, cột B (Biển kiểm soát): Biển kiểm soát \"99E-12O.45\" sai quy cách. Ghi như"
            + " 29E-123.45 (hai số tỉnh, chữ seri, bốn hoặc năm số).");
  }

  @Test
  void aPlateThatStoodEarlierWhereTheFirstOneIsFiled() {
    assertOnlyFault(
        105,
        "fleet.plate.repeated",
        "Dòng 105, cột B (Biển kiểm soát): Biển kiểm soát 99E-499.07 đã có ở dòng 83. Giữ một"
            + " dòng, xoá dòng kia.");
    assertThat(row(83).report().violations()).isEmpty();
  }

  @Test
  void aChassisNumberThatIsTooLong() {
    assertOnlyFault(
        118,
        "chassis.too-long",
        "Dòng 118, cột C (Số khung): Số khung \"RL9KX7M2PA0123456789AB\" dài 22 ký tự; biểu mẫu"
            + " chỉ nhận tối đa 20. Kiểm tra lại trên giấy đăng ký xe.");
  }

  @Test
  void aTermPastTheVehiclesLife() {
    assertOnlyFault(
        125,
        "badge.term.past-life",
        "Dòng 125, cột X (Thời hạn đề nghị): Đề nghị phù hiệu đến ngày 14/09/2031, quá niên hạn của"
            + " xe (31/12/2029). Đề nghị đến ngày 31/12/2029 hoặc sớm hơn.");
  }

  @Test
  void aVehicleWithoutATrackingDevice() {
    assertOnlyFault(
        137,
        "vehicle.tracking.not-declared",
        "Dòng 137, cột T (Thiết bị GSHT): Chưa khai thiết bị giám sát hành trình (GPS). Xe kinh"
            + " doanh vận tải phải lắp thiết bị này.");
  }

  @Test
  void everyOtherRowIsGoodAndOneOfThemWarns() {
    assertThat(rows).filteredOn(row -> !row.isFileable()).hasSize(12);
    assertThat(rows)
        .filteredOn(CheckedRow::isFileable)
        .hasSize(108)
        .filteredOn(row -> !row.report().violations().isEmpty())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.row().number()).isEqualTo(112);
              assertThat(row.report().violations())
                  .extracting(Violation::code)
                  .containsExactly("chassis.short");
            });
  }

  private void assertOnlyFault(int number, String code, String line) {
    CheckedRow row = row(number);
    assertThat(row.report().violations()).extracting(Violation::code).containsExactly(code);
    assertThat(row.isFileable()).isFalse();
    assertThat(row.lines(VIETNAMESE)).containsExactly(line);
  }

  private CheckedRow row(int number) {
    return rows.stream().filter(row -> row.row().number() == number).findFirst().orElseThrow();
  }
}
