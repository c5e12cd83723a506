package vn.gtvt.sdk.permits.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.permits.Refusals.only;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.time.WorkingCalendar;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Severity;
import vn.gtvt.sdk.validation.Violation;

/** Bans and terms at the day before, the day and the day after, over holidays and new year. */
class LicenceDaysTest {
  private static Report revoked(LocalDate filed, LocalDate signed, @Nullable LocalDate returned) {
    return Licences.at(filed)
        .check(Licences.revoked(signed, returned, RevocationGround.IDLE).build());
  }

  @ParameterizedTest(name = "signed {0}, returned {1}, filed {2}")
  @CsvSource({
    // Returned on the last of ten days: 30 days.
    "2026-07-01, 2026-07-11, 2026-08-09, 2026-08-11",
    "2026-07-01, 2026-07-11, 2026-08-10, 2026-08-11",
    "2026-07-01, 2026-07-11, 2026-08-11, ",
    // A day late: 45 days.
    "2026-07-06, 2026-07-17, 2026-08-30, 2026-09-01",
    "2026-07-06, 2026-07-17, 2026-08-31, 2026-09-01",
    "2026-07-06, 2026-07-17, 2026-09-01, ",
    // A day before the last.
    "2026-07-01, 2026-07-10, 2026-08-09, 2026-08-10",
    "2026-07-01, 2026-07-10, 2026-08-10, ",
    // The tenth day is a day of Tết 2026: a return on it is in time.
    "2026-02-08, 2026-02-18, 2026-03-20, 2026-03-21",
    "2026-02-08, 2026-02-18, 2026-03-21, ",
    // The ban ends on the National Day.
    "2026-07-30, 2026-08-03, 2026-09-02, 2026-09-03",
    "2026-07-30, 2026-08-03, 2026-09-03, ",
    // Over 2026-01-01.
    "2025-12-01, 2025-12-02, 2025-12-31, 2026-01-02",
    "2025-12-01, 2025-12-02, 2026-01-01, 2026-01-02",
    "2025-12-01, 2025-12-02, 2026-01-02, ",
  })
  void aLicenceIsReissuedWhenTheBanIsOver(
      LocalDate signed, LocalDate returned, LocalDate filed, @Nullable LocalDate from) {
    Report report = revoked(filed, signed, returned);
    if (from == null) {
      assertThat(report.violations()).isEmpty();
      return;
    }
    Violation found = only(report);
    assertThat(found.code()).isEqualTo("licence.ban.running");
    assertThat(found.path()).isEqualTo("revocation.returnedOn");
    assertThat(found.reference()).isEqualTo("NĐ 158/2024/NĐ-CP, Điều 21.7.d");
    assertThat(report.earliestFiling()).contains(from);
    assertThat(found.message().vi())
        .contains("Nộp hồ sơ từ ngày " + String.format("%td/%<tm/%<tY", from));
  }

  @Test
  void theHolidaysOfThisTestAreHolidays() {
    WorkingCalendar calendar = WorkingCalendar.bundled();
    assertThat(List.of("2026-02-18", "2026-09-02", "2026-01-01"))
        .allMatch(day -> calendar.holidayOn(LocalDate.parse(day)).isPresent());
  }

  /** Signed on 2026-08-05: the tenth day is Saturday 2026-08-15, Monday the 17th is worked. */
  @ParameterizedTest(name = "returned {0}, filed {1}")
  @CsvSource({
    "2026-08-15, 2026-09-13, licence.ban.running, 2026-09-15",
    "2026-08-17, 2026-09-16, licence.ban.running-day-off, 2026-09-17",
    "2026-08-17, 2026-09-17, licence.ban.running-day-off-late,",
    "2026-08-17, 2026-10-01, licence.ban.running-day-off-late,",
    "2026-08-17, 2026-10-02, ,",
    "2026-08-18, 2026-10-02, licence.ban.running, 2026-10-03",
  })
  void aReturnAfterADayOffIsLateByNoCertainCount(
      LocalDate returned, LocalDate filed, @Nullable String code, @Nullable LocalDate from) {
    Report report = revoked(filed, LocalDate.of(2026, 8, 5), returned);
    if (code == null) {
      assertThat(report.violations()).isEmpty();
      return;
    }
    Violation found = only(report);
    assertThat(found.code()).isEqualTo(code);
    assertThat(found.earliestFiling()).isEqualTo(Optional.ofNullable(from));
    assertThat(report.isFileable()).isEqualTo(from == null);
    if (code.contains("day-off")) {
      assertThat(found.reference()).contains("Điều 21.7.d", "Điều 148.5", "suy ra");
      assertThat(found.message().vi()).contains("15/08/2026", "02/10/2026");
    }
  }

