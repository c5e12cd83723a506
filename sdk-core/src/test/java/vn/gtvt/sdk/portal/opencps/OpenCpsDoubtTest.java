package vn.gtvt.sdk.portal.opencps;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.portal.opencps.OpenCps.DRAFT;
import static vn.gtvt.sdk.portal.opencps.OpenCps.REFERENCE;
import static vn.gtvt.sdk.portal.opencps.OpenCps.REST;
import static vn.gtvt.sdk.portal.opencps.OpenCps.dossier;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sdk.http.TokenSource.Login;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.ListedProcedure;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.Withdrawal;
import vn.gtvt.sdk.portal.recorded.SampleDossier;

/** What OpenCPS's answers leave in doubt. */
class OpenCpsDoubtTest {
  private static final String AT = REST + "/dossiers/4711";

  private final OpenCps portal = new OpenCps();
  private final Receipt receipt = new Receipt("4711", REFERENCE);

  OpenCpsDoubtTest() throws IOException {}

  @AfterEach
  void close() {
    portal.close();
  }

  private static String exception(String said) {
    return "{\"message\":\"No Content.\",\"code\":403,\"description\":\"" + said + "\"}";
  }

  private Outcome<Receipt> handIn() {
    portal.server.on("PUT " + AT, 200, DRAFT);
    portal.server.on("POST " + AT + "/eforms/EF1", 200, "{}");
    portal.server.on(
        "GET " + AT + "/nextactions",
        200,
        "{\"data\":[{\"actionCode\":\"1300\",\"actionName\":\"Gửi\"}]}");
    return portal.portal.submit(new Submission(REFERENCE, "4711", SampleDossier.with(), List.of()));
  }

  @Test
  void aStepThatWasTakenAndCannotBeReadBackIsInDoubt() {
    portal.server.on("GET " + AT, 200, DRAFT).on("GET " + AT, 500, "x");
    portal.server.on("POST " + AT + "/actions", 200, "{}");
    assertThat(handIn()).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void aDraftIsNotFollowedAsIfItWereFiled() {
    portal.server.on("GET " + AT, 200, DRAFT);
    assertThat(portal.portal.progress(receipt)).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void onlyThatThereIsNoSuchDossierProvesItsAbsence() {
    String line = "GET " + AT;
    portal.server.on(line, 403, exception("com.x.NoSuchDossierException: 4711"));
    portal.server.on(line, 403, exception("NoSuchUserException: 12"));
    portal.server.on(line, 403, exception("NoSuchDossierFileException: 12"));
    DossierKey key = new DossierKey(REFERENCE, "4711");

    assertThat(portal.portal.lookUp(key)).isEqualTo(new Outcome.Done<>(new LookUp.Absent()));
    assertThat(portal.portal.lookUp(key)).isInstanceOf(Outcome.Unknown.class);
    assertThat(portal.portal.lookUp(key)).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void aPaperThatIsNotThereNowIsAskedForAgain() {
    portal.server.on("GET " + AT + "/files/k", 403, exception("NoSuchDossierFileException"));
    ResultFile file = new ResultFile("k", "k.pdf", "application/pdf", null);
    assertThat(portal.portal.result(receipt, file)).isInstanceOf(Outcome.Unknown.class);
    portal.server.off("GET " + AT + "/files/k");
    portal.server.on("GET " + AT + "/files/k", 200, "Xin chào");
    assertThat(portal.portal.result(receipt, file)).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void aWithdrawalThatWasSentIsNeverCalledNotSent() {
    portal.server.on("GET " + AT, 200, dossier("receiving", "")).on("GET " + AT, 500, "x");
    portal.server.on("POST " + AT + "/cancel", 200, "{}");
    Outcome<Withdrawal> outcome = portal.portal.withdraw(receipt, "x");
    assertThat(outcome).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void moneyThatCannotBeReadIsNotNothing() {
    assertThat(total("200000.0")).isEqualTo(200_000);
    assertThat(total("\"200.000\"")).isEqualTo(200_000);
    for (String junk : List.of("0.5", "\"hai trăm\"", "1e999", "-1")) {
      payment(junk);
      assertThat(portal.portal.fees(receipt)).as(junk).isInstanceOf(Outcome.Unknown.class);
    }
  }

  private void payment(String amount) {
    portal.server.off("GET " + AT + "/payment");
    portal.server.on(
        "GET " + AT + "/payment", 200, "{\"referenceUid\":\"p\",\"paymentAmount\":" + amount + "}");
  }

  private long total(String amount) {
    payment(amount);
    Outcome<List<ChargedFee>> fees = portal.portal.fees(receipt);
    return ((Outcome.Done<List<ChargedFee>>) fees).value().get(0).amount();
  }

  @Test
  void onceThePersonHasReadThePictureTheLogInIsTriedAtOnce() {
    ManualClock clock = ManualClock.at(Instant.parse("2026-09-14T01:00:00Z"));
    String line = "POST " + REST + "/login";
    portal.server.on(line, 401, "{}").on(line, 200, "{\"token\":\"t\"}");
    portal.server.on("POST /o/v1/opencps/login", 200, "captcha");
    try (OpenCpsLogin login =
        new OpenCpsLogin(portal.settings, portal.http, clock, "a", "b".toCharArray())) {
      assertThat(login.login()).isInstanceOf(Login.AwaitsPerson.class);
      assertThat(login.login()).isEqualTo(new Login.Granted("t"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file blocked by the scanner", "DossierLockedByOfficerException", "interlocked"})
  void onlyALockedAccountIsOne(String said) {
    portal.server.on("GET " + AT, 403, exception(said));
    assertThat(portal.portal.progress(receipt)).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void aHandInAfterWhichTheAccountIsLockedMayHaveBeenTaken() {
    portal.server.on("GET " + AT, 200, DRAFT).on("GET " + AT, 200, dossier("receiving", ""));
    portal.server.on("POST " + AT + "/actions", 403, exception("LOCKED_DOSSIER"));
    assertThat(handIn()).isEqualTo(new Outcome.Done<>(receipt));
  }

  @Test
  void aHandInThatALockedAccountWasNotLetToMakeWaitsForTheAccount() {
    portal.server.on("GET " + AT, 200, DRAFT);
    portal.server.on("POST " + AT + "/actions", 403, exception("LOCKED_DOSSIER"));
    Outcome<Receipt> outcome = handIn();
    assertThat(((Outcome.WaitsFor<Receipt>) outcome).waiting().what()).isEqualTo(Awaited.ACCOUNT);
  }

  @Test
  void aListWithoutItsTotalIsReadToItsEndAndJunkIsNoList() {
    String line = "GET " + REST + "/serviceinfos";
    String page =
        "{\"data\":[" + String.join(",", java.util.Collections.nCopies(100, one("SV"))) + "]}";
    portal.server.on(line, 200, page).on(line, 200, page).on(line, 200, "{\"data\":[]}");
    assertThat(((Outcome.Done<List<ListedProcedure>>) portal.portal.procedures("")).value())
        .hasSize(200);
    portal.server.off(line);
    portal.server.on(line, 200, "{\"x\":1}");
    assertThat(portal.portal.procedures("")).isInstanceOf(Outcome.Unknown.class);
    portal.server.off(line);
    portal.server.on(line, 200, page);
    assertThat(portal.portal.procedures(""))
        .isEqualTo(new Outcome.Unknown<>("the list of procedures does not end"));
  }

  private static String one(String code) {
    return "{\"serviceInfoId\":1,\"serviceCode\":\"" + code + "\"}";
  }
}
