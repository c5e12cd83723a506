package vn.gtvt.testkit.license;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.filing.Preflight;
import vn.gtvt.sdk.license.application.CitizenReport;
import vn.gtvt.sdk.license.application.HandoverSheet;
import vn.gtvt.sdk.license.violation.ViolationAnswer;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Waiting;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.testkit.Timeline;

/** A licence dossier becomes ready by itself, or stops with what the applicant has to do. */
class LicenceReadyTest {
  private static final LocalDateTime OFFENCE = LocalDateTime.of(2026, 8, 2, 7, 30);

  @TempDir Path folder;

  @Test
  void aCertificateTwoDaysLateAndALookUpThatFailsNineTimesOfTenNeedNobody() {
    try (LicenceDesk desk = new LicenceDesk(folder, UnaryOperator.identity())) {
      desk.sandbox.health().put(LicenceDesk.certificate(), Duration.ofDays(2));
      nineOfTenFail(desk);
      Instant filed = desk.clock.instant();
      Filing taken = desk.engine().file(desk.dossier());
      Timeline.of(desk.engine(), desk.clock).forward(Duration.ofHours(47));
      assertThat(awaited(desk, taken)).contains(Awaited.HEALTH_CERTIFICATE);

      Instant ready = untilReady(desk, taken);

      assertThat(Duration.between(filed, ready)).isBetween(Duration.ofDays(2), Duration.ofDays(6));
      assertThat(desk.sandbox.faults().hits(FaultKind.HTTP_ERROR)).isPositive();
      HandoverSheet sheet = desk.citizen.sheet(desk.dossier()).orElseThrow();
      assertThat(desk.engine().filing(taken.id()).waiting().orElseThrow().link())
          .isEqualTo(sheet.page().orElseThrow());
    }
  }

  @Test
  void whatTheCitizenReportsIsFollowedToTheLicence() {
    try (LicenceDesk desk = new LicenceDesk(folder, UnaryOperator.identity())) {
      desk.sandbox.health().put(LicenceDesk.certificate(), Duration.ZERO);
      Filing taken = desk.engine().file(desk.dossier());
      desk.engine().runDue();
      assertThat(awaited(desk, taken)).contains(Awaited.PERSON);

      report(desk, taken, CitizenReport.Stage.FILED);
      desk.engine().wake(taken.id(), Awaited.PERSON);
      desk.engine().runDue();
      assertThat(desk.engine().filing(taken.id()).status()).contains(DossierStatus.REGISTERED);

      report(desk, taken, CitizenReport.Stage.GRANTED);
      Timeline.of(desk.engine(), desk.clock).toTheEnd();
      assertThat(desk.engine().filing(taken.id()).state()).isEqualTo(FilingState.FINISHED);
    }
  }

  @Test
  void aRealViolationStopsItWithWhatToDoAlthoughTheCertificateIsStillOnItsWay() {
    try (LicenceDesk desk = new LicenceDesk(folder, UnaryOperator.identity())) {
      desk.sandbox.health().put(LicenceDesk.certificate(), Duration.ofDays(2));
      desk.sandbox
          .violations()
          .put(LicenceDesk.PLATE, "1", OFFENCE, "12321.5.5.i.01.Không chấp hành hiệu lệnh đèn");
      Filing taken = desk.engine().file(desk.dossier());
      desk.engine().runDue();

      Filing stopped = desk.engine().filing(taken.id());
      assertThat(stopped.state()).isEqualTo(FilingState.REFUSED);
      assertThat(stopped.problem().orElseThrow().vi())
          .contains("Xe 99A-123.45 có vi phạm chưa xử phạt lúc 07:30, 02/08/2026")
          .contains("Không chấp hành hiệu lệnh đèn")
          .contains("để giải quyết và nộp phạt")
          .contains("thì nộp lại hồ sơ");
    }
  }

  @Test
  void onceTheViolationIsSettledTheSameWishIsFiledAgain() {
    try (LicenceDesk desk = new LicenceDesk(folder, UnaryOperator.identity())) {
      desk.sandbox.health().put(LicenceDesk.certificate(), Duration.ZERO);
      desk.sandbox.violations().put(LicenceDesk.PLATE, "1", OFFENCE, "12321.5.5.i.01.Quá tốc độ");
      desk.engine().file(desk.dossier());
      desk.engine().runDue();
      desk.sandbox.violations().settle(LicenceDesk.PLATE, "1", OFFENCE);
      desk.clock.advance(Duration.ofHours(6));

      Filing again = desk.engine().file(desk.dossier());
      desk.engine().runDue();

      assertThat(awaited(desk, again)).contains(Awaited.PERSON);
    }
  }

