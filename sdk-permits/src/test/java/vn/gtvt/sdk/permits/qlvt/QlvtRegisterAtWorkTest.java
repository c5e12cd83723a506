package vn.gtvt.sdk.permits.qlvt;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import vn.gtvt.sdk.identifier.EnterpriseCode;
import vn.gtvt.sdk.identifier.PlateNumber;
import vn.gtvt.sdk.permits.Samples;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeDossier;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.PortalOperation;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.Withdrawal;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** The register of the sandbox, which knows no class of the dialect. */
class QlvtRegisterAtWorkTest {
  private static final EnterpriseCode OPERATOR = EnterpriseCode.parse("2300000004");
  private static final PlateNumber GRANTED = PlateNumber.parse("99A-001.01");
  private static final PlateNumber REFUSED = PlateNumber.parse("99A-001.02");

  private final ManualClock clock = ManualClock.at(Samples.FILING_DAY, LocalTime.of(8, 30));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final HttpCaller caller =
      HttpCaller.open(HttpSettings.defaults().withRead(Duration.ofSeconds(2)));
  private final PasswordLogin login = login();
  private final QlvtClient client =
      new QlvtClient(QlvtSettings.at(sandbox.url()).withWithdrawal("RUT_HO_SO"), caller, login);
  private final QlvtPortal portal = new QlvtPortal(client);
  private final QlvtRegister register = new QlvtRegister(client);

  @AfterEach
  void close() {
    login.close();
    caller.close();
    sandbox.close();
  }

  private PasswordLogin login() {
    URI endpoint = sandbox.url().resolve("/auth/realms/mt/protocol/openid-connect/token");
    return new PasswordLogin(
        caller, clock, endpoint, "sandbox", "cong-ty", "sandbox".toCharArray());
  }

