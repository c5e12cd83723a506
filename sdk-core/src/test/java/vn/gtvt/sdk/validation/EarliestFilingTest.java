package vn.gtvt.sdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.text.Bilingual;

class EarliestFilingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private static Violation error(@Nullable LocalDate from) {
    return new Violation("a", "b", Severity.ERROR, new Bilingual("x", "y"), null, from);
  }

  @Test
  void theLatestDayOfTheErrorsCounts() {
    Report report = new Report(List.of(error(DAY), error(DAY.plusDays(3)), error(DAY.plusDays(1))));
    assertThat(report.earliestFiling()).contains(DAY.plusDays(3));
  }

  @Test
  void anErrorThatTimeDoesNotMendLeavesNoDay() {
    assertThat(new Report(List.of(error(DAY), error(null))).earliestFiling()).isEmpty();
    assertThat(Report.clean().earliestFiling()).isEmpty();
  }

  @Test
  void aWarningIsNoReasonToWait() {
    Violation warning =
        new Violation("a", "b", Severity.WARNING, new Bilingual("x", "y"), null, DAY.plusYears(1));
    assertThat(new Report(List.of(warning, error(DAY))).earliestFiling()).contains(DAY);
    assertThat(new Report(List.of(warning)).earliestFiling()).isEmpty();
  }

  @Test
  void theDayGoesWithTheViolationOutwards() {
    Violation outer = error(DAY).under("requests[0]");
    assertThat(outer.path()).isEqualTo("requests[0].a");
    assertThat(outer.earliestFiling()).contains(DAY);
  }
}
