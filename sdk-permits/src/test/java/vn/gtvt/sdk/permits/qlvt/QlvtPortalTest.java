package vn.gtvt.sdk.permits.qlvt;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Decision;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.PasswordLogin;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.permits.Samples;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeDossier;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.permits.vehicle.SeatCount;
import vn.gtvt.sdk.permits.vehicle.Vehicle;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StatusTable;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

class QlvtPortalTest {
  private static final StatusTable STATUSES =
      QlvtSettings.at(URI.create("https://qlvt.example")).installation().statuses();

  private final ManualClock clock = ManualClock.at(Samples.FILING_DAY, LocalTime.of(8, 30));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final HttpCaller caller =
      HttpCaller.open(HttpSettings.defaults().withRead(Duration.ofMillis(700)));
  private final PasswordLogin login = login("sandbox");
  private final QlvtClient client = new QlvtClient(QlvtSettings.at(sandbox.url()), caller, login);
  private final QlvtPortal portal = new QlvtPortal(client);

  @AfterEach
  void close() {
    login.close();
    caller.close();
    sandbox.close();
  }

  private PasswordLogin login(String password) {
    URI endpoint = sandbox.url().resolve("/auth/realms/mt/protocol/openid-connect/token");
    return new PasswordLogin(caller, clock, endpoint, "sandbox", "cong-ty", password.toCharArray());
  }

  private Submission submission(String reference, String... plates) {
    BadgeApplication application = Samples.application("01/2026/GĐN", List.of(plates));
    Dossier dossier =
        BadgeDossier.of(
            application,
            ProcedureCatalogue.bundled().at(Samples.FILING_DAY).require(BadgeCheck.BADGE),
            Samples.papers(application));
    List<Submission.SentFile> files = new ArrayList<>();
    for (Attachment attachment : dossier.attachments()) {
      files.add(new Submission.SentFile(attachment, done(portal.upload(attachment))));
    }
    return new Submission(reference, null, dossier, files);
  }

