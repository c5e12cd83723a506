package vn.gtvt.sdk.license.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.license.health.Conclusion;
import vn.gtvt.sdk.license.health.DossierNotes;
import vn.gtvt.sdk.license.health.HealthAnswer;
import vn.gtvt.sdk.license.health.HealthCertificate;
import vn.gtvt.sdk.license.health.HealthRegistry;
import vn.gtvt.sdk.license.health.SignedCertificate;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.violation.ViolationAnswer;
import vn.gtvt.sdk.license.violation.ViolationList;
import vn.gtvt.sdk.license.violation.ViolationLookUp;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.signature.verify.VerificationReport;
import vn.gtvt.sdk.time.VietnamTime;

/** What was decided when a dossier was made is decided again when it leaves. */
class LicencePreflightTest {
  private static final HealthRegistry NOT_YET =
      question ->
          new HealthAnswer.NotSynchronised(Wishes.DAY.atStartOfDay(VietnamTime.ZONE).toInstant());

  private static Outcome<Dossier> look(Dossier dossier, HealthRegistry health, LocalDate day) {
    Clock noon =
        Clock.fixed(day.atTime(12, 0).atZone(VietnamTime.ZONE).toInstant(), VietnamTime.ZONE);
    ViolationLookUp clean =
        new ViolationLookUp(
            question ->
                new ViolationAnswer.Told(
                    new ViolationList(
                        question,
                        List.of(),
                        noon.instant(),
                        noon.instant(),
                        ViolationList.Origin.REGISTRY)),
            noon);
    return LicencePreflight.of(Wishes.BOOK, health, clean, null).ready(dossier, day);
  }

  private static HealthAnswer certificate(String classCode) {
    HealthCertificate certificate =
        new HealthCertificate(
            "00001/GKSKLX/99001/26",
            classCode,
            "NGUYỄN VĂN MẪU",
            Sex.MALE,
            LocalDate.of(1990, 1, 15),
            Wishes.IDENTITY,
            Conclusion.FIT,
            Wishes.DAY,
            null,
            null,
            false,
            false,
            null,
            null);
    return new HealthAnswer.Found(
        new SignedCertificate(
            certificate, new VerificationReport(List.of(), List.of()), Content.of(new byte[] {1})));
  }

  private static LicenceApplication.Builder b2(String lastDay) {
    return Wishes.exchange(Wishes.held("B2", "2016-09-15", lastDay)).sought(LicenceClass.B);
  }

  private static String refused(Outcome<Dossier> outcome) {
    return ((Outcome.Refused<Dossier>) outcome).reason().vi();
  }

  @Test
  void aLicenceThatRanOutWhileTheCertificateWasAwaitedIsTestedForAndNotHandedOver() {
    Dossier dossier = LicenceDossier.of(Wishes.decide(b2("2026-09-15")));
    assertThat(look(dossier, NOT_YET, Wishes.DAY)).isInstanceOf(Outcome.WaitsFor.class);
    HealthRegistry there = question -> certificate("B");
    assertThat(look(dossier, there, LocalDate.of(2026, 9, 15))).isInstanceOf(Outcome.Done.class);
    assertThat(refused(look(dossier, there, LocalDate.of(2026, 9, 16))))
        .contains("đã hết hạn ngày 15/09/2026")
        .contains("sát hạch lại lý thuyết");
    assertThat(refused(look(dossier, NOT_YET, LocalDate.of(2026, 9, 16)))).contains("đã hết hạn");
  }

  @Test
  void whoBecomesTooOldForTheClassWhileWaitingIsTold() {
    LicenceApplicant person = Wishes.born(Wishes.DAY.plusDays(3).minusYears(57));
    LicenceApplication.Builder wish =
        Wishes.of(LicenceCase.BEFORE_EXPIRY, person)
            .held(Wishes.held("D", "2025-06-01", "2030-06-01"));
    Dossier dossier = LicenceDossier.of(Wishes.decide(wish));
    assertThat(look(dossier, NOT_YET, Wishes.DAY)).isInstanceOf(Outcome.WaitsFor.class);
    assertThat(refused(look(dossier, NOT_YET, Wishes.DAY.plusDays(4))))
        .contains("Hạng D chỉ được lái đến ngày");
  }

  @Test
  void aDossierOfAProcedureThatEndedMeanwhileIsMadeAnew() {
    Dossier dossier = LicenceDossier.of(Wishes.decide(b2("2027-05-20"), LocalDate.of(2026, 6, 30)));
    assertThat(refused(look(dossier, NOT_YET, LocalDate.of(2026, 7, 1))))
        .contains("không còn hiệu lực");
  }

