package vn.gtvt.sdk.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.Source;

class WorkingCalendarTest {
  private static final Optional<LocalTime> NO_CUT_OFF = Optional.empty();
  private static final Optional<LocalTime> AT_THREE = Optional.of(LocalTime.of(15, 0));

  private final WorkingCalendar calendar = WorkingCalendar.bundled();

  // The due dates are counted by hand on the notices of the two years.
  @ParameterizedTest
  @CsvSource({
    // An ordinary week: Monday and two days.
    "2026-03-09T09:00, 2, 2026-03-11",
    // Over a weekend.
    "2026-03-12T09:00, 2, 2026-03-16",
    // Tết Ất Tỵ: 25/01 to 02/02/2025 free, so the 3rd and 4th of February.
    "2025-01-24T09:00, 2, 2025-02-04",
    // Giỗ Tổ on Monday 07/04/2025.
    "2025-04-04T09:00, 1, 2025-04-08",
    // Saturday 26/04/2025 is worked, and Friday 02/05 is free for it.
    "2025-04-25T09:00, 1, 2025-04-26",
    "2025-04-25T09:00, 4, 2025-05-05",
    // National Day 2025: 30/08 to 02/09.
    "2025-08-29T09:00, 1, 2025-09-03",
    // New Year 2026: 01 to 04/01 free, Saturday 10/01 worked.
    "2025-12-31T09:00, 1, 2026-01-05",
    "2026-01-09T09:00, 2, 2026-01-12",
    // Tết Bính Ngọ: 14 to 22/02/2026.
    "2026-02-13T09:00, 2, 2026-02-24",
    // Giỗ Tổ on Sunday 26/04/2026, in lieu on Monday; then 30/04 and 01/05.
    "2026-04-24T09:00, 3, 2026-05-04",
    // Saturday 22/08/2026 is worked for Monday 31/08; 29/08 to 02/09 free.
    "2026-08-21T09:00, 1, 2026-08-22",
    "2026-08-28T09:00, 1, 2026-09-03",
    // Culture Day, Tuesday 24/11/2026.
    "2026-11-24T09:00, 1, 2026-11-26",
  })
  void dueDatesFollowTheNotices(LocalDateTime received, int days, LocalDate due) {
    DueDate found = calendar.dueDate(received, BigDecimal.valueOf(days), NO_CUT_OFF);

    assertThat(found.date()).isEqualTo(due);
    assertThat(found.estimate()).isFalse();
  }

  @Test
  void theNoteNamesThePlanAndHowSureItIs() {
    DueDate due = dueAt("2025-12-31T09:00", "1", NO_CUT_OFF);

    assertThat(due.note().vi())
        .isEqualTo(
            "Lịch nghỉ năm 2025: Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024 (nghỉ Tết Âm lịch, Quốc"
                + " khánh và một số dịp nghỉ lễ năm 2025), theo nguồn thứ cấp; Lịch nghỉ năm 2026:"
                + " Thông báo 9441/TB-BNV (nghỉ Tết Âm lịch và Quốc khánh năm 2026), theo nguồn thứ"
                + " cấp");
    assertThat(due.note().en()).contains("Holidays of 2026").contains("from a secondary source");
  }

  @Test
  void aCutOffHoldsOnlyWhereItIsGivenAndOnlyAfterIt() {
    assertThat(dueAt("2026-03-09T16:00", "2", NO_CUT_OFF).date()).isEqualTo("2026-03-11");
    assertThat(dueAt("2026-03-09T16:00", "2", AT_THREE).date()).isEqualTo("2026-03-12");
    assertThat(dueAt("2026-03-09T15:00", "2", AT_THREE).date()).isEqualTo("2026-03-11");
    assertThat(dueAt("2026-03-09T15:00:01", "2", AT_THREE).date()).isEqualTo("2026-03-12");
    assertThat(dueAt("2026-03-13T16:00", "1", AT_THREE).date()).isEqualTo("2026-03-17");
  }

  @Test
  void whatComesOnADayOffCountsForTheNextWorkingDayWhateverTheHour() {
    assertThat(dueAt("2026-03-14T09:00", "1", AT_THREE).date()).isEqualTo("2026-03-17");
    assertThat(dueAt("2026-03-14T16:00", "1", AT_THREE).date()).isEqualTo("2026-03-17");
    assertThat(dueAt("2026-02-17T20:00", "1", AT_THREE).date()).isEqualTo("2026-02-24");
  }

  @Test
  void halfDaysAreRoundedUp() {
    assertThat(dueAt("2026-03-09T09:00", "2.5", NO_CUT_OFF).date()).isEqualTo("2026-03-12");
    assertThat(dueAt("2026-03-09T09:00", "0.5", NO_CUT_OFF).date()).isEqualTo("2026-03-10");
    assertThat(dueAt("2026-03-09T09:00", "0", NO_CUT_OFF).date()).isEqualTo("2026-03-09");
    assertThat(dueAt("2026-03-14T09:00", "0", NO_CUT_OFF).date()).isEqualTo("2026-03-16");
  }

  @Test
  void anInstantIsMeantByTheClocksOfVietnam() {
    // 18:00 UTC on Sunday is already Monday in Vietnam.
    Instant received = Instant.parse("2026-03-08T18:00:00Z");

    assertThat(calendar.dueDate(received, BigDecimal.ONE, AT_THREE).date()).isEqualTo("2026-03-10");
  }

  @Test
  void exchangedDaysAreKnownForWhatTheyAre() {
    assertThat(calendar.isWorkingDay(LocalDate.of(2025, 4, 26))).isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2025, 5, 2))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 10))).isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 22))).isTrue();
    assertThat(calendar.holidayOn(LocalDate.of(2026, 8, 31)).orElseThrow().name().vi())
        .isEqualTo("Nghỉ hoán đổi, làm bù ngày 22/08/2026");
    assertThat(calendar.holidayOn(LocalDate.of(2026, 11, 24)).orElseThrow().name().vi())
        .isEqualTo("Ngày Văn hóa Việt Nam");
    assertThat(calendar.holidayOn(LocalDate.of(2025, 11, 24))).isEmpty();
  }

  @Test
  void theSourcesOfAYearAreThoseOfItsDays() {
    assertThat(calendar.sources(2026))
        .contains(
            new Source("Công văn 12729/VPCP-KGVX", Confidence.SECONDARY),
            new Source("Nghị quyết 28/2026/QH16, Điều 2", Confidence.SECONDARY))
        .doesNotHaveDuplicates()
        .first()
        .extracting(Source::reference)
        .asString()
        .startsWith("Thông báo 9441/TB-BNV");
    assertThat(calendar.sources(2025)).allMatch(s -> s.confidence() == Confidence.SECONDARY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "-0.5", "10000.5", "1E+30"})
  void aNumberOfDaysThatNoProcedureTakesIsRefused(String days) {
    assertThatThrownBy(() -> dueAt("2026-03-09T09:00", days, NO_CUT_OFF))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private DueDate dueAt(String received, String days, Optional<LocalTime> cutOff) {
    return calendar.dueDate(LocalDateTime.parse(received), new BigDecimal(days), cutOff);
  }
}
