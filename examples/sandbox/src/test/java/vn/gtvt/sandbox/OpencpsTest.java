package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OpenCPS as a plain HTTP client meets it. */
class OpencpsTest {
  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private OpencpsClient client;

  @BeforeEach
  void login() throws Exception {
    client = OpencpsClient.loggedIn(sandbox);
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  private void plan(String words) {
    sandbox.plans().lay("opencps", "HS-1", words);
  }

  @Test
  void whoIsNotLoggedInIsAnswered203() throws Exception {
    client.bell.without("Authorization");
    Doorbell.Answer answer = client.get("dossiers");
    assertThat(answer.status()).isEqualTo(203);
    OpencpsTables.ERROR.check("203", answer.json());
    assertThat(answer.json().path("code").asInt()).isEqualTo(203);
  }

  @Test
  void aTokenLivesFifteenMinutesAndThenIsAsGoodAsNone() throws Exception {
    clock.advance(Duration.ofMinutes(14));
    assertThat(client.get("dossiers").status()).isEqualTo(200);
    clock.advance(Duration.ofMinutes(1));
    assertThat(client.get("dossiers").status()).isEqualTo(203);
  }

  @Test
  void aWrongPasswordIs401WithCode203() throws Exception {
    client.bell.with("Authorization", OpencpsClient.basic("Basic", "cong-ty", "sai"));
    Doorbell.Answer answer = client.bell.form("POST", OpencpsClient.BASE + "login");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.json().path("code").asInt()).isEqualTo(203);
  }

  @Test
  void withoutTheGroupNothingIsServed() throws Exception {
    client.bell.without("groupId");
    assertThat(client.get("dossiers").status()).isEqualTo(403);
  }

