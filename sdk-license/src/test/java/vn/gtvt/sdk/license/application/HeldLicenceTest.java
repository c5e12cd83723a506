package vn.gtvt.sdk.license.application;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.license.application.Wishes.DAY;
import static vn.gtvt.sdk.license.application.Wishes.born;
import static vn.gtvt.sdk.license.application.Wishes.decide;
import static vn.gtvt.sdk.license.application.Wishes.exchange;
import static vn.gtvt.sdk.license.application.Wishes.held;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.license.application.Eligibility.Verdict;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.rule.ReTest;

/** What the class and the days of the licence held lead to. */
class HeldLicenceTest {
  private static HeldLicence motorcycle(String code, @Nullable String last) {
    return HeldLicence.card(
        "240150999999",
        code,
        LocalDate.of(2015, 6, 10),
        last == null ? null : LocalDate.parse(last));
  }

  @Test
  void anExchangedCardKeepsTheDayOfTheOldOne() {
    Eligibility moto =
        decide(Wishes.of(LicenceCase.LOST, Wishes.person()).held(motorcycle("A.01", null)));
    assertThat(moto.verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(moto.given()).contains(LicenceClass.A_LIMITED);

    Eligibility car = decide(exchange(held("B.01", "2017-05-20", "2027-05-20")));
    assertThat(car.verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(car.given()).contains(LicenceClass.B_AUTOMATIC);
  }

  @ParameterizedTest
  @CsvSource({
    "BE, 2025-05-20, B_AUTOMATIC B",
    "C1E, 2025-05-20, B_AUTOMATIC B C1",
    "CE, 2025-05-20, B_AUTOMATIC B C1 C",
    "FC, 2022-05-20, B_AUTOMATIC B C1 C",
    "D1E, 2025-05-20, B_AUTOMATIC B C1 C D1",
    "D2E, 2025-05-20, B_AUTOMATIC B C1 C D1 D2",
    "DE, 2025-05-20, B_AUTOMATIC B C1 C D1 D2 D"
  })
  void aClassWithATrailerIsExchangedDownForTheOnesWithout(
      String code, String issued, String choices) {
    HeldLicence held = held(code, issued, "2027-05-20");
    LicenceApplication.Builder wish =
        Wishes.of(LicenceCase.LOWER_CLASS, Wishes.person()).held(held);

    assertThat(decide(wish).choices())
        .containsExactlyElementsOf(
            List.of(choices.split(" ")).stream().map(LicenceClass::valueOf).sorted().toList());
    Eligibility decision = decide(wish.sought(LicenceClass.B));
    assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(decision.reasons())
        .filteredOn(each -> each.code().equals("licence.class.lower-inferred"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.weight()).isEqualTo(Reason.Weight.NOTE);
              assertThat(each.reference()).contains("chưa kiểm chứng");
            });
  }

  @Test
  void whatTheLawItselfIncludesNeedsNoNote() {
    HeldLicence held = held("C", "2025-05-20", "2027-05-20");
    Eligibility decision =
        decide(
            Wishes.of(LicenceCase.LOWER_CLASS, Wishes.person()).held(held).sought(LicenceClass.B));
    assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(decision.has("licence.class.lower-inferred")).isFalse();
  }

  @Test
  void belowTheLowestClassThereIsNothing() {
    HeldLicence held = held("B.01", "2025-05-20", "2035-05-20");
    assertThat(decide(Wishes.of(LicenceCase.LOWER_CLASS, Wishes.person()).held(held)))
        .satisfies(
            decision -> {
              assertThat(decision.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
              assertThat(decision.has("licence.class.nothing-lower")).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource({
    // Filed on 2026-09-14, men: the birthday itself is the last day.
    "D, 1969-09-14, ELIGIBLE, ",
    "D, 1969-09-13, NOT_ELIGIBLE, licence.age.too-old",
    "DE, 1969-09-14, ELIGIBLE, ",
    "DE, 1969-09-13, UNSURE, licence.age.too-old-unsure",
    "D2, 1950-09-13, ELIGIBLE, ",
    "CE, 1950-09-13, ELIGIBLE, "
  })
  void theUpperAgeEndsOnTheBirthday(
      String code, LocalDate birth, Verdict verdict, @Nullable String reason) {
    Eligibility decision =
        decide(
            Wishes.of(LicenceCase.BEFORE_EXPIRY, born(birth))
                .held(held(code, "2025-05-20", "2027-05-20")));
    assertThat(decision.verdict()).isEqualTo(verdict);
    assertThat(reason == null || decision.has(reason)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "B, 2026-09-14, 2036-09-14, ",
    "B, 2026-09-15, 2036-09-15, licence.held.issued-later",
    "B, 2025-06-01, 2025-05-31, licence.held.ends-first",
    "B2, 1990-01-15, 2027-01-15, licence.held.before-birth",
    "B2, 1990-01-16, 2027-01-15, "
  })
  void daysThatCannotBeTrueAreAskedFor(
      String code, String issued, String last, @Nullable String reason) {
    Eligibility decision = decide(exchange(held(code, issued, last)).sought(LicenceClass.B));
    if (reason == null) {
      assertThat(decision.reasons()).noneMatch(each -> each.code().startsWith("licence.held."));
    } else {
      assertThat(decision.verdict()).isNotEqualTo(Verdict.ELIGIBLE);
      assertThat(decision.reasons())
          .filteredOn(each -> each.code().equals(reason))
          .singleElement()
          .satisfies(each -> assertThat(each.weight()).isEqualTo(Reason.Weight.ASK));
    }
  }

  @Test
  void aTermOnAMotorcycleLicenceIsAskedForAndDecidesNothing() {
    Eligibility decision = decide(exchange(motorcycle("A1", "2025-06-10")));
    assertThat(decision.verdict()).isEqualTo(Verdict.UNSURE);
    assertThat(decision.has("licence.held.no-term")).isTrue();
    assertThat(decision.reTest()).isEqualTo(ReTest.NONE);
    assertThat(decide(exchange(motorcycle("A1", null)), DAY).has("licence.held.no-term")).isFalse();
  }
}