  private static <T> T done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).value();
  }

  private static <T> T there(Outcome<Optional<T>> outcome) {
    return done(outcome).orElseThrow();
  }

  private Receipt filed(BadgeApplication application) {
    Dossier dossier =
        BadgeDossier.of(
            application,
            ProcedureCatalogue.bundled().at(Samples.FILING_DAY).require(BadgeCheck.BADGE),
            Samples.papers(application));
    List<Submission.SentFile> files = new ArrayList<>();
    for (Attachment attachment : dossier.attachments()) {
      files.add(new Submission.SentFile(attachment, done(portal.upload(attachment))));
    }
    return done(portal.submit(new Submission("GTVT-1", null, dossier, files)));
  }

  private static BadgeApplication application() {
    return Samples.application("01/2026/GĐN", List.of(GRANTED.text(), REFUSED.text()));
  }

  @Test
  void whatADecisionGrantedVehicleByVehicleStandsInTheRegister() {
    BadgeApplication application = application();
    sandbox.registry().noTrackingData(REFUSED.text());
    Receipt receipt = filed(application);
    assertThat(done(register.badges(GRANTED))).isEmpty();
    clock.advance(Duration.ofDays(4));
    List<Decision> decisions = done(portal.progress(receipt)).decisions();

    BadgeRecord badge = there(register.badge(String.valueOf(decisions.get(0).documentNumber())));
    assertThat(badge.vehicle().orElseThrow().code()).isEqualTo(GRANTED.text());
    assertThat(badge.validUntil()).contains(decisions.get(0).validUntil());
    assertThat(badge.issuedOn().orElseThrow()).isAfter(Samples.FILING_DAY);
    assertThat(badge.isTouristSign()).isFalse();
    assertThat(badge.isValidOn(badge.issuedOn().orElseThrow())).isTrue();
    assertThat(done(register.badges(GRANTED)))
        .extracting(BadgeRecord::number)
        .containsExactly(badge.number());
    assertThat(done(register.badges(REFUSED))).isEmpty();

    VehicleRecord vehicle = there(register.vehicle(GRANTED));
    assertThat(vehicle.seats()).hasValue(5);
    assertThat(vehicle.chassis()).isPresent();
    assertThat(vehicle.operator().orElseThrow().number()).isEqualTo(OPERATOR.text());
    EnterpriseRecord enterprise = there(register.enterprise(OPERATOR));
    assertThat(enterprise.name()).contains(application.operator().name());
    assertThat(enterprise.vehicles()).hasValue(2);
    assertThat(done(register.vehicles(OPERATOR)))
        .extracting(VehicleRecord::plate)
        .containsExactlyInAnyOrder(GRANTED.text(), REFUSED.text());
    LicenceRecord licence = there(register.licence(application.operator().licence().number()));
    assertThat(licence.holder().orElseThrow().number()).isEqualTo(enterprise.number());
  }

  @Test
  void aVehicleIsAddedChangedAndPutIntoTheBin() {
    assertThat(done(register.vehicle(GRANTED))).isEmpty();
    String id =
        done(
            register.add(
                GRANTED,
                VehicleChange.none()
                    .seats(16)
                    .make(new CodedName("HG", "Hãng Giả"))
                    .yearMade(2022)));
    VehicleRecord added = there(register.vehicle(GRANTED));
    assertThat(added.id()).isEqualTo(id);

    assertThat(done(register.change(added, VehicleChange.none().seats(29)))).isTrue();
    VehicleRecord changed = there(register.vehicle(GRANTED));
    assertThat(changed.seats()).hasValue(29);
    assertThat(changed.make()).contains(new CodedName("HG", "Hãng Giả"));
    assertThat(done(register.change(changed, VehicleChange.none().seats(29)))).isFalse();

    assertThat(done(register.remove(changed))).isTrue();
    assertThat(done(register.vehicle(GRANTED))).isEmpty();
    assertThat(done(client.userById("qlvt_phuong_tien", id))).containsEntry("storage", "trash");
    assertThat(done(register.remove(changed))).isFalse();
  }

  @Test
  void aChangeWhoseAnswerIsLostIsUnknownAndMayBeMadeAgain() {
    done(register.add(GRANTED, VehicleChange.none().seats(16)));
    VehicleRecord vehicle = there(register.vehicle(GRANTED));
    sandbox.faults().next("userUpdateById", Fault.cutAfterWrite());
    VehicleChange change = VehicleChange.none().seats(29);
    assertThat(register.change(vehicle, change)).isInstanceOf(Outcome.Unknown.class);
    assertThat(done(register.change(vehicle, change))).isFalse();
    assertThat(there(register.vehicle(GRANTED)).seats()).hasValue(29);
  }

  @Test
  void whatIsTheAuthoritysIsRefusedAndContactsAreTheCompanys() {
    filed(application());
    clock.advance(Duration.ofDays(4));
    EnterpriseRecord enterprise = there(register.enterprise(OPERATOR));
    assertThat(
            done(
                register.change(
                    enterprise, new EnterpriseContacts("0200000009", null, null, null, null))))
        .isTrue();
    assertThat(there(register.enterprise(OPERATOR)).phone()).contains("0200000009");
    BadgeRecord badge = done(register.badges(GRANTED)).get(0);
    assertThat(client.userRemoveById("qlvt_gp_bh_ph", badge.id()))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aDossierIsTakenBackOnceAndNotAfterItsDecision() {
    Receipt receipt = filed(application());
    assertThat(portal.operations()).contains(PortalOperation.WITHDRAW);
    assertThat(done(portal.withdraw(receipt, "không còn nhu cầu"))).isEqualTo(Withdrawal.DONE);
    assertThat(done(portal.progress(receipt)).status()).isEqualTo(DossierStatus.STOPPED);
    assertThat(done(portal.withdraw(receipt, "không còn nhu cầu"))).isEqualTo(Withdrawal.DONE);
    clock.advance(Duration.ofDays(4));
    assertThat(done(portal.progress(receipt)).decisions()).isEmpty();
  }

  @Test
  void aDossierThatIsDecidedCannotBeTakenBack() {
    Receipt receipt = filed(application());
    clock.advance(Duration.ofDays(4));
    assertThat(portal.withdraw(receipt, "muộn")).isInstanceOf(Outcome.Refused.class);
    assertThat(done(portal.progress(receipt)).status()).isEqualTo(DossierStatus.DONE);
  }
}
