package vn.gtvt.sdk.license.application;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.license.application.Wishes.DAY;
import static vn.gtvt.sdk.license.application.Wishes.decide;
import static vn.gtvt.sdk.license.application.Wishes.exchange;
import static vn.gtvt.sdk.license.application.Wishes.held;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.license.application.Eligibility.Verdict;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.rule.ReTest;
import vn.gtvt.sdk.license.violation.Settlement;
import vn.gtvt.sdk.license.violation.SettlementOffice;
import vn.gtvt.sdk.license.violation.TrafficViolation;
import vn.gtvt.sdk.license.violation.VehicleKind;
import vn.gtvt.sdk.license.violation.ViolationList;

/** Who may ask for which licence on which day, and why not. */
class LicenceCheckTest {
  private static final HeldLicence B2 = held("B2", "2017-05-20", "2027-05-20");

  @Test
  void anOldB2IsExchangedForTheClassThatIsChosen() {
    Eligibility decision = decide(exchange(B2).sought(LicenceClass.C1));

    assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(decision.given()).contains(LicenceClass.C1);
    assertThat(decision.lastDay()).contains(DAY.plusYears(10));
    assertThat(decision.reTest()).isEqualTo(ReTest.NONE);
  }

  @Test
  void anOldB2WithoutAChoiceIsAskedFor() {
    Eligibility decision = decide(exchange(B2));

    assertThat(decision.verdict()).isEqualTo(Verdict.UNSURE);
    assertThat(decision.choices()).containsExactly(LicenceClass.B, LicenceClass.C1);
    assertThat(decision.reasons().get(0).text().vi())
        .isEqualTo("Hạng B2 được đổi sang B hoặc C1. Chọn một hạng.");
  }