  @Test
  void aRegistryThatContradictsItselfStopsNobodyAndLetsNobodyThrough() {
    try (LicenceDesk desk = new LicenceDesk(folder, UnaryOperator.identity())) {
      desk.sandbox.health().put(LicenceDesk.certificate(), Duration.ZERO);
      desk.sandbox.violations().put(LicenceDesk.PLATE, "1", OFFENCE, "12321.5.5.i.01.Quá tốc độ");
      desk.sandbox.faults().always("violation.find", Fault.contradict());
      Filing taken = desk.engine().file(desk.dossier());
      Timeline.of(desk.engine(), desk.clock).forward(Duration.ofDays(2));

      assertThat(awaited(desk, taken)).contains(Awaited.VIOLATION_LOOK_UP);
      assertThat(desk.sandbox.faults().hits(FaultKind.CONTRADICT)).isGreaterThan(3);
    }
  }

  @Test
  void whoBelievesTheFirstAnswerLetsARealViolationThrough() {
    try (LicenceDesk desk = believing()) {
      desk.sandbox.violations().put(LicenceDesk.PLATE, "1", OFFENCE, "12321.5.5.i.01.Quá tốc độ");
      desk.sandbox.faults().always("violation.find", Fault.contradict());
      Filing taken = desk.engine().file(desk.dossier());
      Timeline.of(desk.engine(), desk.clock).forward(Duration.ofDays(2));

      assertThat(awaited(desk, taken)).contains(Awaited.PERSON);
    }
  }

  @Test
  void withoutWaitingTheLateCertificateEndsTheDossier() {
    try (LicenceDesk desk = new LicenceDesk(folder, LicenceReadyTest::impatient)) {
      desk.sandbox.health().put(LicenceDesk.certificate(), Duration.ofDays(2));
      Filing taken = desk.engine().file(desk.dossier());
      Timeline.of(desk.engine(), desk.clock).forward(Duration.ofDays(3));

      assertThat(desk.engine().filing(taken.id()).state()).isEqualTo(FilingState.REFUSED);
    }
  }

  /** The last look that refuses where it should wait. */
  private static Preflight impatient(Preflight usual) {
    return (dossier, day) -> {
      Outcome<Dossier> seen = usual.ready(dossier, day);
      return seen instanceof Outcome.WaitsFor<Dossier> waits
          ? new Outcome.Refused<>(waits.waiting().advice())
          : seen;
    };
  }

  /** A desk that takes every answer of the registry for true. */
  private LicenceDesk believing() {
    LicenceDesk[] self = new LicenceDesk[1];
    self[0] =
        new LicenceDesk(
            folder,
            usual ->
                (dossier, day) -> {
                  ViolationAnswer answer = self[0].violations().find(LicenceDesk.car());
                  return answer instanceof ViolationAnswer.Told told
                          && told.list().unsettled().isEmpty()
                      ? new Outcome.Done<>(dossier)
                      : new Outcome.WaitsFor<>(
                          Awaited.VIOLATION_LOOK_UP, new Bilingual("chờ", "waiting"));
                });
    return self[0];
  }

  private static void nineOfTenFail(LicenceDesk desk) {
    desk.sandbox
        .faults()
        .seeded(
            "violation.find",
            20_260_914L,
            0.9,
            Fault.httpError(503),
            Fault.cutBeforeWrite(),
            Fault.junk(),
            Fault.contradict());
  }

  private static Instant untilReady(LicenceDesk desk, Filing taken) {
    Timeline time = Timeline.of(desk.engine(), desk.clock);
    for (int hours = 0; hours < 24 * 7; hours++) {
      if (awaited(desk, taken).equals(Optional.of(Awaited.PERSON))) {
        return desk.clock.instant();
      }
      time.forward(Duration.ofHours(1));
    }
    throw new AssertionError("not ready after a week: " + desk.engine().filing(taken.id()));
  }

  private static Optional<Awaited> awaited(LicenceDesk desk, Filing filing) {
    return desk.engine().filing(filing.id()).waiting().map(Waiting::what);
  }

  private static void report(LicenceDesk desk, Filing of, CitizenReport.Stage stage) {
    desk.reports.put(
        of.reference(), new CitizenReport(stage, "GP-0001", null, desk.clock.instant()));
  }
}
