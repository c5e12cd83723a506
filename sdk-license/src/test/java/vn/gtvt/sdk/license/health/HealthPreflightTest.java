package vn.gtvt.sdk.license.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Waiting;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.signature.verify.Finding;
import vn.gtvt.sdk.signature.verify.FindingCode;
import vn.gtvt.sdk.signature.verify.VerificationReport;
import vn.gtvt.sdk.text.Bilingual;

/** What each answer of the registry does to a filing. */
class HealthPreflightTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
  private static final Procedure PROCEDURE =
      ProcedureCatalogue.bundled().at(DAY).require(ProcedureCode.of("1.115978"));
  private static final Dossier DOSSIER =
      Dossier.under(PROCEDURE)
          .title("t")
          .applicant(Applicant.itself(Party.person("NGUYỄN VĂN MẪU")))
          .items(Items.none())
          .build();

  private static Outcome<Dossier> look(HealthAnswer answer, String... answered) {
    HealthQuestion question =
        new HealthQuestion("00001/GKSKLX/99001/26", "B", "024090999999", LocalDate.of(2026, 9, 10));
    HealthSubject subject =
        new HealthSubject(
            "NGUYỄN VĂN MẪU", LocalDate.of(1990, 1, 15), Sex.MALE, "024090999999", LicenceClass.B);
    return new HealthPreflight(
            asked -> answer,
            HealthClasses.bundled(),
            (dossier, day) ->
                Optional.of(new HealthDemand(question, subject, PROCEDURE, Set.of(answered))))
        .ready(DOSSIER, DAY);
  }

  private static String advice(Outcome<Dossier> outcome) {
    Outcome.WaitsFor<Dossier> waits = (Outcome.WaitsFor<Dossier>) outcome;
    assertThat(waits.waiting().what()).isEqualTo(Awaited.HEALTH_CERTIFICATE);
    return waits.waiting().advice().vi();
  }

  @ParameterizedTest
  @CsvSource({"2026-09-12T17:00:00Z,không phải làm gì", "2026-09-12T17:00:01Z,Gọi cơ sở khám"})
  void oneThatIsLateIsWaitedForAndOneThatWillHardlyComeIsChased(Instant completeTo, String words) {
    assertThat(advice(look(new HealthAnswer.NotSynchronised(completeTo)))).contains(words);
  }

  private static Waiting waiting(Outcome<Dossier> outcome) {
    return ((Outcome.WaitsFor<Dossier>) outcome).waiting();
  }

  @Test
  void aRegistryThatFailsIsWaitedForAndTheCauseIsSaid() {
    assertThat(advice(look(new HealthAnswer.NotKnown("HTTP 503"))))
        .contains("HTTP 503")
        .contains("Trong lúc chờ không phải làm gì");
  }

  @Test
  void whatOnlyTheFacilityCanMendSaysSo() {
    Bilingual problem = new Bilingual("Gọi cơ sở khám.", "Call the facility.");
    assertThat(advice(look(new HealthAnswer.Faulty(problem))))
        .startsWith("Gọi cơ sở khám.")
        .doesNotContain("không phải làm gì");
  }

  @Test
  void aRegistryThatDoesNotLetUsInIsTheOperatorsMatter() {
    Waiting waits = waiting(look(new HealthAnswer.Denied("HTTP 401")));
    assertThat(waits.what()).isEqualTo(Awaited.ACCOUNT);
    assertThat(waits.advice().vi()).contains("HTTP 401").contains("Báo người vận hành");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-09-14,cấp sai,' (ngày 14/09/2026, lý do: cấp sai).'",
        "2026-09-14,-,' (ngày 14/09/2026).'",
        "-,cấp sai,' (lý do: cấp sai).'",
        "-,-,'sức khỏe. Khám lại'"
      })
  void oneThatWasTakenBackStopsAndSaysOnlyWhatIsKnown(
      @Nullable LocalDate on, @Nullable String reason, String words) {
    Outcome.Refused<Dossier> refused =
        (Outcome.Refused<Dossier>) look(new HealthAnswer.Revoked(on, reason));
    assertThat(refused.reason().vi()).contains(words).doesNotContain("?").doesNotContain("-");
    assertThat(refused.reason().en()).doesNotContain("?");
  }

  @Test
  void anothersCertificateStops() {
    assertThat(look(new HealthAnswer.OfAnotherPerson())).isInstanceOf(Outcome.Refused.class);
  }

  private static HealthAnswer found(String classCode, boolean alcohol) {
    HealthCertificate certificate =
        new HealthCertificate(
            "00001/GKSKLX/99001/26",
            classCode,
            "NGUYỄN VĂN MẪU",
            Sex.MALE,
            LocalDate.of(1990, 1, 15),
            "024090999999",
            Conclusion.FIT,
            LocalDate.of(2026, 9, 10),
            null,
            null,
            alcohol,
            false,
            null,
            null);
    VerificationReport undecided =
        new VerificationReport(
            List.of(),
            List.of(new Finding(FindingCode.SIGNER_UNKNOWN, new Bilingual("không rõ", "unknown"))));
    return new HealthAnswer.Found(
        new SignedCertificate(certificate, undecided, Content.of(new byte[] {1})));
  }

  @ParameterizedTest
  @CsvSource({"XYZ,false,health.class.unknown,là hạng nào", "B,true,health.alcohol,có nồng độ cồn"})
  void whatNoOfficeWouldTakeWithoutAWordWaitsForAPersonUntilItIsAnswered(
      String classCode, boolean alcohol, String code, String words) {
    Waiting waits = waiting(look(found(classCode, alcohol)));
    assertThat(waits.what()).isEqualTo(Awaited.PERSON);
    assertThat(waits.advice().vi()).contains(words).contains("câu trả lời cho " + code + ".");
    Outcome<Dossier> answered = look(found(classCode, alcohol), code);
    assertThat(DossierNotes.of(((Outcome.Done<Dossier>) answered).value()))
        .anySatisfy(note -> assertThat(note.vi()).contains(words));
  }

  @Test
  void whatItWarnsOfGoesAlongInTheDossierOnceHoweverOftenItIsLookedAt() {
    Dossier once = ((Outcome.Done<Dossier>) look(found("C", false))).value();
    assertThat(DossierNotes.of(once))
        .extracting(Bilingual::vi)
        .satisfiesExactly(
            note -> assertThat(note).contains("Chưa xác định được chữ ký số"),
            note -> assertThat(note).contains("ghi hạng C"));
    assertThat(once.title()).isEqualTo(DOSSIER.title());
    List<Bilingual> health = DossierNotes.of(once);
    Bilingual asked = new Bilingual("Đã hỏi.", "It was asked.");
    Dossier both = DossierNotes.put(once, "decision", List.of(asked));
    assertThat(DossierNotes.put(both, "health", health)).isSameAs(both);
    assertThat(DossierNotes.put(both, "decision", List.of(asked))).isSameAs(both);
    assertThat(DossierNotes.of(DossierNotes.put(both, "health", List.of()))).containsExactly(asked);
  }

  @Test
  void whereNoCertificateIsNeededNobodyIsAsked() {
    Outcome<Dossier> outcome =
        new HealthPreflight(
                asked -> {
                  throw new AssertionError("asked");
                },
                HealthClasses.bundled(),
                (dossier, day) -> Optional.empty())
            .ready(DOSSIER, DAY);

    assertThat(outcome).isEqualTo(new Outcome.Done<>(DOSSIER));
  }
}
