package vn.gtvt.sdk.license.school.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.license.school.permit.Samples.DAY;
import static vn.gtvt.sdk.license.school.permit.Samples.asks;
import static vn.gtvt.sdk.license.school.permit.Samples.on;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.license.school.permit.SchoolLicenceApplication.Occasion;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Violation;

/**
 * Land and buildings of a school. The lease has "at least 5 years to run from the day the dossier
 * is sent" (component land-use-right of 1.001777 and 1.001623); the day of filing is 2026-09-14.
 */
class PremisesTest {
  private static Report check(Premises premises) {
    return on(DAY)
        .check(asks(Occasion.FIRST_ISSUE).premises(premises).build(), Samples.licencePapers());
  }

  private static Report until(LocalDate until) {
    return check(Premises.rented(LocalDate.of(2020, 1, 1), until));
  }

  private static void refused(Report report, String code, String path) {
    assertThat(report.errors())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(code);
              assertThat(found.path()).isEqualTo(path);
              assertThat(found.reference()).contains("1.001777");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-13, school.premises.lease-ended",
    "2026-09-14, school.premises.lease-short",
    "2026-09-15, school.premises.lease-short",
    "2031-09-12, school.premises.lease-short",
    "2031-09-13,",
    "2031-09-14,",
    "2031-09-15,"
  })
  void rentedPremisesHaveFiveYearsToRunFromTheDayOfFiling(LocalDate until, @Nullable String code) {
    if (code == null) {
      assertThat(until(until).errors()).isEmpty();
    } else {
      refused(until(until), code, "premises.rentedUntil");
    }
  }

  @Test
  void howFarALeaseHasToReachIsSaid() {
    assertThat(until(LocalDate.of(2031, 9, 12)).errors().get(0).message().vi())
        .contains("12/09/2031", "14/09/2026", "14/09/2031");
  }

  /** Whether the day of filing counts is said nowhere, so one day only warns. */
  @ParameterizedTest
  @CsvSource({"2031-09-13, true", "2031-09-14, false"})
  void aLeaseThatIsLongEnoughOnlyWithTheDayOfFilingIsWarnedOf(LocalDate until, boolean warned) {
    assertThat(until(until).warnings().stream().map(Violation::code).toList())
        .isEqualTo(warned ? List.of("school.premises.lease-barely") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"2026-09-13, true", "2026-09-14, true", "2026-09-15, false"})
  void theLeaseHasBegunOnTheDayOfFiling(LocalDate from, boolean isFileable) {
    Report report = check(Premises.rented(from, LocalDate.of(2040, 1, 1)));
    assertThat(report.isFileable()).isEqualTo(isFileable);
    if (!isFileable) {
      refused(report, "school.premises.lease-later", "premises.rentedFrom");
      assertThat(report.earliestFiling()).contains(from);
    }
  }

  @Test
  void waitingDoesNotMendALeaseThatIsThenTooShort() {
    LocalDate from = LocalDate.of(2028, 1, 1);
    Report report = check(Premises.rented(from, LocalDate.of(2032, 12, 30)));
    refused(report, "school.premises.lease-later", "premises.rentedFrom");
    assertThat(report.earliestFiling()).isEmpty();
    assertThat(check(Premises.rented(from, LocalDate.of(2032, 12, 31))).earliestFiling())
        .contains(from);
  }

  @Test
  void premisesAndBothDaysOfALeaseAreStated() {
    Report none =
        on(DAY).check(asks(Occasion.FIRST_ISSUE).premises(null).build(), Samples.licencePapers());
    assertThat(none.errors())
        .singleElement()
        .satisfies(found -> assertThat(found.code()).isEqualTo("school.premises.missing"));
    refused(check(Premises.rented(DAY, null)), "school.premises.lease-missing", "premises");
    refused(
        check(Premises.rented(null, DAY.plusYears(9))),
        "school.premises.lease-missing",
        "premises");
  }

  /** The database of land holds the right to use it; it holds no lease between two others. */
  @ParameterizedTest
  @EnumSource(names = {"FIRST_ISSUE", "CONTENT_CHANGED"})
  void thePapersOfALeaseAreDemandedAndTheRightToOwnLandIsLookedUp(Occasion occasion) {
    List<Attachment> papers =
        Samples.licencePapers().stream()
            .filter(paper -> !paper.component().equals("land-use-right"))
            .toList();
    Premises rented = Premises.rented(DAY, DAY.plusYears(6));

    Report leased = on(DAY).check(asks(occasion).premises(rented).build(), papers);
    assertThat(leased.errors())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("papers.missing");
              assertThat(found.path()).isEqualTo("papers[land-use-right]");
            });
    assertThat(on(DAY).check(asks(occasion).build(), papers).violations())
        .singleElement()
        .satisfies(found -> assertThat(found.code()).isEqualTo("papers.looked-up"));
  }
}
