package vn.gtvt.sdk.permits.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gtvt.sdk.permits.Refusals.only;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.time.WorkingCalendar;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Severity;
import vn.gtvt.sdk.validation.Violation;

class RouteDutiesTest {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.bundled();

  private final RouteDuties duties = Routes.duties(Routes.DAY);

  @ParameterizedTest(name = "asked {0}, due {1}")
  @CsvSource({
    "2026-09-14T10:00, 2026-09-16",
    // Friday: the week-end does not count.
    "2026-09-11T10:00, 2026-09-15",
    // Over the National Day, with 31 August exchanged for a Saturday.
    "2026-08-28T10:00, 2026-09-04",
    // Over new year, with 2 January exchanged for a Saturday.
    "2025-12-31T10:00, 2026-01-06",
  })
  void aCorrectionIsDueWithinTwoWorkingDays(LocalDateTime asked, LocalDate due) {
    RouteDuties then = Routes.duties(asked.toLocalDate());
    assertThat(then.correctionDue(asked, CALENDAR).date()).isEqualTo(due);
    assertThat(then.checkCorrection(asked, due.minusDays(1), CALENDAR).violations()).isEmpty();
    assertThat(then.checkCorrection(asked, due, CALENDAR).violations()).isEmpty();
    Violation late = only(then.checkCorrection(asked, due.plusDays(1), CALENDAR));
    assertThat(late.code()).isEqualTo("route.correction.late");
    assertThat(late.severity()).isEqualTo(Severity.ERROR);
    assertThat(late.reference()).contains("Điều 22.4.b");
    assertThat(late.message().vi()).contains("không hợp lệ");
  }

  @ParameterizedTest(name = "asked {0}, silent until {1}")
  @CsvSource({
    // Decree 158: two working days; resolution 24/2026: one, from 2026-04-29 to 2027-02-28.
    "2026-04-28T09:00, 2026-05-04",
    "2026-04-29T09:00, 2026-05-04",
    "2026-09-14T09:00, 2026-09-15",
    "2027-03-01T09:00, 2027-03-03",
    "2025-12-31T09:00, 2026-01-06",
  })
  void theOtherDepartmentsSilenceIsConsent(LocalDateTime asked, LocalDate until) {
    assertThat(Routes.duties(asked.toLocalDate()).agreedBySilence(asked, CALENDAR).date())
        .isEqualTo(until);
  }

  @ParameterizedTest(name = "signed {0}, today {1}")
  @CsvSource({
    "2026-06-01, 2026-07-20, ",
    "2026-06-01, 2026-07-21, WARNING",
    "2026-06-01, 2026-07-22, WARNING",
    "2026-06-01, 2026-07-30, WARNING",
    "2026-06-01, 2026-07-31, WARNING",
    "2026-06-01, 2026-08-01, ERROR",
    // Over the National Day and over new year.
    "2026-07-04, 2026-09-02, WARNING",
    "2026-07-04, 2026-09-03, ERROR",
    "2025-11-02, 2026-01-01, WARNING",
    "2025-11-02, 2026-01-02, ERROR",
  })
  void aNoticeLapsesAfterSixtyDaysWithoutAVehicle(
      LocalDate signed, LocalDate today, @Nullable Severity severity) {
    Report report = duties.checkStart(signed, Optional.empty(), today);
    if (severity == null) {
      assertThat(report.violations()).isEmpty();
      return;
    }
    Violation found = only(report);
    assertThat(found.severity()).isEqualTo(severity);
    assertThat(found.reference()).isEqualTo("NĐ 158/2024/NĐ-CP, Điều 22.5");
  }

  @Test
  void aVehicleOnTheLastDayKeepsTheNotice() {
    LocalDate signed = LocalDate.of(2026, 6, 1);
    LocalDate due = duties.startDue(signed);
    assertThat(due).isEqualTo(LocalDate.of(2026, 7, 31));
    LocalDate later = due.plusDays(5);
    assertThat(duties.checkStart(signed, Optional.of(due), later).violations()).isEmpty();
    assertThat(duties.checkStart(signed, Optional.of(due.plusDays(1)), later).isFileable())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "100, 69, true",
    "100, 70, false",
    "100, 71, false",
    "60, 41, true",
    "60, 42, false",
    "0, 0, false"
  })
  void belowSeventyPerCentOfTheTripsTheNoticeIsRevoked(int registered, int run, boolean revoked) {
    Report report = duties.checkMonth(YearMonth.of(2026, 9), registered, run);
    assertThat(report.isFileable()).isNotEqualTo(revoked);
    if (revoked) {
      assertThat(only(report).reference()).isEqualTo("NĐ 158/2024/NĐ-CP, Điều 22.7");
      assertThat(only(report).message().vi()).contains("9/2026", "70%", "30 ngày");
    }
    assertThatThrownBy(() -> duties.checkMonth(YearMonth.of(2026, 9), -1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-01, 2026-09-05, true",
    "2026-09-01, 2026-09-06, false",
    "2026-09-01, 2026-09-07, false",
    "2025-12-28, 2026-01-01, true",
    "2025-12-28, 2026-01-02, false",
  })
  void aStopIsNoticedFiveDaysBefore(LocalDate noticed, LocalDate stops, boolean tooSoon) {
    Report report = duties.checkStop(noticed, stops);
    assertThat(report.isFileable()).isNotEqualTo(tooSoon);
    if (tooSoon) {
      assertThat(only(report).code()).isEqualTo("route.stop.too-soon");
      assertThat(only(report).reference()).isEqualTo("NĐ 158/2024/NĐ-CP, Điều 22.6.a");
    }
  }

  @Test
  void theDutiesOfTheLawBeforeAreNotKnown() {
    assertThatThrownBy(() -> Routes.duties(LocalDate.of(2024, 12, 31)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