  @Test
  void withoutAReturnTheDayIsNamedFromWhichAReturnOfTodayWouldCount() {
    LocalDate signed = LocalDate.of(2026, 7, 1);
    Report inTime = revoked(LocalDate.of(2026, 7, 11), signed, null);
    assertThat(only(inTime).code()).isEqualTo("licence.return.missing");
    assertThat(only(inTime).reference()).contains("Điều 21.7.d");
    assertThat(only(inTime).message().vi()).contains("11/07/2026", "30 ngày", "11/08/2026");
    assertThat(inTime.earliestFiling()).isEmpty();
    Violation overdue = only(revoked(LocalDate.of(2026, 12, 1), signed, null));
    assertThat(overdue.code()).isEqualTo("licence.return.overdue");
    assertThat(overdue.message().vi())
        .contains("11/07/2026 đã qua", "45 ngày", "16/01/2027")
        .doesNotContain("30 ngày");
    Violation ahead = only(revoked(LocalDate.of(2026, 7, 5), signed, LocalDate.of(2026, 7, 6)));
    assertThat(ahead.code()).isEqualTo("licence.return.missing");
  }

  @Test
  void daysThatCannotHaveComeSoAreTold() {
    LocalDate signed = LocalDate.of(2026, 7, 1);
    LocalDate filed = LocalDate.of(2026, 12, 1);
    assertThat(only(revoked(filed, signed, signed.minusDays(1))).code())
        .isEqualTo("licence.return.before-decision");
    Violation ahead = only(revoked(filed, filed.plusDays(1), null));
    assertThat(ahead.code()).isEqualTo("licence.revocation.in-future");
    assertThat(ahead.path()).isEqualTo("revocation.signedOn");
    // The licence itself was issued on 2025-03-03.
    assertThat(only(revoked(filed, LocalDate.of(2025, 3, 2), filed.minusDays(200))).code())
        .isEqualTo("licence.revocation.before-issue");
    assertThat(revoked(filed, LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 4)).violations())
        .isEmpty();
  }

  @ParameterizedTest(name = "issued {0}, asked {1}")
  @CsvSource({
    "2024-12-31, 2025-12-30, licence.old-law.due",
    "2024-12-31, 2025-12-31, licence.old-law.due",
    "2024-12-31, 2026-01-01, licence.old-law.overdue",
    "2024-12-31, 2026-01-02, licence.old-law.overdue",
    "2025-01-01, 2026-01-01, ",
    "2025-01-02, 2025-12-31, ",
  })
  void aLicenceOfTheLawBeforeIsReissuedBefore2026(
      LocalDate issued, LocalDate asked, @Nullable String code) {
    LicenceCheck check = Licences.at(asked);
    Report report =
        check.check(Licences.changed().currentLicence(Licences.licence(issued)).build());
    if (code == null) {
      assertThat(report.violations()).isEmpty();
      assertThat(check.reissueDuty(Licences.licence(issued))).isEmpty();
      return;
    }
    Violation found = only(report);
    assertThat(found.code()).isEqualTo(code);
    assertThat(found.severity()).isEqualTo(Severity.WARNING);
    assertThat(found.reference()).isEqualTo("NĐ 158/2024/NĐ-CP, Điều 76.1");
    assertThat(check.reissueDuty(Licences.licence(issued)))
        .hasValueSatisfying(
            duty -> {
              assertThat(duty.lastDay()).isEqualTo(LocalDate.of(2025, 12, 31));
              assertThat(duty.isOverdue()).isEqualTo(code.endsWith("overdue"));
            });
  }

  @Test
  void aLicenceOfTheLawBeforeMayBeReissuedUnchanged() {
    Report report =
        Licences.at(LocalDate.of(2025, 12, 1))
            .check(
                Licences.changed()
                    .currentLicence(Licences.licence(LocalDate.of(2023, 5, 5)))
                    .currentContent(Licences.content())
                    .build());
    assertThat(report.isFileable()).isTrue();
    assertThat(report.warnings())
        .extracting(Violation::code)
        .containsExactlyInAnyOrder("licence.change.nothing-old-law", "licence.old-law.due");
  }
}
