package vn.gtvt.sdk.license.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** Ages and terms at each boundary day, transcribed from school.md §8.1. */
class LicenceClassesTest {
  private static final LicenceClasses CLASSES = LicenceClasses.bundled();
  private static final LocalDate BIRTH = LocalDate.of(2000, 6, 15);

  @ParameterizedTest
  @CsvSource({
    "A1,18",
    "A,18",
    "B1,18",
    "B,18",
    "C1,18",
    "C,21",
    "BE,21",
    "D1,24",
    "D2,24",
    "C1E,24",
    "CE,24",
    "D,27",
    "D1E,27",
    "D2E,27",
    "DE,27",
    "A_LIMITED,18",
    "B_AUTOMATIC,18"
  })
  void aPersonIsOldEnoughOnTheBirthdayAndNotADayBefore(LicenceClass of, int years) {
    LocalDate birthday = BIRTH.plusYears(years);

    assertThat(CLASSES.isOldEnough(of, BIRTH, birthday)).isTrue();
    assertThat(CLASSES.isOldEnough(of, BIRTH, birthday.minusDays(1))).isFalse();
    assertThat(CLASSES.oldEnoughOn(of, BIRTH)).contains(birthday);
  }

  @Test
  void whoWasBornOnALeapDayIsOldEnoughOnTheFirstOfMarchOfACommonYear() {
    LocalDate leap = LocalDate.of(2004, 2, 29);

    assertThat(CLASSES.oldEnoughOn(LicenceClass.B, leap)).contains(LocalDate.of(2022, 3, 1));
    assertThat(CLASSES.oldEnoughOn(LicenceClass.D2, leap)).contains(LocalDate.of(2028, 2, 29));
  }

  @ParameterizedTest
  @CsvSource({
    "B,10",
    "B_AUTOMATIC,10",
    "C1,10",
    "C,5",
    "D1,5",
    "D2,5",
    "D,5",
    "BE,5",
    "C1E,5",
    "CE,5",
    "D1E,5",
    "D2E,5",
    "DE,5"
  })
  void aTermRunsFromTheDayOfIssue(LicenceClass of, int years) {
    LocalDate issued = LocalDate.of(2026, 7, 1);

    assertThat(CLASSES.lastDay(of, issued, LocalDate.of(1990, 1, 1), Sex.MALE))
        .contains(issued.plusYears(years));
  }

