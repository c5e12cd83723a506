package vn.gtvt.sdk.license.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.license.violation.Registry.CAR;
import static vn.gtvt.sdk.license.violation.Registry.attestation;
import static vn.gtvt.sdk.license.violation.Registry.violation;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Waiting;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** What is known of violations stops a dossier, lets it pass or has it wait. */
class ViolationPreflightTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
  private static final URI PAGE = URI.create("https://tra-cuu.example/");
  private static final Dossier DOSSIER =
      Dossier.under(ProcedureCatalogue.bundled().at(DAY).require(ProcedureCode.of("1.115978")))
          .title("t")
          .applicant(Applicant.itself(Party.person("NGUYỄN VĂN MẪU")))
          .items(Items.none())
          .build();

  private final Registry registry = new Registry();
  private final ViolationLookUp lookUp = registry.lookUp();
  private final ViolationPreflight look =
      new ViolationPreflight(lookUp, dossier -> List.of(CAR), PAGE);

  private String refused() {
    return ((Outcome.Refused<Dossier>) look.ready(DOSSIER, DAY)).reason().vi();
  }

  private Waiting waits() {
    return ((Outcome.WaitsFor<Dossier>) look.ready(DOSSIER, DAY)).waiting();
  }

  @Test
  void whoSettlesAViolationAndFilesAgainTheSameDayPasses() {
    registry.tellsTwice(violation(Settlement.UNSETTLED));
    assertThat(refused())
        .contains("1 Đường Mẫu")
        .contains("thì nộp lại hồ sơ")
        .doesNotContain("ghi nhận");
    registry.passes(Duration.ofHours(6));
    registry.tellsTwice(violation(Settlement.SETTLED));
    assertThat(look.ready(DOSSIER, DAY)).isEqualTo(new Outcome.Done<>(DOSSIER));
  }

  @Test
  void whoFilesAgainWhileTheRegistryIsDownWaitsAndReadsWhatWasKnown() {
    registry.tellsTwice(violation(Settlement.UNSETTLED));
    refused();
    registry.passes(Duration.ofHours(6));
    assertThat(waits().what()).isEqualTo(Awaited.VIOLATION_LOOK_UP);
    assertThat(waits().link()).isEqualTo(PAGE);
    assertThat(waits().advice().vi()).contains("cách đây 6 giờ, xe có 1 vi phạm chưa giải quyết");
  }

  @Test
  void whoAttestedAViolationIsToldToAttestAgain() {
    lookUp.attest(attestation(registry.now, violation(Settlement.UNSETTLED)));
    assertThat(refused()).contains("Vi phạm này do người tra cứu ghi nhận");
  }

  @Test
  void aRegistryThatDoesNotLetUsInIsForTheOperatorAndNoAnswer() {
    registry.tellsTwice(violation(Settlement.UNSETTLED));
    refused();
    registry.passes(Duration.ofHours(6));
    for (int look = 1; look <= 10; look++) {
      registry.script.add(() -> new ViolationAnswer.Denied("HTTP 403"));
      int calls = registry.calls;
      assertThat(waits().what()).isEqualTo(Awaited.ACCOUNT);
      // Asked once a look, and not left alone: a rest would hide what has to be mended.
      assertThat(registry.calls).isEqualTo(calls + 1);
      registry.script.clear();
    }
    registry.script.add(() -> new ViolationAnswer.Denied("HTTP 403"));
    assertThat(waits().advice().vi())
        .contains("không cho truy cập (HTTP 403)")
        .contains("gia hạn khóa truy cập")
        .contains("cách đây 6 giờ, xe có 1 vi phạm chưa giải quyết");
    registry.tellsTwice(violation(Settlement.SETTLED));
    assertThat(look.ready(DOSSIER, DAY)).isEqualTo(new Outcome.Done<>(DOSSIER));
  }

  @Test
  void aRegistryThatRestedAndThenDoesNotLetUsInIsNotLeftAloneAnyMore() {
    for (int look = 1; look <= 3; look++) {
      assertThat(waits().what()).isEqualTo(Awaited.VIOLATION_LOOK_UP);
    }
    registry.passes(Duration.ofMinutes(11));
    for (int look = 1; look <= 3; look++) {
      registry.script.add(() -> new ViolationAnswer.Denied("HTTP 403"));
      assertThat(waits().what()).isEqualTo(Awaited.ACCOUNT);
    }
    registry.tellsTwice(violation(Settlement.SETTLED));
    assertThat(look.ready(DOSSIER, DAY)).isEqualTo(new Outcome.Done<>(DOSSIER));
  }

  @Test
  void whatIsFreshIsReliedOnWithoutTheKey() {
    registry.tellsTwice(violation(Settlement.SETTLED));
    assertThat(look.ready(DOSSIER, DAY)).isEqualTo(new Outcome.Done<>(DOSSIER));
    registry.script.add(() -> new ViolationAnswer.Denied("HTTP 401"));
    assertThat(look.ready(DOSSIER, DAY)).isEqualTo(new Outcome.Done<>(DOSSIER));
    registry.script.clear();
    lookUp.askAnew(CAR);
    registry.script.add(() -> new ViolationAnswer.Denied("HTTP 401"));
    assertThat(waits().what()).isEqualTo(Awaited.ACCOUNT);
  }

  @Test
  void aStateThatIsNotKnownStopsAndSaysWhomToAsk() {
    registry.tellsTwice(violation(Settlement.UNCLEAR));
    assertThat(refused()).contains("chưa rõ đã giải quyết hay chưa. Hỏi Đội Mẫu, 1 Đường Mẫu");
  }
}
