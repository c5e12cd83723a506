package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;

class FaultsTest {
  private final Sandbox sandbox = Sandbox.start();
  private TestClient client = new TestClient(sandbox);
  private ObjectNode dossier = TestClient.JSON.createObjectNode();

  @BeforeEach
  void logIn() throws Exception {
    client = TestClient.loggedIn(sandbox);
    dossier = client.dossier("HS-1", "29E-123.45");
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  private void next(Fault fault) {
    sandbox.faults().next("userCreate", fault);
  }

  private int stored() {
    return sandbox.ledger().submissions().size();
  }

  @Test
  void cutBeforeWriteClosesWithoutAnAnswerAndStoresNothing() throws Exception {
    next(Fault.cutBeforeWrite());
    assertThatThrownBy(() -> client.create(dossier)).isInstanceOf(IOException.class);
    assertThat(stored()).isZero();
    assertThat(sandbox.faults().hits()).isEqualTo(Map.of(FaultKind.CUT_BEFORE_WRITE, 1));
    assertThat(client.create(dossier).at("/data/userCreate/insertedId").asText()).hasSize(24);
  }

  @Test
  void cutAfterWriteClosesWithoutAnAnswerAndStores() throws Exception {
    next(Fault.cutAfterWrite());
    assertThatThrownBy(() -> client.create(dossier)).isInstanceOf(IOException.class);
    assertThat(stored()).isEqualTo(1);
    assertThat(client.count("HS-1")).isEqualTo(1);
  }

  @Test
  void cutSendsNoByteAndAnEndOfStream() throws Exception {
    next(Fault.cutAfterWrite());
    try (RawClient raw = new RawClient(sandbox)) {
      raw.send(client.createRequest(dossier));
      assertThat(raw.rest()).isEmpty();
    }
  }

  @Test
  void resetResetsTheConnectionAndStoresNothing() throws Exception {
    next(Fault.reset());
    try (RawClient raw = new RawClient(sandbox)) {
      raw.send(client.createRequest(dossier));
      assertThatThrownBy(raw::rest).hasMessageContaining("reset");
    }
    assertThat(stored()).isZero();
  }

  @Test
  void halfBodyPromisesMoreThanItSendsAndStores() throws Exception {
    next(Fault.halfBody());
    try (RawClient raw = new RawClient(sandbox)) {
      raw.send(client.createRequest(dossier));
      String answer = raw.rest();
      int promised = RawClient.contentLength(answer);
      int sent = RawClient.body(answer).length();
      assertThat(sent).isPositive().isLessThan(promised);
    }
    assertThat(stored()).isEqualTo(1);
    next(Fault.halfBody());
    assertThatThrownBy(() -> client.create(dossier)).isInstanceOf(IOException.class);
  }

  @Test
  void junkStoresAndAnswersNoJson() throws Exception {
    next(Fault.junk());
    HttpResponse<String> response = client.send(client.createRequest(dossier));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThatThrownBy(() -> TestClient.JSON.readTree(response.body()))
        .isInstanceOf(IOException.class);
    assertThat(stored()).isEqualTo(1);
  }

  @Test
  void httpErrorAnswersItsStatusAndStoresNothing() throws Exception {
    next(Fault.httpError(503));
    assertThat(client.send(client.createRequest(dossier)).statusCode()).isEqualTo(503);
    assertThat(stored()).isZero();
  }

  @Test
  void delayServesAfterTheWait() throws Exception {
    next(Fault.delay(Duration.ofMillis(150)));
    long start = System.nanoTime();
    assertThat(client.create(dossier).at("/data/userCreate/insertedId").asText()).isNotEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(149));
    assertThat(sandbox.faults().hits(FaultKind.DELAY)).isEqualTo(1);
  }

  @Test
  void stallNeverAnswersAndStoresNothingEvenAfterTheClientLeft() {
    next(Fault.stall());
    assertThatThrownBy(
            () ->
                client.http.send(
                    client.createRequest(dossier).timeout(Duration.ofMillis(200)).build(),
                    BodyHandlers.ofString()))
        .isInstanceOf(HttpTimeoutException.class);
    assertThat(stored()).isZero();
    assertThat(sandbox.faults().hits(FaultKind.STALL)).isEqualTo(1);
  }

