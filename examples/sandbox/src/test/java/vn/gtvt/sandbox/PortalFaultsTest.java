package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.fault.Faults;
import vn.gtvt.sandbox.portal.PortalFile;

/** The switchboard on the portal doors. */
class PortalFaultsTest {
  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final Faults faults = sandbox.faults();
  private OpencpsClient client;

  @BeforeEach
  void login() throws Exception {
    client = OpencpsClient.loggedIn(sandbox);
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  static Stream<String> operations() {
    return Faults.OPERATIONS.stream()
        .filter(name -> name.matches("(opencps|dvcsync|national)\\..*"))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyOperationMeetsItsFault(String operation) throws Exception {
    faults.next(operation, Fault.answer(599, "{\"strange\":true}"));
    // Each step of the tour is one operation; refusals on the way are of no account here.
    try {
      new PortalTour(sandbox, clock).walk();
    } catch (IOException e) {
      throw new AssertionError(operation, e);
    }
    assertThat(faults.hits(FaultKind.ANSWER)).as(operation).isEqualTo(1);
  }

  @Test
  void anUploadMayBeAcceptedAndYetBeUnreadable() throws Exception {
    String id = client.create("HS-1").json().path("dossierId").asText();
    faults.next("opencps.upload", Fault.unreadable());
    assertThat(client.upload(id, "T-1", "TP1", Doorbell.PDF).status()).isEqualTo(200);
    JsonNode listed = client.get("dossiers/" + id + "/files").json().path("data").get(0);
    assertThat(listed.path("fileSize").asInt()).isEqualTo(Doorbell.PDF.length);
    assertThat(client.get("dossiers/" + id + "/files/T-1").raw().body())
        .hasSize(Doorbell.PDF.length / 2);
    assertThat(sandbox.portals().dossiers().get(0).files())
        .extracting(PortalFile::isWhole)
        .containsExactly(false);
    client.upload(id, "T-1", "TP1", Doorbell.PDF);
    assertThat(client.get("dossiers/" + id + "/files/T-1").raw().body()).isEqualTo(Doorbell.PDF);
    assertThat(faults.hits(FaultKind.UNREADABLE)).isEqualTo(1);
  }

  @Test
  void aComponentsSecondFileMayBeLostWithoutAWord() throws Exception {
    String id = client.create("HS-1").json().path("dossierId").asText();
    faults.always("opencps.upload", Fault.loseSecond());
    client.upload(id, "T-1", "TP1", Doorbell.PDF);
    assertThat(client.upload(id, "T-2", "TP1", Doorbell.PDF).status()).isEqualTo(200);
    client.upload(id, "T-3", "TP2", Doorbell.PDF);
    assertThat(sandbox.portals().dossiers().get(0).files())
        .extracting(PortalFile::component)
        .containsExactly("TP1", "TP2");
    assertThat(client.get("dossiers/" + id + "/files").json().path("total").asInt()).isEqualTo(2);
    assertThat(faults.hits(FaultKind.LOSE_SECOND)).isEqualTo(1);
  }

  @Test
  void dvcsyncMayLoseTheSecondFileAndKeepBrokenOnes() throws Exception {
    DvcsyncClient sync = new DvcsyncClient(sandbox).login();
    String code = sync.code().json().path("value").asText();
    faults.next("dvcsync.upload", Fault.unreadable());
    faults.next("dvcsync.create", Fault.loseSecond());
    String dossier = DvcsyncClient.dossier(code, sync.file("a.pdf"), sync.file("b.pdf")).toString();
    assertThat(sync.post("CreateDossier", dossier).status()).isEqualTo(200);
    assertThat(sandbox.portals().of("dvcsync", code).get(0).files())
        .extracting(PortalFile::isWhole)
        .containsExactly(false);
  }

  @Test
  void whoPollsTooEarlyIsToldThatThereIsNoSuchDossier() throws Exception {
    faults.next("opencps.create", Fault.tooEarly(Duration.ofMinutes(2)));
    client.create("HS-1");
    Doorbell.Answer early = client.get("dossiers/HS-1");
    assertThat(early.status()).isEqualTo(403);
    assertThat(early.json().path("description").asText()).contains("NoSuchDossierException");
    assertThat(client.get("dossiers").json().path("total").asInt()).isZero();
    clock.advance(Duration.ofMinutes(2));
    assertThat(client.get("dossiers/HS-1").status()).isEqualTo(200);
    assertThat(client.get("dossiers").json().path("total").asInt()).isEqualTo(1);
    assertThat(faults.hits(FaultKind.TOO_EARLY)).isEqualTo(2);
  }

  @Test
  void theFilersStatusMayDriftBehindTheOfficers() throws Exception {
    faults.next("opencps.create", Fault.drift(Duration.ofHours(3)));
    String id = client.file("HS-1");
    clock.advance(Duration.ofHours(2));
    client.login("cong-ty", "sandbox");
    assertThat(client.status("HS-1")).isEqualTo("receiving");
    assertThat(sandbox.portals().dossiers().get(0).status()).isEqualTo("processing");
    JsonNode logs = client.get("dossiers/" + id + "/logs").json().path("data");
    assertThat(logs.get(logs.size() - 1).path("payload").asText()).contains("processing");
    clock.advance(Duration.ofHours(2));
    client.login("cong-ty", "sandbox");
    assertThat(client.status("HS-1")).isEqualTo("processing");
    assertThat(faults.hits(FaultKind.DRIFT)).isPositive();
  }

  @Test
  void driftMayBePlannedAsWell() throws Exception {
    sandbox.plans().lay("opencps", "HS-1", "DRIFT");
    client.file("HS-1");
    clock.advance(Duration.ofHours(2));
    client.login("cong-ty", "sandbox");
    assertThat(client.status("HS-1")).isEqualTo("receiving");
  }

  @Test
  void aCreateMayLandLateAndIsMissedByTheFirstLookUp() throws Exception {
    faults.next("opencps.create", Fault.lateWrite());
    assertThatThrownBy(() -> client.create("HS-1")).isInstanceOf(IOException.class);
    assertThat(client.get("dossiers/HS-1").status()).isEqualTo(403);
    assertThat(client.get("dossiers/HS-1").status()).isEqualTo(200);
  }

  @Test
  void aSubmissionMayLandLateAndIsMissedByTheFirstRead() throws Exception {
    String id = client.create("HS-1").json().path("dossierId").asText();
    client.fill(id, "HS-1");
    client.upload(id, "T-1", "TP1", Doorbell.PDF);
    faults.next("opencps.action", Fault.lateWrite());
    assertThatThrownBy(() -> client.act(id, "1300")).isInstanceOf(IOException.class);
    assertThat(client.status("HS-1")).isEqualTo("new");
    assertThat(client.status("HS-1")).isEqualTo("receiving");
  }

  @Test
  void aCutAfterTheWriteLeavesOneDossierBehind() throws Exception {
    faults.nextFor("opencps.create", "HS-1", 0, Fault.cutAfterWrite());
    client.create("HS-2");
    assertThatThrownBy(() -> client.create("HS-1")).isInstanceOf(IOException.class);
    assertThat(sandbox.portals().of("opencps", "HS-1")).hasSize(1);
    assertThat(faults.hitsOf("opencps.create", "HS-1")).containsKey(FaultKind.CUT_AFTER_WRITE);
  }

  @Test
  void theListMayLagBehindTheDatabase() throws Exception {
    faults.next("opencps.list", Fault.laggingSearch(1));
    client.create("HS-1");
    assertThat(client.get("dossiers/HS-1").status()).isEqualTo(200);
    assertThat(client.get("dossiers").json().path("total").asInt()).isZero();
    assertThat(client.get("dossiers").json().path("total").asInt()).isEqualTo(1);
  }

  @Test
  void aFaultThatDoesNotFitAnOperationIsRefused() {
    assertThatThrownBy(() -> faults.next("opencps.read", Fault.unreadable()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> faults.next("dvcsync.token", Fault.loseSecond()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> faults.next("dvcsync.create", Fault.drift(Duration.ofHours(1))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> faults.next("opencps.unknown", Fault.reset()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPlanOfWordsThatADoorDoesNotKnowIsRefused() throws Exception {
    assertThatThrownBy(() -> sandbox.plans().lay("dvcsync", "", "DRIFT"))
        .isInstanceOf(IllegalArgumentException.class);
    Doorbell bell = new Doorbell(sandbox);
    String laid = "{\"door\":\"opencps\",\"reference\":\"HS-1\",\"plan\":\"%s\"}";
    assertThat(bell.json("POST", "/_sandbox/plans", laid.formatted("FLY")).status()).isEqualTo(400);
    assertThat(bell.json("POST", "/_sandbox/plans", laid.formatted("ODD")).status()).isEqualTo(200);
    assertThat(sandbox.plans().of("opencps", "HS-1")).containsExactly("ODD");
  }

  @Test
  void theLedgerCanBeReadOverHttp() throws Exception {
    client.file("HS-1");
    JsonNode line = new Doorbell(sandbox).get("/_sandbox/portals").json().path("dossiers").get(0);
    assertThat(line.path("reference").asText()).isEqualTo("HS-1");
    assertThat(line.path("submissions").asInt()).isEqualTo(1);
    assertThat(line.path("files").get(0).path("whole").asBoolean()).isTrue();
    assertThat(Map.of("door", "opencps")).containsEntry("door", line.path("door").asText());
  }
}
