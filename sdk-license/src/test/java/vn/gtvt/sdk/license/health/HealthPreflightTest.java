package vn.gtvt.sdk.license.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.rule.LicenceClasses;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

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

  private static Outcome<Dossier> look(HealthAnswer answer) {
    HealthQuestion question =
        new HealthQuestion("00001/GKSKLX/99001/26", "B", "024090999999", LocalDate.of(2026, 9, 10));
    HealthSubject subject =
        new HealthSubject(
            "NGUYỄN VĂN MẪU", LocalDate.of(1990, 1, 15), Sex.MALE, "024090999999", LicenceClass.B);
    return new HealthPreflight(
            asked -> answer,
            LicenceClasses.bundled(),
            (dossier, day) -> Optional.of(new HealthDemand(question, subject, PROCEDURE)))
        .ready(DOSSIER, DAY);
  }

  private static String advice(Outcome<Dossier> outcome) {
    Outcome.WaitsFor<Dossier> waits = (Outcome.WaitsFor<Dossier>) outcome;
    assertThat(waits.waiting().what()).isEqualTo(Awaited.HEALTH_CERTIFICATE);
    return waits.waiting().advice().vi();
  }

  @ParameterizedTest
  @CsvSource({"2026-09-12T17:00:00Z,Không phải làm gì", "2026-09-12T17:00:01Z,Gọi cơ sở khám"})
  void oneThatIsLateIsWaitedForAndOneThatWillHardlyComeIsChased(Instant completeTo, String words) {
    assertThat(advice(look(new HealthAnswer.NotSynchronised(completeTo)))).contains(words);
  }

  @Test
  void aRegistryThatFailsIsAskedAgain() {
    assertThat(advice(look(new HealthAnswer.NotKnown("HTTP 503")))).contains("được hỏi lại");
  }

  @Test
  void oneThatWasTakenBackOrIsAnothersStops() {
    assertThat(look(new HealthAnswer.Revoked(DAY, "cấp sai")))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.reason().vi()).contains("14/09/2026").contains("cấp sai"));
    assertThat(look(new HealthAnswer.OfAnotherPerson())).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void whereNoCertificateIsNeededNobodyIsAsked() {
    Outcome<Dossier> outcome =
        new HealthPreflight(
                asked -> {
                  throw new AssertionError("asked");
                },
                LicenceClasses.bundled(),
                (dossier, day) -> Optional.empty())
            .ready(DOSSIER, DAY);

    assertThat(outcome).isEqualTo(new Outcome.Done<>(DOSSIER));
  }
}