  @Test
  void closingTheSandboxEndsAStall() {
    next(Fault.stall());
    CompletableFuture<HttpResponse<String>> answer =
        client.http.sendAsync(client.createRequest(dossier).build(), BodyHandlers.ofString());
    Eventually.until(() -> sandbox.faults().hits(FaultKind.STALL) == 1);
    sandbox.close();
    assertThatThrownBy(() -> answer.get(5, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class);
  }

  @Test
  void lateWriteIsMissedByTheFirstLookUpAndFoundByTheSecond() throws Exception {
    next(Fault.lateWrite());
    assertThatThrownBy(() -> client.create(dossier)).isInstanceOf(IOException.class);
    assertThat(stored()).isZero();
    assertThat(client.count("HS-1")).isZero();
    assertThat(stored()).isEqualTo(1);
    assertThat(client.count("HS-1")).isEqualTo(1);
    assertThat(client.one("HS-1").path("shortName").asText()).isEqualTo("HS-1");
  }

  @Test
  void aLookUpThatIsNotAnsweredDoesNotReleaseALateWrite() throws Exception {
    next(Fault.lateWrite());
    assertThatThrownBy(() -> client.create(dossier)).isInstanceOf(IOException.class);
    sandbox.faults().next("count", Fault.cutAfterWrite());
    assertThatThrownBy(() -> client.count("HS-1")).isInstanceOf(IOException.class);
    assertThat(stored()).isZero();
    assertThat(client.one("HS-1").isNull()).isTrue();
    assertThat(stored()).isEqualTo(1);
  }

  @Test
  void laggingSearchHidesARecordFromSearchOnly() throws Exception {
    sandbox.faults().always("userCreate", Fault.laggingSearch(2));
    client.create(dossier);
    assertThat(client.count("HS-1")).isEqualTo(1);
    assertThat(sandbox.faults().hits(FaultKind.LAGGING_SEARCH)).isZero();
    assertThat(client.found("HS-1")).isZero();
    assertThat(client.one("HS-1").path("_id").asText()).hasSize(24);
    assertThat(client.found("HS-1")).isZero();
    assertThat(client.found("HS-1")).isEqualTo(1);
    assertThat(sandbox.faults().hits(FaultKind.LAGGING_SEARCH)).isEqualTo(2);
  }

  @Test
  void aSearchForSomethingElseIsNoHitOfLaggingSearch() throws Exception {
    sandbox.faults().next("search", Fault.laggingSearch(1));
    client.create(dossier);
    assertThat(client.found("HS-2")).isZero();
    assertThat(sandbox.faults().hits()).isEmpty();
    assertThat(client.found("HS-1")).isZero();
    assertThat(client.found("HS-1")).isEqualTo(1);
  }

  @Test
  void laggingSearchCanLagByTime() throws Exception {
    ManualClock clock = ManualClock.at(Instant.parse("2026-11-23T02:00:00Z"));
    try (Sandbox slow = Sandbox.builder().clock(clock).start()) {
      TestClient other = TestClient.loggedIn(slow);
      slow.faults().next("userCreate", Fault.laggingSearch(Duration.ofMinutes(5)));
      other.create(other.dossier("HS-1", "29E-123.45"));
      clock.advance(Duration.ofSeconds(299));
      assertThat(other.found("HS-1")).isZero();
      clock.advance(Duration.ofSeconds(1));
      assertThat(other.found("HS-1")).isEqualTo(1);
    }
  }

  @Test
  void aStallEndsWhenTheClientLeaves() throws Exception {
    try (Sandbox single = Sandbox.builder().threads(1).start()) {
      TestClient other = new TestClient(single);
      single.faults().next("token", Fault.stall());
      try (RawClient raw = new RawClient(single)) {
        raw.send(other.loginRequest());
        Eventually.until(() -> single.faults().hits(FaultKind.STALL) == 1);
      }
      assertThat(other.send(other.loginRequest()).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aCutLogInGivesNoAnswerAndTheNextOneDoes() throws Exception {
    sandbox.faults().next("token", Fault.cutBeforeWrite());
    sandbox.faults().next("token", Fault.reset());
    assertThatThrownBy(() -> client.send(client.loginRequest())).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> client.send(client.loginRequest())).isInstanceOf(IOException.class);
    assertThat(client.send(client.loginRequest()).statusCode()).isEqualTo(200);
  }

  @Test
  void aHalfDownloadStopsInTheMiddle() throws Exception {
    String fileId = dossier.at("/TaiLieuNop/0/TepDinhKemId").asText();
    sandbox.faults().next("download", Fault.halfBody());
    assertThatThrownBy(() -> client.download(fileId)).isInstanceOf(IOException.class);
    assertThat(client.download(fileId).body()).isEqualTo(TestClient.PDF);
  }

  @Test
  void laggingSearchCombinesWithACut() throws Exception {
    sandbox.faults().always("userCreate", Fault.laggingSearch(1));
    next(Fault.cutAfterWrite());
    assertThatThrownBy(() -> client.create(dossier)).isInstanceOf(IOException.class);
    assertThat(client.found("HS-1")).isZero();
    assertThat(client.count("HS-1")).isEqualTo(1);
    assertThat(client.found("HS-1")).isEqualTo(1);
  }

  @Test
  void everyOperationCanBeStruck() throws Exception {
    List.of("token", "upload", "download", "userOne", "userById", "count", "search")
        .forEach(operation -> sandbox.faults().next(operation, Fault.httpError(502)));
    ObjectNode byId = client.variables();
    byId.put("id", "0");
    String fileId = dossier.at("/TaiLieuNop/0/TepDinhKemId").asText();
    List<Integer> statuses = new ArrayList<>();
    statuses.add(client.send(client.loginRequest()).statusCode());
    statuses.add(client.send(client.uploadRequest("a.pdf", TestClient.PDF)).statusCode());
    statuses.add(client.send(client.request("query", "userById", byId)).statusCode());
    statuses.add(client.download(fileId).statusCode());
    assertThat(statuses).containsExactly(502, 502, 502, 502);
    assertThat(client.count("HS-1")).isEqualTo(-1);
    assertThat(client.found("HS-1")).isEqualTo(-1);
    assertThat(client.one("HS-1").isMissingNode()).isTrue();
  }

  @Test
  void aRefusedCallUsesNoFaultUp() throws Exception {
    next(Fault.cutAfterWrite());
    ObjectNode wrong = dossier.deepCopy();
    wrong.remove("title");
    assertThat(client.create(wrong).at("/errors/0/extensions/field").asText()).isEqualTo("title");
    assertThat(sandbox.faults().hits()).isEmpty();
    assertThatThrownBy(() -> client.create(dossier)).isInstanceOf(IOException.class);
  }

  @Test
  void seededFaultsStrikeTheSameCallsForTheSameSeed() throws Exception {
    List<Integer> first = seededStatuses();
    sandbox.faults().clear();
    assertThat(seededStatuses()).isEqualTo(first);
    assertThat(first).contains(200, 503);
  }

  private List<Integer> seededStatuses() throws Exception {
    sandbox.faults().seeded("count", 42, 0.5, Fault.httpError(503));
    ObjectNode variables = client.variables();
    variables.putObject("filter");
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      statuses.add(client.send(client.request("query", "count", variables)).statusCode());
    }
    return statuses;
  }

  @Test
  void faultsThatDoNotFitAreRefused() {
    assertThatThrownBy(() -> sandbox.faults().next("khac", Fault.junk()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> sandbox.faults().next("count", Fault.lateWrite()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> sandbox.faults().seeded("count", 1, 1.5, Fault.junk()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Fault.httpError(200)).isInstanceOf(IllegalArgumentException.class);
  }
}