  @Test
  void somebodyElsesDossierIsNotAllowed() throws Exception {
    sandbox.account("nguoi-khac", "sandbox".toCharArray());
    String id = client.file("HS-1");
    OpencpsClient other = new OpencpsClient(sandbox).login("nguoi-khac", "sandbox");
    Doorbell.Answer answer = other.get("dossiers/" + id);
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.json().path("code").asInt()).isEqualTo(203);
    assertThat(other.get("dossiers").json().path("total").asInt()).isZero();
  }

  @Test
  void aDossierIsFoundByItsReferenceAndWithItsSecretWithoutLogIn() throws Exception {
    client.file("HS-1");
    assertThat(client.read("HS-1").path("referenceUid").asText()).isEqualTo("HS-1");
    client.bell.without("Authorization");
    assertThat(client.get("dossiers/HS-1?secretKey=khoa-tra-cuu").status()).isEqualTo(200);
    client.bell.with("secretCode", "khoa-tra-cuu");
    assertThat(client.get("dossiers/HS-1").status()).isEqualTo(200);
    client.bell.with("secretCode", "sai");
    assertThat(client.get("dossiers/HS-1").status()).isEqualTo(203);
  }

  @Test
  void itTakesTheSameReferenceTwiceAndTheLedgerShowsBoth() throws Exception {
    client.create("HS-1");
    client.create("HS-1");
    assertThat(sandbox.portals().of("opencps", "HS-1")).hasSize(2);
    assertThat(sandbox.portals().filedTwice("opencps")).containsExactly("HS-1");
    assertThat(client.get("dossiers?keyword=HS-1").json().path("total").asInt()).isEqualTo(2);
  }

  @Test
  void aFullModelEmptiesWhatItLeavesOut() throws Exception {
    String id = client.create("HS-1").json().path("dossierId").asText();
    client.fill(id, "HS-1");
    Map<String, String> less = OpencpsClient.full("HS-1");
    less.remove("contactTelNo");
    client.bell.form("PUT", OpencpsClient.BASE + "dossiers/" + id, less);
    assertThat(client.read(id).has("contactTelNo")).isFalse();
    assertThat(client.read(id).path("address").asText()).isEqualTo("Số 1 đường Thử");
  }

  @Test
  void onlyAnOfferedActionIsTakenAndOnlyWithItsPapers() throws Exception {
    String id = client.create("HS-1").json().path("dossierId").asText();
    assertThat(client.act(id, "1100").json().path("description").asText())
        .contains("NoSuchProcessActionException");
    assertThat(client.act(id, "1300").json().path("description").asText())
        .contains("applicantName");
    client.fill(id, "HS-1");
    assertThat(client.act(id, "1300").json().path("description").asText()).contains("TP1");
    client.upload(id, "T-1", "TP1", Doorbell.PDF);
    assertThat(client.act(id, "1300").status()).isEqualTo(200);
    assertThat(client.act(id, "1300").status()).isEqualTo(403);
    assertThat(sandbox.portals().dossiers().get(0).submissions()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'',0,receiving",
    "'',1,processing",
    "'',24,releasing",
    "'',25,done",
    "ODD,2,dang-luan-chuyen",
    "REFUSE,1,denied",
    "UNRESOLVED,24,unresolved",
    "SLOW,300,processing",
    "PAY,2,paying",
    "PAY,500,paying",
    "SUPPLEMENT,2,waiting",
  })
  void theOfficerWorksAsThePlanSays(String words, int hours, String status) throws Exception {
    plan(words);
    client.file("HS-1");
    clock.advance(Duration.ofHours(hours));
    client.login("cong-ty", "sandbox");
    assertThat(client.status("HS-1")).isEqualTo(status);
  }

  @Test
  void theDossierHasItsCodeAndAppointmentOnceItIsReceived() throws Exception {
    client.file("HS-1");
    assertThat(client.read("HS-1").has("dossierNo")).isFalse();
    clock.advance(Duration.ofHours(1));
    client.login("cong-ty", "sandbox");
    JsonNode received = client.read("HS-1");
    assertThat(received.path("dossierNo").asText()).matches("[A-Z0-9.]+-260914-[0-9]{6}");
    assertThat(received.path("dueDate").asText()).isEqualTo("15/09/2026 08:30:00");
    JsonNode listed = client.get("dossiers").json().path("data").get(0);
    assertThat(listed.path("dueDate").asText()).isEqualTo("15/09/2026");
    assertThat(listed.path("receiveDate").asText()).isEqualTo("20260914093000");
  }

  @Test
  void aSupplementTellsThePartAndTheReasonAndGoesOnWhenAnswered() throws Exception {
    plan("SUPPLEMENT");
    String id = client.file("HS-1");
    clock.advance(Duration.ofHours(2));
    client.login("cong-ty", "sandbox");
    JsonNode log =
        client.get("dossiers/" + id + "/logs?notificationType=SUPPLEMENT").json().path("data");
    JsonNode wanted = Doorbell.JSON.readTree(log.get(0).path("payload").asText());
    assertThat(wanted.path("dossierParts").get(0).path("partNo").asText()).isEqualTo("TP2");
    assertThat(client.read(id).path("lastActionNote").asText()).isEqualTo("Thiếu bản sao giấy tờ");
    JsonNode offered = client.get("dossiers/" + id + "/nextactions").json().path("data");
    assertThat(offered).hasSize(1);
    client.upload(id, "T-2", "TP2", Doorbell.PDF);
    client.act(id, offered.get(0).path("actionCode").asText());
    assertThat(client.status(id)).isEqualTo("processing");
    clock.advance(Duration.ofHours(23));
    client.login("cong-ty", "sandbox");
    assertThat(client.status(id)).isEqualTo("releasing");
    assertThat(sandbox.portals().dossiers().get(0).answers()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"'',cancelled", "DENY,receiving"})
  void aWishToWithdrawIsTheOfficersToGrant(String words, String afterwards) throws Exception {
    plan(words);
    String id = client.file("HS-1");
    assertThat(client.wish(id, "cancelling").json().path("dossierStatus").asText())
        .isEqualTo("cancelling");
    assertThat(client.wish(id, "cancelling").status()).isEqualTo(403);
    clock.advance(Duration.ofHours(1));
    client.login("cong-ty", "sandbox");
    assertThat(client.status(id)).isEqualTo(afterwards);
  }

  @Test
  void aWishCanBeTakenBackAndADossierNotYetReceivedIsCancelledAtOnce() throws Exception {
    String id = client.file("HS-1");
    client.wish(id, "cancelling");
    assertThat(client.get("dossiers/" + id + "/reset").json().path("dossierStatus").asText())
        .isEqualTo("receiving");
    assertThat(client.wish(id, "cancel").json().path("dossierStatus").asText())
        .isEqualTo("cancelled");
    assertThat(client.wish(id, "cancel").status()).isEqualTo(403);
    assertThat(sandbox.portals().dossiers().get(0).withdrawals()).isEqualTo(2);
  }

  @Test
  void whoAsksToAmendMayAnHourLater() throws Exception {
    String id = client.file("HS-1");
    client.wish(id, "correcting");
    assertThat(client.status(id)).isEqualTo("correcting");
    clock.advance(Duration.ofHours(1));
    client.login("cong-ty", "sandbox");
    assertThat(client.status(id)).isEqualTo("waiting");
  }

  @Test
  void onlyADraftCanBeDeleted() throws Exception {
    String draft = client.create("HS-1").json().path("dossierId").asText();
    String filed = client.file("HS-2");
    assertThat(client.bell.delete(OpencpsClient.BASE + "dossiers/" + draft).status())
        .isEqualTo(200);
    assertThat(client.bell.delete(OpencpsClient.BASE + "dossiers/" + filed).status())
        .isEqualTo(403);
    assertThat(sandbox.portals().dossiers()).hasSize(1);
  }

  @Test
  void theResultIsAFileOfItsOwnKindAndThereIsNoneWithoutPaper() throws Exception {
    sandbox.plans().lay("opencps", "HS-2", "PAPERLESS");
    String id = client.file("HS-1");
    String without = client.file("HS-2");
    clock.advance(Duration.ofDays(1));
    client.login("cong-ty", "sandbox");
    JsonNode files = client.get("dossiers/" + id + "/files").json().path("data");
    assertThat(files).hasSize(2);
    JsonNode result = files.get(1);
    assertThat(result.path("dossierPartType").asInt()).isEqualTo(2);
    byte[] bytes =
        client
            .get("dossiers/" + id + "/files/" + result.path("referenceUid").asText())
            .raw()
            .body();
    assertThat(bytes).hasSize(result.path("fileSize").asInt()).startsWith('%', 'P', 'D', 'F');
    assertThat(client.get("dossiers/" + without + "/files").json().path("total").asInt())
        .isEqualTo(1);
  }

  @Test
  void theSameFileReferenceReplacesTheFileAndRaisesItsVersion() throws Exception {
    String id = client.create("HS-1").json().path("dossierId").asText();
    client.upload(id, "T-1", "TP1", Doorbell.PDF);
    assertThat(client.upload(id, "T-1", "TP1", Doorbell.PDF).json().path("fileVersion").asText())
        .isEqualTo("2");
    assertThat(client.get("dossiers/" + id + "/files").json().path("total").asInt()).isEqualTo(1);
    assertThat(client.bell.delete(OpencpsClient.at(id, "files/T-1")).status()).isEqualTo(200);
    assertThat(client.get("dossiers/" + id + "/files").json().path("total").asInt()).isZero();
  }

  @Test
  void aFileBeyondItsComponentsLimitsIsRefused() throws Exception {
    String id = client.create("HS-1").json().path("dossierId").asText();
    byte[] large = new byte[10 * 1024 * 1024 + 1];
    assertThat(client.upload(id, "T-1", "TP1", large).json().path("description").asText())
        .contains("FileSizeException");
    assertThat(client.upload(id, "T-1", "TP9", Doorbell.PDF).status()).isEqualTo(403);
    Doorbell.Answer wrong =
        client.bell.multipart(
            "POST",
            OpencpsClient.at(id, "files"),
            "file",
            Map.of("a.exe", Doorbell.PDF),
            "referenceUid",
            "T-1",
            "dossierPartNo",
            "TP1");
    assertThat(wrong.json().path("description").asText()).contains("FileTypeException");
    assertThat(sandbox.portals().dossiers().get(0).files()).isEmpty();
  }

  @Test
  void proofOfATransferIsReadAnHourLater() throws Exception {
    plan("PAY");
    String id = client.file("HS-1");
    clock.advance(Duration.ofHours(2));
    client.login("cong-ty", "sandbox");
    String ref = client.get("dossiers/" + id + "/payment").json().path("referenceUid").asText();
    Doorbell.Answer sent =
        client.bell.multipart(
            "PUT",
            OpencpsClient.at(id, "payments/" + ref + "/confirmfile"),
            "file",
            Map.of("uy-nhiem-chi.pdf", Doorbell.PDF),
            "confirmNote",
            "Đã chuyển khoản");
    assertThat(sent.json().path("paymentStatus").asInt()).isEqualTo(1);
    assertThat(client.status(id)).isEqualTo("paying");
    clock.advance(Duration.ofHours(1));
    client.login("cong-ty", "sandbox");
    assertThat(client.status(id)).isEqualTo("processing");
    assertThat(client.get("dossiers/" + id + "/payment").json().path("paymentStatus").asInt())
        .isEqualTo(2);
  }

  @Test
  void aLookUpByNumberThatFindsNothingIs200WithAnErrorInside() throws Exception {
    Doorbell.Answer answer =
        client.bell.form("POST", OpencpsClient.BASE + "dossiers/direct", "masohoso", "không-có");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("error").asInt()).isEqualTo(-1);
    assertThat(answer.json().path("message").asText()).isEqualTo("masohoso not found");
  }
}