  static Stream<LicenceApplication> wishes() {
    HeldLicence held = Wishes.held("B2", "2016-09-15", "2027-05-20");
    return Stream.of(
        b2("2027-05-20").build(),
        b2("2027-05-20").held(held.withPoints(0, LocalDate.of(2026, 8, 1))).build(),
        b2("2027-05-20").held(held.withPoints(0, null)).build(),
        b2("2027-05-20").held(held.withPoints(13, null)).build(),
        b2("2027-05-20").held(held.withdrawnTo(LocalDate.of(2026, 10, 1))).build(),
        b2("2027-05-20").vehicles(List.of()).build(),
        Wishes.of(LicenceCase.INTERNATIONAL_PERMIT, Wishes.person())
            .held(Wishes.held("B", "2025-06-01", "2030-06-01").onPaper())
            .sought(LicenceClass.B)
            .build(),
        LicenceApplication.of(LicenceCase.BEFORE_EXPIRY, Wishes.person())
            .held(held)
            .sought(LicenceClass.B)
            .build(),
        LicenceApplication.of(
                LicenceCase.FOREIGN,
                new LicenceApplicant(
                    "A B",
                    LocalDate.of(1990, 1, 1),
                    Sex.FEMALE,
                    "M1234567",
                    null,
                    "KOR",
                    null,
                    LocalDate.of(2026, 10, 1)))
            .held(held)
            .sought(LicenceClass.B)
            .build());
  }

  /** A field that did not go along would decide otherwise on the day the dossier leaves. */
  @ParameterizedTest
  @MethodSource("wishes")
  void theDecisionOnWhatTheDossierHoldsIsTheFirstOne(LicenceApplication wish) {
    for (LocalDate day : List.of(LocalDate.of(2026, 6, 1), Wishes.DAY)) {
      LicenceCheck check = LicenceCheck.at(Wishes.BOOK, day);
      LicenceApplication again =
          DossierItems.application(DossierItems.of(wish, LicenceClass.B, Set.of()));
      assertThat(check.decide(again).reasons()).isEqualTo(check.decide(wish).reasons());
    }
  }

  private static LicenceApplication.Builder military() {
    return Wishes.of(LicenceCase.MILITARY, Wishes.person())
        .held(HeldLicence.card("QS-1", "B2", LocalDate.of(2022, 1, 1), null))
        .sought(LicenceClass.B);
  }

  @Test
  void whatIsToBeAskedMakesNoDossierUntilItIsAnsweredAndThenStandsOnTheSheet() {
    Eligibility unsure = Wishes.decide(military());
    assertThat(unsure.verdict()).isEqualTo(Eligibility.Verdict.UNSURE);
    assertThatThrownBy(() -> LicenceDossier.of(unsure))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("licence.class.table-unread");
    Dossier dossier = LicenceDossier.of(unsure, Set.of("licence.class.table-unread"));
    assertThat(DossierNotes.of(dossier))
        .anySatisfy(
            note -> assertThat(note.vi()).contains("Hỏi nơi tiếp nhận hạng B có đúng không"));
    assertThat(look(dossier, question -> certificate("B"), Wishes.DAY))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void whatHasToBeAskedSinceIsAskedBeforeItLeaves() {
    Dossier answered =
        LicenceDossier.of(Wishes.decide(military()), Set.of("licence.class.table-unread"));
    Dossier dossier =
        Dossier.under(answered.procedure(), answered.edition())
            .title(answered.title())
            .applicant(answered.applicant())
            .items(answered.items().withList("answered", List.of()))
            .build();
    assertThat(refused(look(dossier, question -> certificate("B"), Wishes.DAY)))
        .contains("có điều mới phải hỏi trước")
        .contains("câu trả lời cho licence.class.table-unread");
  }

  @Test
  void theAnswersGoAlongToTheCheckOfTheCertificate() {
    HealthRegistry odd = question -> certificate("XYZ");
    Eligibility decision = Wishes.decide(b2("2027-05-20"));
    assertThat(look(LicenceDossier.of(decision), odd, Wishes.DAY))
        .isInstanceOfSatisfying(
            Outcome.WaitsFor.class,
            waits -> assertThat(waits.waiting().what()).isEqualTo(Awaited.PERSON));
    Dossier answered = LicenceDossier.of(decision, Set.of("health.class.unknown"));
    Outcome<Dossier> ready = look(answered, odd, Wishes.DAY);
    assertThat(DossierNotes.of(((Outcome.Done<Dossier>) ready).value()))
        .anySatisfy(note -> assertThat(note.vi()).contains("XYZ"));
  }
}
