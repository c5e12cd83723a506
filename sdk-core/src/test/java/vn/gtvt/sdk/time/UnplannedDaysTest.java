package vn.gtvt.sdk.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.fact.FactVersion;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;

/** What the calendar says of days that no plan settles, and how it reads its files. */
class UnplannedDaysTest {
  private static final Optional<LocalTime> NO_CUT_OFF = Optional.empty();

  private final WorkingCalendar calendar = WorkingCalendar.bundled();

  @Test
  void aYearWithoutAPlanIsEstimatedFromTheDatesInTheLaw() {
    DueDate due = dueAt("2030-04-29T09:00", "2", NO_CUT_OFF);

    assertThat(due.date()).isEqualTo("2030-05-03");
    assertThat(due.estimate()).isTrue();
    assertThat(due.note().vi()).startsWith("Ước tính: chưa có lịch nghỉ chính thức của năm 2030");
    assertThat(due.note().en()).startsWith("Estimate: no official plan").contains("2030");
    assertThat(calendar.sources(2030)).isEmpty();
  }

  @Test
  void aCountThatReachesIntoAYearWithoutAPlanIsAnEstimateForThatYearOnly() {
    DueDate due = dueAt("2026-12-30T09:00", "2", NO_CUT_OFF);

    assertThat(due.date()).isEqualTo("2027-01-04");
    assertThat(due.estimate()).isTrue();
    assertThat(due.note().en()).contains("for 2027 (").doesNotContain("2026");
  }

  @Test
  void aFixedHolidayOnAWeekendIsMadeUpButCultureDayIsNot() {
    // In 2033 30 April is a Saturday and 1 May a Sunday; 24/11/2030 is a Sunday.
    assertThat(calendar.isWorkingDay(LocalDate.of(2033, 5, 2))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2033, 5, 3))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2033, 5, 4))).isTrue();
    assertThat(calendar.holidayOn(LocalDate.of(2033, 5, 3)).orElseThrow().name().en())
        .isEqualTo("Day in lieu of International Labour Day");
    assertThat(calendar.isWorkingDay(LocalDate.of(2030, 11, 25))).isTrue();
  }

  @Test
  void aDayThatIsProposedButNotDecidedMakesTheCountAnEstimate() {
    // It was proposed to exchange Monday 23/11/2026 for Saturday 28/11/2026.
    DueDate due = dueAt("2026-11-20T09:00", "1", NO_CUT_OFF);

    assertThat(due.date()).isEqualTo("2026-11-23");
    assertThat(due.estimate()).isTrue();
    assertThat(due.note().vi()).contains("23/11/2026").contains("28/11/2026");
    assertThat(dueAt("2026-11-26T09:00", "2", NO_CUT_OFF).estimate()).isTrue();
    assertThat(dueAt("2026-11-18T09:00", "2", NO_CUT_OFF).estimate()).isFalse();
    assertThat(calendar.isEstimate(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 11, 1))).isTrue();
  }

  @Test
  void noDateOfTheCenturyIsRefused() {
    for (LocalDate day = LocalDate.of(2000, 1, 1); day.getYear() <= 2100; day = day.plusDays(1)) {
      LocalDateTime morning = day.atTime(9, 0);
      DueDate due = calendar.dueDate(morning, BigDecimal.valueOf(2), NO_CUT_OFF);
      assertThat(due.date()).isAfter(day).isBefore(day.plusDays(14));
      assertThat(due.note().vi()).isNotBlank();
    }
  }

  @Test
  void withoutAnyFileOnlyWeekendsAreKnown() {
    WorkingCalendar bare = WorkingCalendar.of(Facts.of(FactVersion.of("2026-11-24"), List.of()));

    assertThat(bare.isWorkingDay(LocalDate.of(2026, 1, 1))).isTrue();
    assertThat(bare.isWorkingDay(LocalDate.of(2026, 1, 3))).isFalse();
    assertThat(bare.isEstimate(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1))).isTrue();
  }

  @Test
  void aNewPlanReplacesTheEstimate() {
    WorkingCalendar newer =
        withFile(
            "calendar/2030.json",
            """
            {"source": {"reference": "Thông báo thử", "confidence": "general"},
             "holidays": [],
             "workingSaturdays": [{"date": "2030-03-16", "inPlaceOf": "2030-03-11",
               "source": {"reference": "Thông báo thử", "confidence": "general"}}]}
            """);

    assertThat(newer.isWorkingDay(LocalDate.of(2030, 3, 16))).isTrue();
    assertThat(newer.isWorkingDay(LocalDate.of(2030, 3, 11))).isFalse();
    assertThat(newer.isEstimate(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 12, 31))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2030-03-15 | 2030-03-11 | /workingSaturdays/0/date",
        "2031-03-15 | 2030-03-11 | /workingSaturdays/0/date",
        "2030-03-16 | 2030-03-10 | /workingSaturdays/0/inPlaceOf",
        "2030-03-16 | 2030-01-02 | /workingSaturdays/0/inPlaceOf",
        "not a date | 2030-03-11 | /workingSaturdays/0/date",
      })
  void aFaultyExchangeIsNamed(String date, String inPlaceOf, String field) {
    String source = "\"source\": {\"reference\": \"Thông báo thử\", \"confidence\": \"general\"}";
    String content =
        "{"
            + source
            + ", \"holidays\": [{\"date\": \"2030-01-02\", \"name\": {\"vi\": \"Thử\", \"en\":"
            + " \"Trial\"}, "
            + source
            + "}], \"workingSaturdays\": [{\"date\": \""
            + date
            + "\", \"inPlaceOf\": \""
            + inPlaceOf
            + "\", "
            + source
            + "}]}";

    assertThatThrownBy(() -> withFile("calendar/2030.json", content))
        .isInstanceOf(FaultyFactException.class)
        .hasMessageStartingWith("calendar/2030.json: " + field + " ");
  }

  @Test
  void aFileThatIsNamedAfterNoYearIsRefused() {
    assertThatThrownBy(() -> withFile("calendar/next.json", "{}"))
        .isInstanceOf(FaultyFactException.class)
        .hasMessageStartingWith("calendar/next.json");
  }

  private DueDate dueAt(String received, String days, Optional<LocalTime> cutOff) {
    return calendar.dueDate(LocalDateTime.parse(received), new BigDecimal(days), cutOff);
  }

  private static WorkingCalendar withFile(String name, String content) {
    return WorkingCalendar.of(
        Facts.bundled()
            .replacedBy(
                FactVersion.of("2026-11-24.1"),
                Map.of(name, content.getBytes(StandardCharsets.UTF_8))));
  }
}
