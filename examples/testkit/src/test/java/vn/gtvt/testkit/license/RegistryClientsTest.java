package vn.gtvt.testkit.license;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.license.health.HealthAnswer;
import vn.gtvt.sdk.license.health.HealthCheck;
import vn.gtvt.sdk.license.health.HealthClasses;
import vn.gtvt.sdk.license.health.HealthQuestion;
import vn.gtvt.sdk.license.health.HealthReading;
import vn.gtvt.sdk.license.health.HealthSubject;
import vn.gtvt.sdk.license.health.SignedCertificate;
import vn.gtvt.sdk.license.health.gksklx.SignData;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.violation.ViolationAnswer;
import vn.gtvt.sdk.signature.trust.TrustAnchors;
import vn.gtvt.sdk.signature.verify.Verdict;
import vn.gtvt.sdk.signature.verify.Verifier;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Violation;

/** Both clients against the sandbox, which was written from the same page by somebody else. */
class RegistryClientsTest {
  private static final HealthQuestion PAPER =
      new HealthQuestion(LicenceDesk.NUMBER, "B", LicenceDesk.PERSON, null);

  @TempDir Path folder;
  private LicenceDesk desk;

  @BeforeEach
  void open() {
    desk = new LicenceDesk(folder, UnaryOperator.identity());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aCertificateIsNotThereBeforeItsLagAndFoundAfterIt() {
    desk.sandbox.health().put(LicenceDesk.certificate(), Duration.ofDays(2));
    Instant sent = desk.clock.instant();

    desk.clock.set(sent.plus(Duration.ofDays(2)).minusSeconds(1));
    assertThat(desk.health().find(PAPER))
        .isInstanceOfSatisfying(
            HealthAnswer.NotSynchronised.class,
            waits -> assertThat(waits.completeTo()).isBefore(sent));

    desk.clock.set(sent.plus(Duration.ofDays(2)));
    SignedCertificate signed = found();
    assertThat(signed.certificate().holder()).isEqualTo("NGUYỄN VĂN MẪU");
    assertThat(signed.certificate().concludedOn()).isEqualTo(LocalDate.of(2026, 9, 14));
  }

  @Test
  void aSignatureOfAnUnknownFacilityIsUndecidedAndOfAKnownOneHolds() throws IOException {
    desk.sandbox.health().put(LicenceDesk.certificate(), Duration.ZERO);
    SignedCertificate signed = found();

    assertThat(signed.signature().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(check(signed).isFileable()).isTrue();
    assertThat(check(signed).warnings())
        .extracting(Violation::code)
        .containsExactly("health.signature.undecided");

    TrustAnchors facility =
        TrustAnchors.of(signed.signature().signatures().get(0).signer().orElseThrow());
    SignedCertificate trusted = read(bytes(signed), facility);
    assertThat(trusted.signature().verdict()).isEqualTo(Verdict.VALID);
    assertThat(check(trusted).violations()).isEmpty();
  }

  @Test
  void aCertificateThatWasChangedAfterSigningIsRefused() throws IOException {
    Map<String, String> unfit = LicenceDesk.certificate();
    unfit.put("KETLUAN", "A0-2");
    desk.sandbox.health().put(unfit, Duration.ZERO);
    SignedCertificate signed = found();
    String text = new String(bytes(signed), StandardCharsets.UTF_8);

    SignedCertificate forged =
        read(text.replace("A0-2", "A0-1").getBytes(StandardCharsets.UTF_8), TrustAnchors.of());

    assertThat(check(signed).errors()).extracting(Violation::code).contains("health.not-fit");
    assertThat(check(forged).errors())
        .extracting(Violation::code)
        .containsExactly("health.signature.broken");
  }

  @Test
  void whatIsAnothersOrWasTakenBackIsSaidToBeSo() {
    desk.sandbox.health().put(LicenceDesk.certificate(), Duration.ZERO);

    assertThat(
            desk.health().find(new HealthQuestion(LicenceDesk.NUMBER, "B", "024190999998", null)))
        .isInstanceOf(HealthAnswer.OfAnotherPerson.class);
    assertThat(
            desk.health()
                .find(new HealthQuestion(LicenceDesk.NUMBER, "C", LicenceDesk.PERSON, null)))
        .isInstanceOf(HealthAnswer.NotSynchronised.class);

    desk.sandbox.health().revoke(LicenceDesk.NUMBER, "B", "cấp sai");
    assertThat(desk.health().find(PAPER))
        .isEqualTo(new HealthAnswer.Revoked(LocalDate.of(2026, 9, 14), "cấp sai"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"health.find", "violation.find"})
  void everyFailureIsNotKnownAndNothingElse(String operation) {
    for (Fault fault :
        new Fault[] {
          Fault.httpError(429),
          Fault.httpError(500),
          Fault.cutBeforeWrite(),
          Fault.cutAfterWrite(),
          Fault.halfBody(),
          Fault.reset(),
          Fault.junk(),
          Fault.answer(200, "{}"),
          Fault.answer(200, "{\"KET_QUA\":\"MOI\"}")
        }) {
      desk.sandbox.faults().next(operation, fault);
      Object answer =
          operation.startsWith("health")
              ? desk.health().find(PAPER)
              : desk.violations().find(LicenceDesk.car());
      assertThat(answer)
          .isInstanceOfAny(HealthAnswer.NotKnown.class, ViolationAnswer.NotKnown.class);
    }
  }

  @Test
  void aSignedFileThatCannotBeReadIsFaultyAndNamesTheFacility() {
    Map<String, String> faulty = LicenceDesk.certificate();
    faulty.put("SIGNDATA", "AAAA");
    desk.sandbox.health().put(faulty, Duration.ZERO);
    assertThat(desk.health().find(PAPER))
        .isInstanceOfSatisfying(
            HealthAnswer.Faulty.class,
            answer -> assertThat(answer.problem().vi()).contains("Xin cơ sở khám tệp gốc"));
  }

  @Test
  void aQuestionThatIsNotTakenAndAKeyThatIsRefusedAreNotWaitedOut() {
    desk.sandbox.faults().next("health.find", Fault.httpError(400));
    assertThat(desk.health().find(PAPER))
        .isInstanceOfSatisfying(
            HealthAnswer.Faulty.class,
            answer -> assertThat(answer.problem().vi()).contains("So lại số giấy"));
    desk.sandbox.faults().next("health.find", Fault.httpError(403));
    assertThat(desk.health().find(PAPER)).isEqualTo(new HealthAnswer.Denied("HTTP 403"));
    desk.sandbox.faults().always("health.find", Fault.httpError(401));
    assertThat(desk.health().find(PAPER)).isEqualTo(new HealthAnswer.Denied("HTTP 401"));
    desk.sandbox.faults().clear();
    desk.sandbox.faults().next("health.find", Fault.httpError(401));
    desk.sandbox.health().put(LicenceDesk.certificate(), Duration.ZERO);
    assertThat(desk.health().find(PAPER)).isInstanceOf(HealthAnswer.Found.class);
  }

  @Test
  void aKeyThatIsRefusedSaysNothingAboutAVehicle() {
    desk.sandbox.faults().next("violation.find", Fault.httpError(403));
    assertThat(desk.violations().find(LicenceDesk.car()))
        .isEqualTo(new ViolationAnswer.Denied("HTTP 403"));
    desk.sandbox.faults().always("violation.find", Fault.httpError(401));
    assertThat(desk.violations().find(LicenceDesk.car()))
        .isEqualTo(new ViolationAnswer.Denied("HTTP 401"));
    desk.sandbox.faults().clear();
    desk.sandbox.faults().next("violation.find", Fault.httpError(401));
    assertThat(told().list().violations()).isEmpty();
  }

  @Test
  void aViolationIsToldAndThenSettled() {
    LocalDateTime at = LocalDateTime.of(2026, 8, 2, 7, 30);
    desk.sandbox.violations().put(LicenceDesk.PLATE, "1", at, "12321.5.5.i.01.Quá tốc độ");

    assertThat(told().list().unsettled())
        .hasSize(1)
        .allSatisfy(
            each -> {
              assertThat(each.code()).isEqualTo("12321.5.5.i.01");
              assertThat(each.act()).isEqualTo("Quá tốc độ");
              assertThat(each.at()).isEqualTo(at);
              assertThat(each.offices()).isNotEmpty();
            });

    desk.sandbox.violations().settle(LicenceDesk.PLATE, "1", at);
    assertThat(told().list().violations()).hasSize(1);
    assertThat(told().list().unsettled()).isEmpty();
  }

  private ViolationAnswer.Told told() {
    return (ViolationAnswer.Told) desk.violations().find(LicenceDesk.car());
  }

  private SignedCertificate found() {
    return ((HealthAnswer.Found) desk.health().find(PAPER)).signed();
  }

  private SignedCertificate read(byte[] file, TrustAnchors trusted) {
    SignData reader = new SignData(Verifier.trusting(trusted, desk.clock));
    return ((HealthReading.Read) reader.xml(file)).signed();
  }

  private static byte[] bytes(SignedCertificate signed) throws IOException {
    try (InputStream in = signed.file().open()) {
      return in.readAllBytes();
    }
  }

  private Report check(SignedCertificate signed) {
    LocalDate day = LocalDate.of(2026, 9, 14);
    HealthSubject subject =
        new HealthSubject(
            "NGUYỄN VĂN MẪU",
            LocalDate.of(1990, 1, 15),
            Sex.MALE,
            LicenceDesk.PERSON,
            LicenceClass.B);
    return HealthCheck.under(
            LicenceDesk.BOOK.procedures().at(day).require(ProcedureCode.of("1.115978")),
            HealthClasses.bundled(),
            day)
        .check(signed, subject);
  }
}