  @Test
  void anOldB2DoesNotBecomeC() {
    Eligibility decision = decide(exchange(B2).sought(LicenceClass.C));

    assertThat(decision.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
    assertThat(decision.has("licence.class.not-given")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "BEFORE_EXPIRY,2024-12-31,1.002809",
    "BEFORE_EXPIRY,2025-02-28,1.002809",
    "BEFORE_EXPIRY,2025-03-01,3.000347",
    "BEFORE_EXPIRY,2026-06-30,3.000347",
    "BEFORE_EXPIRY,2026-07-01,1.115978",
    "LOST,2025-02-28,1.002820",
    "LOST,2025-03-01,3.000348",
    "LOST,2026-07-01,1.115978",
    "OVERDUE,2025-02-28,1.002835",
    "OVERDUE,2026-06-30,3.000346",
    "OVERDUE,2026-07-01,",
    "MILITARY,2025-02-28,1.002804",
    "MILITARY,2026-06-30,3.000349",
    "MILITARY,2026-07-01,1.115979",
    "POLICE,2025-02-28,1.002801",
    "POLICE,2026-06-30,3.000350",
    "POLICE,2026-07-01,1.115979",
    "FOREIGN,2025-02-28,1.002796",
    "FOREIGN,2026-06-30,3.000351",
    "FOREIGN,2026-07-01,",
    "INTERNATIONAL_PERMIT,2026-06-30,3.000353",
    "INTERNATIONAL_PERMIT,2026-07-01,"
  })
  void theProcedureChangesWithTheRegime(LicenceCase filingCase, LocalDate day, String code) {
    assertThat(
            LicenceCases.of(Wishes.BOOK)
                .procedure(filingCase, day)
                .map(found -> found.code().toString()))
        .isEqualTo(Optional.ofNullable(code));
  }

  @ParameterizedTest
  @EnumSource(names = {"OVERDUE", "FOREIGN", "INTERNATIONAL_PERMIT"})
  void whereNobodyPublishedAProcedureTheDecisionSaysWhomToAsk(LicenceCase filingCase) {
    Eligibility decision =
        decide(
            Wishes.of(filingCase, Wishes.person())
                .held(held("B", "2025-03-01", "2026-08-01"))
                .sought(LicenceClass.B));

    assertThat(decision.procedure()).isEmpty();
    assertThat(decision.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
    assertThat(decision.reasons())
        .anySatisfy(
            reason -> {
              assertThat(reason.code()).isEqualTo("licence.procedure.ended");
              assertThat(reason.text().vi()).contains("Hỏi Phòng Cảnh sát giao thông");
            });
  }

  @ParameterizedTest
  @CsvSource({"2026-09-13,NOT_ELIGIBLE", "2026-09-14,ELIGIBLE", "2026-09-15,ELIGIBLE"})
  void aLicenceHoldsOnItsLastDay(LocalDate last, Verdict verdict) {
    HeldLicence held = HeldLicence.card("240170999999", "B", LocalDate.of(2025, 1, 2), last);
    Eligibility decision = decide(exchange(held));

    assertThat(decision.verdict()).isEqualTo(verdict);
    assertThat(decision.has("licence.overdue")).isEqualTo(verdict == Verdict.NOT_ELIGIBLE);
  }

  @Test
  void anOverdueLicenceIsTestedForUnderTheProcedureOfIssue() {
    LocalDate day = LocalDate.of(2026, 6, 1);
    Eligibility decision =
        decide(
            Wishes.of(LicenceCase.OVERDUE, Wishes.person())
                .held(held("B2", "2015-05-20", "2025-05-20"))
                .sought(LicenceClass.B),
            day);

    assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(decision.reTest()).isEqualTo(ReTest.FULL);
    assertThat(decision.reasons().get(0).reference()).contains("suy ra");
  }

  @Test
  void aLicenceThatStillHoldsIsNotOverdue() {
    assertThat(
            decide(
                    Wishes.of(LicenceCase.OVERDUE, Wishes.person()).held(B2).sought(LicenceClass.B),
                    LocalDate.of(2026, 6, 1))
                .has("licence.term.still-holds"))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1999-09-14,ELIGIBLE", "1999-09-15,NOT_ELIGIBLE"})
  void classDIsGivenOnTheTwentySeventhBirthday(LocalDate birth, Verdict verdict) {
    HeldLicence held = held("D", "2025-03-01", "2030-03-01");

    assertThat(
            decide(Wishes.of(LicenceCase.BEFORE_EXPIRY, Wishes.born(birth)).held(held)).verdict())
        .isEqualTo(verdict);
  }

  @Test
  void whoHeldAnOldEAndIsTooYoungForDIsAskedNotRefused() {
    LicenceApplicant young = Wishes.born(LocalDate.of(2000, 1, 1));
    Eligibility decision =
        decide(
            Wishes.of(LicenceCase.BEFORE_EXPIRY, young)
                .held(held("E", "2024-05-20", "2029-05-20")));

    assertThat(decision.verdict()).isEqualTo(Verdict.UNSURE);
    assertThat(decision.has("licence.age.old-class")).isTrue();
  }

  @Test
  void aTractorLicenceEndsAsACertificate() {
    assertThat(
            decide(exchange(held("A4", "2020-05-20", "2030-05-20"))).has("licence.class.machinery"))
        .isTrue();
  }

  @Test
  void aLowerClassIsChosenAmongThoseIncluded() {
    LicenceApplication.Builder wish =
        Wishes.of(LicenceCase.LOWER_CLASS, Wishes.person())
            .held(held("D", "2025-03-01", "2030-03-01"));

    assertThat(decide(wish).choices())
        .containsExactly(
            LicenceClass.B_AUTOMATIC,
            LicenceClass.B,
            LicenceClass.C1,
            LicenceClass.C,
            LicenceClass.D1,
            LicenceClass.D2);
    assertThat(decide(wish.sought(LicenceClass.D2)).verdict()).isEqualTo(Verdict.ELIGIBLE);
  }

  @Test
  void aLicenceWithoutPointsIsAskedAboutWithTheDayOfTheTest() {
    Eligibility decision =
        decide(exchange(B2.withPoints(0, LocalDate.of(2026, 5, 31))).sought(LicenceClass.B));

    assertThat(decision.verdict()).isEqualTo(Verdict.UNSURE);
    assertThat(decision.reasons().get(0).text().vi()).contains("1.013211").contains("30/11/2026");
  }

  @ParameterizedTest
  @CsvSource({"-1,NOT_ELIGIBLE", "1,ELIGIBLE", "12,ELIGIBLE", "13,NOT_ELIGIBLE"})
  void pointsLieBetweenNoneAndTwelve(int points, Verdict verdict) {
    assertThat(decide(exchange(B2.withPoints(points, null)).sought(LicenceClass.B)).verdict())
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"2026-09-13,ELIGIBLE", "2026-09-14,NOT_ELIGIBLE"})
  void aWithdrawnLicenceWaitsForTheEndOfTheWithdrawal(LocalDate until, Verdict verdict) {
    assertThat(decide(exchange(B2.withdrawnTo(until)).sought(LicenceClass.B)).verdict())
        .isEqualTo(verdict);
  }

  @Test
  void anUnsettledViolationThatIsKnownSaysWhereToGo() {
    TrafficViolation violation =
        new TrafficViolation(
            "99A-123.45",
            null,
            VehicleKind.CAR,
            LocalDateTime.of(2026, 8, 2, 7, 30),
            "Đường Mẫu",
            null,
            "Quá tốc độ",
            Settlement.UNSETTLED,
            "Chưa xử phạt",
            "Đội CSGT Mẫu",
            List.of(new SettlementOffice("Phòng CSGT Mẫu", "Số 1 đường Mẫu", "0200000000")));
    ViolationList list =
        new ViolationList(
            Wishes.CAR,
            List.of(violation),
            DAY.atStartOfDay().toInstant(ZoneOffset.UTC),
            DAY.atStartOfDay().toInstant(ZoneOffset.UTC),
            ViolationList.Origin.REGISTRY);
    Eligibility decision = decide(exchange(B2).sought(LicenceClass.B).violations(List.of(list)));

    assertThat(decision.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
    assertThat(decision.reasons().get(0).text().vi())
        .contains("Đến Phòng CSGT Mẫu, Số 1 đường Mẫu (0200000000) để giải quyết");
    assertThat(decision.reasons().get(0).reference()).contains("62.4");
  }

  @Test
  void aCarLicenceNeedsAHealthCertificateAndAMotorcycleOnesNeedChangedWithTheRegime() {
    LicenceApplication.Builder car = bare(held("B", "2025-03-01", "2035-03-01"));
    LicenceApplication.Builder motorcycle =
        bare(HeldLicence.card("240170999999", "A1", LocalDate.of(2017, 5, 20), null));

    assertThat(decide(car, LocalDate.of(2026, 6, 30)).has("licence.health.missing")).isTrue();
    assertThat(decide(car).has("licence.health.missing")).isTrue();
    assertThat(decide(motorcycle, LocalDate.of(2026, 6, 30)).verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(decide(motorcycle).has("licence.health.motorcycle")).isTrue();
    assertThat(decide(motorcycle).given()).contains(LicenceClass.A_LIMITED);
  }

  private static LicenceApplication.Builder bare(HeldLicence held) {
    return LicenceApplication.of(LicenceCase.BEFORE_EXPIRY, Wishes.person())
        .held(held)
        .vehicles(List.of(Wishes.CAR));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31,2026-07-01,NOT_ELIGIBLE,licence.foreign.overdue",
    "2026-12-31,2026-06-30,NOT_ELIGIBLE,licence.foreign.residence-short",
    "2026-12-31,2026-07-01,UNSURE,licence.class.table-unread"
  })
  void aForeignLicenceAndTheResidenceOfItsHolderMustHold(
      LocalDate last, LocalDate resident, Verdict verdict, String code) {
    LicenceApplicant foreigner =
        new LicenceApplicant(
            "MAU JOHN", LocalDate.of(1990, 1, 15), Sex.MALE, "C1234567", null, "GBR", 2, resident);
    Eligibility decision =
        decide(
            Wishes.of(LicenceCase.FOREIGN, foreigner)
                .held(HeldLicence.card("MAU-901", "B", LocalDate.of(2020, 1, 1), last))
                .sought(LicenceClass.B),
            LocalDate.of(2026, 4, 1));

    assertThat(decision.verdict()).isEqualTo(verdict);
    assertThat(decision.has(code)).isTrue();
  }

  @Test
  void aPermitEndsWithTheLicenceAndAtMostAfterThreeYears() {
    LocalDate day = LocalDate.of(2026, 6, 30);

    assertThat(decide(permit(held("B", "2025-03-01", "2028-01-01")), day).lastDay())
        .contains(LocalDate.of(2028, 1, 1));
    assertThat(decide(permit(held("B", "2025-03-01", "2035-03-01")), day).lastDay())
        .contains(LocalDate.of(2029, 6, 30));
    assertThat(decide(permit(held("B", "2025-03-01", "2026-06-29")), day).verdict())
        .isEqualTo(Verdict.NOT_ELIGIBLE);
    assertThat(
            decide(permit(held("B", "2025-03-01", "2035-03-01").onPaper()), day)
                .has("licence.permit.on-paper"))
        .isTrue();
  }

  private static LicenceApplication.Builder permit(HeldLicence held) {
    return Wishes.of(LicenceCase.INTERNATIONAL_PERMIT, Wishes.person()).held(held);
  }

  @Test
  void everyReasonIsToldAtOnceAndWhatBlocksFirst() {
    Eligibility decision =
        decide(
            LicenceApplication.of(LicenceCase.BEFORE_EXPIRY, Wishes.person())
                .held(held("B", "2025-03-01", "2026-09-01").withPoints(0, null).withdrawnTo(DAY)));

    assertThat(decision.reasons())
        .extracting(Reason::code)
        .containsExactlyInAnyOrder(
            "licence.overdue",
            "licence.points.none",
            "licence.withdrawn",
            "licence.violation.no-vehicle",
            "licence.health.missing");
    assertThat(decision.reasons())
        .extracting(Reason::weight)
        .isSortedAccordingTo((one, other) -> other.compareTo(one));
  }

  @Test
  void noReasonAndNoTextFormShowsAPerson() {
    LicenceApplication wish = exchange(B2).sought(LicenceClass.B).build();

    assertThat(wish.toString() + wish.applicant() + B2 + decide(exchange(B2)))
        .doesNotContain("MẪU")
        .doesNotContain(Wishes.IDENTITY)
        .doesNotContain("240170999999");
  }
}