  private static <T> T done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).value();
  }

  @Test
  void aDossierIsTakenFollowedAndPartlyGranted() {
    sandbox.registry().noTrackingData("99A-001.02");
    Receipt receipt = done(portal.submit(submission("GTVT-1", "99A-001.01", "99A-001.02")));
    assertThat(done(portal.progress(receipt)).status()).isEqualTo(DossierStatus.REGISTERED);

    clock.advance(Duration.ofDays(4));
    Progress decided = done(portal.progress(receipt));

    assertThat(decided.status()).isEqualTo(DossierStatus.DONE);
    assertThat(decided.status().raw()).isEqualTo("06");
    assertThat(decided.receivedAt()).isBefore(decided.appointment());
    assertThat(decided.decidedAt()).isNotNull();
    assertThat(decided.decisions()).extracting(Decision::granted).containsExactly(true, false);
    Decision granted = decided.decisions().get(0);
    assertThat(granted.subject()).isEqualTo("99A-001.01");
    assertThat(granted.documentNumber()).isNotBlank();
    assertThat(granted.validUntil()).isEqualTo(Samples.FILING_DAY.plusYears(5));
    assertThat(decided.decisions().get(1).reason()).isNotBlank();
  }

  @Test
  void absenceIsReadFromTheDatabaseAndNotFromTheIndex() {
    assertThat(done(portal.lookUp(new DossierKey("GTVT-9", null)))).isEqualTo(new LookUp.Absent());
    sandbox.faults().always("search", Fault.laggingSearch(1_000));
    Receipt receipt = done(portal.submit(submission("GTVT-9", "99A-001.01")));
    assertThat(done(client.search("T_HoSoPhuHieu", Map.of("query", Map.of("match_all", Map.of())))))
        .isEmpty();
    assertThat(done(portal.lookUp(new DossierKey("GTVT-9", null))))
        .isEqualTo(new LookUp.Found(receipt));
  }

  @Test
  void theIndexIsEnoughToFindADossier() {
    Receipt receipt = done(portal.submit(submission("GTVT-9", "99A-001.01")));
    sandbox.faults().always("count", Fault.httpError(500));
    assertThat(done(portal.lookUp(new DossierKey("GTVT-9", null))))
        .isEqualTo(new LookUp.Found(receipt));
  }

  @Test
  void aLookUpThatFailsIsNotAbsence() {
    sandbox.faults().always("count", Fault.junk());
    assertThat(portal.lookUp(new DossierKey("GTVT-9", null))).isInstanceOf(Outcome.Unknown.class);
    sandbox.faults().clear();
    sandbox.faults().always("count", Fault.httpError(502));
    assertThat(portal.lookUp(new DossierKey("GTVT-9", null))).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void everyLostOrSenselessAnswerToAWriteIsUnknown() {
    List<Fault> faults =
        List.of(
            Fault.cutBeforeWrite(),
            Fault.cutAfterWrite(),
            Fault.reset(),
            Fault.halfBody(),
            Fault.stall(),
            Fault.junk(),
            Fault.lateWrite(),
            Fault.httpError(400),
            Fault.httpError(403),
            Fault.httpError(404),
            Fault.httpError(500),
            Fault.httpError(504));
    Submission submission = submission("GTVT-9", "99A-001.01");
    for (Fault fault : faults) {
      sandbox.faults().next("userCreate", fault);
      assertThat(portal.submit(submission))
          .as(fault.toString())
          .isInstanceOf(Outcome.Unknown.class);
    }
  }

  @Test
  void aBodyThatTheReceiverRefusesIsRefusedWithItsField() {
    Outcome<String> outcome = client.userCreate("T_HoSoPhuHieu", Map.of("shortName", "GTVT-1"));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.reason().vi()).contains("Hệ thống QLVT không nhận"));
    assertThat(sandbox.ledger().submissions()).isEmpty();
  }

  @Test
  void aTokenThatTheReceiverForgotIsReplacedAndTheCallMadeOnceMore() {
    Submission submission = submission("GTVT-1", "99A-001.01");
    sandbox.faults().next("userCreate", Fault.httpError(401));
    String before = ((TokenSource.Login.Granted) login.login()).token();
    assertThat(portal.submit(submission)).isInstanceOf(Outcome.Done.class);
    assertThat(((TokenSource.Login.Granted) login.login()).token()).isNotEqualTo(before);
    assertThat(sandbox.ledger().submissions()).hasSize(1);
  }

  @Test
  void aNewTokenThatIsRefusedTooIsNotTriedAThirdTime() {
    Submission submission = submission("GTVT-1", "99A-001.01");
    sandbox.faults().next("userCreate", Fault.httpError(401));
    sandbox.faults().next("userCreate", Fault.httpError(401));
    assertThat(portal.submit(submission)).isInstanceOf(Outcome.NotSent.class);
    assertThat(sandbox.ledger().submissions()).isEmpty();
    assertThat(portal.submit(submission)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void aStrangersRecordIsNeverTakenForOurs() {
    done(portal.submit(submission("GTVT-OTHER", "99A-001.01")));
    Map<String, Object> all = Map.of("query", Map.of("match_all", Map.of()));
    Map<String, Object> stranger = done(client.search("T_HoSoPhuHieu", all)).get(0);
    assertThat(new DossierRecord(stranger).isOf("GTVT-OTHER")).isTrue();
    assertThat(new DossierRecord(stranger).isOf("GTVT-1")).isFalse();
    assertThat(done(portal.lookUp(new DossierKey("GTVT-1", null)))).isEqualTo(new LookUp.Absent());
  }

  @Test
  void aDecisionThatCannotBeReadIsNoDecision() {
    Map<String, Object> decided = Map.of("_source", Map.of("MaMuc", "06"));
    Map<String, Object> odd = Map.of("BienSoXe", "99A-001.01", "ketQuaXuLy", "Đang xem");
    Progress progress =
        new DossierRecord(Map.of("TrangThai", decided, "KetQua", List.of(odd))).progress(STATUSES);
    assertThat(progress.status().isFinal()).isFalse();
    assertThat(
            new DossierRecord(Map.of("TrangThai", decided)).progress(STATUSES).status().isFinal())
        .isFalse();
  }

  @Test
  void aTruckSaysItsPayloadAndACarItsSeatsWithTheDriver() {
    Map<String, Object> taxi = BadgeDossierMessage.body(submission("GTVT-1", "99A-001.01"));
    assertThat(taxi.toString()).contains("SoChoNgoi=5");

    BadgeApplication one = Samples.application("02/2026/GĐN", List.of("99C-001.01"));
    Vehicle truck =
        Samples.vehicle("99C-001.01").payloadKg(8_500).seats(SeatCount.withDriver(3)).build();
    BadgeApplication trucks =
        BadgeApplication.builder()
            .operator(one.operator())
            .authority(one.authority())
            .paperNumber(one.paperNumber())
            .paperDate(one.paperDate())
            .returnedBadges(0)
            .requests(List.of(Samples.request(truck).kind(BadgeKind.TRUCK).build()))
            .build();
    Dossier dossier =
        BadgeDossier.of(
            trucks,
            ProcedureCatalogue.bundled().at(Samples.FILING_DAY).require(BadgeCheck.BADGE),
            Samples.papers(trucks));
    Map<String, Object> body =
        BadgeDossierMessage.body(new Submission("GTVT-2", null, dossier, List.of()));
    assertThat(body.toString()).contains("SoChoNgoi=8500").contains("MAU_2.002288.TAI");
  }

  @Test
  void aTokenThatEndedIsReplacedAndNothingWasSent() {
    Submission submission = submission("GTVT-1", "99A-001.01");
    TokenSource stale = TokenSource.fixed("no-longer-valid");
    QlvtPortal withStale = new QlvtPortal(new QlvtClient(client.settings(), caller, stale));
    assertThat(withStale.submit(submission)).isInstanceOf(Outcome.NotSent.class);
    clock.advance(Duration.ofHours(1));
    assertThat(portal.submit(submission)).isInstanceOf(Outcome.Done.class);
    assertThat(sandbox.ledger().submissions()).hasSize(1);
  }

  @Test
  void anAccountThatIsNotLetInWaitsForAPerson() {
    try (PasswordLogin wrong = login("wrong")) {
      QlvtPortal shut = new QlvtPortal(new QlvtClient(client.settings(), caller, wrong));
      assertThat(shut.lookUp(new DossierKey("GTVT-1", null)))
          .isInstanceOfSatisfying(
              Outcome.WaitsFor.class,
              waits -> assertThat(waits.waiting().what()).isEqualTo(Awaited.ACCOUNT));
    }
  }

  @Test
  void aFileIsStoredWithItsFingerprintAndJunkIsNoFile() {
    Attachment file = Samples.papers(Samples.application("1", List.of("99A-001.01"))).get(0);
    StoredFile stored = done(portal.upload(file));
    assertThat(stored.sha256()).isEqualTo(file.sha256());
    sandbox.faults().next("upload", Fault.junk());
    assertThat(portal.upload(file)).isInstanceOf(Outcome.Unknown.class);
    sandbox.faults().next("upload", Fault.httpError(413));
    assertThat(portal.upload(file)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aMissingRecordIsNoAnswerToAReadOfOne() {
    assertThat(client.userOne("T_HoSoPhuHieu", Map.of("shortName", "none")))
        .isInstanceOf(Outcome.Unknown.class);
    assertThat(done(client.count("T_HoSoPhuHieu", Map.of("shortName", "none")))).isZero();
  }

  @Test
  void aLostWriteIsWaitedForAtLeastTwiceAsLongAsAnAnswer() {
    QlvtSettings settings = QlvtSettings.at(sandbox.url());
    assertThat(portal.settleTime()).isEqualTo(Duration.ofMinutes(1));
    QlvtSettings hasty = settings.withSettle(Duration.ZERO);
    assertThat(new QlvtPortal(new QlvtClient(hasty, caller, login)).settleTime())
        .isEqualTo(Duration.ofMillis(1400));
    Duration silence = Duration.ofMinutes(2);
    try (HttpCaller patient = HttpCaller.open(HttpSettings.defaults().withRead(silence))) {
      assertThat(new QlvtPortal(new QlvtClient(settings, patient, login)).settleTime())
          .isEqualTo(silence.multipliedBy(2));
    }
  }
}
