package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gtvt.sandbox.portal.AccountState;
import vn.gtvt.sandbox.portal.PortalAccount;

/** An organisation registers, waits, and is accepted, refused or locked. */
class OpencpsAccountsTest {
  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final OpencpsAccounts accounts = new OpencpsAccounts(sandbox);

  @AfterEach
  void close() {
    sandbox.close();
  }

  private String waiting() throws Exception {
    accounts.activate(accounts.register().json().path("applicantId").asText());
    String id = accounts.begin().json().path("registrationId").asText();
    accounts.submit(id);
    return id;
  }

  private PortalAccount seen() {
    return sandbox.accountDesk().accounts().get(0);
  }

  private int state(String id) throws Exception {
    return accounts.client.get("registrations/" + id).json().path("registrationState").asInt();
  }

  @Test
  void untilTheCodeOfTheEmailWasGivenTheLogInSaysPending() throws Exception {
    String id = accounts.register().json().path("applicantId").asText();
    assertThat(accounts.state("mat-khau")).isEqualTo("pending");
    assertThat(accounts.state("sai")).isEmpty();
    assertThat(accounts.client.get("applicants/" + id + "/activate/0").status()).isEqualTo(403);
    accounts.activate(id);
    assertThat(accounts.state("mat-khau")).isEqualTo("ok");
  }

  @Test
  void whatIsTakenAlreadyIsNamed() throws Exception {
    accounts.register();
    Doorbell.Answer again = accounts.register();
    assertThat(again.status()).isEqualTo(403);
    assertThat(again.json().path("description").asText()).contains("contactEmail");
  }

  @Test
  void aRegistrationWaitsAndOnlyThenIsADossierTaken() throws Exception {
    String id = waiting();
    assertThat(state(id)).isEqualTo(1);
    assertThat(seen().state()).isEqualTo(AccountState.WAITING);
    Doorbell.Answer early = accounts.client.create("HS-1");
    assertThat(early.json().path("description").asText()).isEqualTo("Registration not accepted");
    sandbox.accountDesk().approve(OpencpsAccounts.NUMBER);
    assertThat(state(id)).isEqualTo(2);
    assertThat(accounts.client.create("HS-1").status()).isEqualTo(200);
  }

  @Test
  void aRefusalHasAReasonAndCanBeAmended() throws Exception {
    String id = waiting();
    sandbox.accountDesk().refuse(OpencpsAccounts.NUMBER, "Thiếu giấy chứng nhận");
    assertThat(state(id)).isEqualTo(3);
    assertThat(seen().reason()).isEqualTo("Thiếu giấy chứng nhận");
    assertThat(
            accounts
                .client
                .get("registrations/" + id + "/logs")
                .json()
                .path("data")
                .get(0)
                .path("content")
                .asText())
        .isEqualTo("Thiếu giấy chứng nhận");
    assertThat(accounts.begin().status()).isEqualTo(403);
    accounts.submit(id);
    sandbox.accountDesk().approve(OpencpsAccounts.NUMBER);
    assertThat(state(id)).isEqualTo(2);
    assertThat(accounts.begin().status()).isEqualTo(200);
  }

  @Test
  void aLockShutsLogInAndTokensOutAndTellsWhy() throws Exception {
    waiting();
    sandbox.accountDesk().approve(OpencpsAccounts.NUMBER);
    sandbox.accountDesk().lock(OpencpsAccounts.NUMBER, "Nợ phí");
    assertThat(accounts.state("mat-khau")).isEqualTo("lockout");
    Doorbell.Answer shut = accounts.client.get("dossiers");
    assertThat(shut.status()).isEqualTo(403);
    assertThat(shut.json().path("description").asText()).contains("Nợ phí");
    sandbox.accountDesk().unlock(OpencpsAccounts.NUMBER);
    assertThat(accounts.client.get("dossiers").status()).isEqualTo(200);
  }

  @Test
  void anUnverifiedApplicantIsLockedWithThreeDossiersWaitingForReceipt() throws Exception {
    waiting();
    sandbox.accountDesk().approve(OpencpsAccounts.NUMBER);
    for (String reference : new String[] {"HS-1", "HS-2", "HS-3"}) {
      accounts.client.file(reference);
    }
    assertThat(accounts.client.create("HS-4").json().path("description").asText())
        .isEqualTo("LOCKED_DOSSIER");
    OpencpsClient officer = new OpencpsClient(sandbox).login("can-bo", "sandbox");
    String verify = OpencpsClient.BASE + "applicants/" + accounts.applicantId + "/verify/1";
    assertThat(accounts.client.bell.form("PUT", verify).status()).isEqualTo(401);
    assertThat(officer.bell.form("PUT", verify).status()).isEqualTo(200);
    assertThat(accounts.client.create("HS-4").status()).isEqualTo(200);
  }

  @Test
  void theOfficerDecidesByTheControlDoorAndByTheButtonsOfThePage() throws Exception {
    String id = waiting();
    Doorbell bell = new Doorbell(sandbox);
    assertThat(bell.get("/").text()).contains("Công ty Thử", "value=\"APPROVE\"");
    bell.form(
        "POST",
        "/_sandbox/accounts",
        "account",
        OpencpsAccounts.NUMBER,
        "reason",
        "Sai tên",
        "decision",
        "REFUSE");
    assertThat(state(id)).isEqualTo(3);
    accounts.submit(id);
    String order =
        "{\"account\":\"%s\",\"decision\":\"APPROVE\"}".formatted(OpencpsAccounts.NUMBER);
    assertThat(bell.json("POST", "/_sandbox/accounts", order).text()).contains("APPROVED");
    assertThat(bell.json("POST", "/_sandbox/accounts", order).status()).isEqualTo(400);
    assertThatThrownBy(() -> sandbox.accountDesk().approve("không có"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whereACaptchaIsDueAPersonMustGiveIt() throws Exception {
    Doorbell.Answer picture = accounts.client.get("applicants/jcaptcha");
    assertThat(picture.header("Content-Type")).isEqualTo("image/png");
    Doorbell.Answer without =
        accounts.client.bell.form(
            "POST",
            OpencpsClient.BASE + "applicants/withcaptcha",
            "applicantName",
            "A",
            "applicantIdType",
            "business",
            "applicantIdNo",
            "0108888888",
            "contactEmail",
            "a@example.vn",
            "password",
            "mat-khau");
    assertThat(without.json().path("description").asText()).contains("j_captcha_response");
  }
}