  @ParameterizedTest
  @CsvSource({"A1", "A", "B1", "A_LIMITED", "OLD_A1", "OLD_A2", "OLD_A3"})
  void aMotorcycleLicenceHasNoTerm(LicenceClass of) {
    assertThat(of.isMotorcycle()).isTrue();
    assertThat(CLASSES.lastDay(of, LocalDate.of(2026, 7, 1), BIRTH, Sex.MALE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MALE,1969-07-02,2026-07-02",
    "MALE,1974-07-01,2031-07-01",
    "MALE,1974-07-02,2031-07-01",
    "FEMALE,1971-07-02,2026-07-02",
    "FEMALE,1976-07-01,2031-07-01",
    "FEMALE,1976-07-02,2031-07-01"
  })
  void aLicenceForBigBusesEndsWithTheAgeForDrivingThem(
      Sex sex, LocalDate birth, LocalDate lastDay) {
    assertThat(CLASSES.lastDay(LicenceClass.D, LocalDate.of(2026, 7, 1), birth, sex))
        .contains(lastDay);
  }

  @ParameterizedTest
  @CsvSource({
    "B1,2024-12-31,OLD_B1",
    "B1,2025-01-01,B1",
    "C,2024-12-31,OLD_C",
    "C,2025-01-01,C",
    "D,2024-12-31,OLD_D",
    "D,2025-01-01,D",
    "A1,2024-12-31,OLD_A1",
    "A1,2025-01-01,A1",
    "b2,2024-12-31,OLD_B2",
    "B11,2020-01-01,OLD_B1_AUTOMATIC",
    "B.01,2025-01-01,B_AUTOMATIC",
    "A01,2026-01-01,A_LIMITED",
    // Exchanged licences were seen with the day of the old one.
    "A.01,2015-06-10,A_LIMITED",
    "B.01,2015-06-10,B_AUTOMATIC"
  })
  void aLetterMeansWhatItMeantOnTheDayOfIssue(String code, LocalDate issued, LicenceClass of) {
    assertThat(CLASSES.find(code, issued)).contains(of);
  }

  @ParameterizedTest
  @CsvSource({"B2,2025-01-01", "E,2025-01-01", "FC,2025-06-01", "C1,2024-12-31", "BE,2020-01-01"})
  void aLetterOfTheOtherRegimeMeansNothing(String code, LocalDate issued) {
    assertThat(CLASSES.find(code, issued)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MALE,1968-02-29,2025-03-01",
    "MALE,1969-07-02,2026-07-02",
    "FEMALE,1971-07-02,2026-07-02"
  })
  void theLastDayOfDrivingBigBusesIsTheBirthday(Sex sex, LocalDate birth, LocalDate last) {
    assertThat(CLASSES.lastDrivingDay(LicenceClass.D, birth, sex)).contains(last);
    assertThat(CLASSES.lastDrivingDay(LicenceClass.DE, birth, sex)).contains(last);
    assertThat(CLASSES.lastDrivingDay(LicenceClass.D2, birth, sex)).isEmpty();
  }

  @Test
  void anAgeThatWasOnlyInferredShortensNoTerm() {
    LocalDate issued = LocalDate.of(2026, 7, 1);
    assertThat(CLASSES.lastDay(LicenceClass.DE, issued, LocalDate.of(1970, 1, 1), Sex.MALE))
        .contains(issued.plusYears(5));
    assertThat(CLASSES.terms(LicenceClass.DE).lastDrivingAge())
        .satisfies(age -> assertThat(age.source().confidence()).isEqualTo(Confidence.INFERRED));
  }

  @ParameterizedTest
  @CsvSource({
    "BE,B.01 B",
    "C1E,B.01 B C1",
    "CE,B.01 B C1 C",
    "D1E,B.01 B C1 C D1",
    "D2E,B.01 B C1 C D1 D2",
    "DE,B.01 B C1 C D1 D2 D",
    "OLD_FB2,B11 B1 B2",
    "OLD_FC,B11 B1 B2 C",
    "OLD_FD,D",
    "OLD_FE,E"
  })
  void aClassWithATrailerIncludesTheOneWithoutWhichIsInferred(LicenceClass of, String codes) {
    assertThat(codes(of)).containsExactlyInAnyOrder(codes.split(" "));
    assertThat(CLASSES.terms(of).includesSource().confidence()).isEqualTo(Confidence.INFERRED);
    assertThat(CLASSES.terms(of).source().confidence()).isEqualTo(Confidence.VERIFIED);
  }

  @Test
  void aHigherClassIncludesWhatTheLawNames() {
    assertThat(codes(LicenceClass.D)).containsExactlyInAnyOrder("B.01", "B", "C1", "C", "D1", "D2");
    assertThat(codes(LicenceClass.C)).containsExactlyInAnyOrder("B.01", "B", "C1");
    assertThat(codes(LicenceClass.B1)).containsExactly("A1");
    assertThat(codes(LicenceClass.A)).containsExactly("A1");
  }

  /** The ages stand a second time in the conditions of the procedure of first issue. */
  @Test
  void theAgesAreThoseOfTheProcedureOfFirstIssue() {
    for (Condition each :
        ProcedureCatalogue.bundled()
            .at(LocalDate.of(2026, 6, 30))
            .require(ProcedureCode.of("3.000346"))
            .conditions()) {
      if (each.rule().equals("minimum-age")) {
        Arrays.stream(LicenceClass.values())
            .filter(of -> each.appliesTo().contains(name(of)))
            .forEach(
                of ->
                    assertThat(CLASSES.terms(of).minAge())
                        .as(of.name())
                        .isEqualTo(each.require("years")));
      }
    }
  }

  private static String name(LicenceClass of) {
    return of.regime() == ClassRegime.FROM_2025 ? of.name().toLowerCase(Locale.ROOT) : "";
  }

  private static Set<String> codes(LicenceClass of) {
    return CLASSES.terms(of).includes().stream()
        .map(each -> CLASSES.terms(each).code())
        .collect(Collectors.toSet());
  }
}
