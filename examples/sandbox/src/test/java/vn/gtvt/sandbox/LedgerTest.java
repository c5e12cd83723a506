package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gtvt.sandbox.ledger.Dossier;
import vn.gtvt.sandbox.ledger.EntryKind;
import vn.gtvt.sandbox.ledger.LedgerEntry;
import vn.gtvt.sandbox.ledger.Tally;
import vn.gtvt.sandbox.registry.FactKind;

class LedgerTest {
  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 11, 23), LocalTime.of(9, 0));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void aTallyCountsVehicles() throws Exception {
    TestClient client = TestClient.loggedIn(sandbox);
    sandbox.registry().noTrackingData("29E-000.02");
    client.create(client.dossier("HS-1", "29E-000.01", "29E-000.02"));
    client.create(client.dossier("HS-1", "29E-000.01", "29E-000.02"));
    clock.advance(Duration.ofDays(9));
    client = TestClient.loggedIn(sandbox);
    client.create(client.dossier("HS-2", "29E-000.03", "29E-000.09"));
    List<String> expected =
        List.of("29e 00001", "29E00001", "29E-000.02", "29E-000.03", "29E-000.04");
    assertThat(sandbox.ledger().tally(expected)).isEqualTo(new Tally(3, 1, 1, 2, 1, 1));
    assertThat(sandbox.ledger().duplicateReferences()).isEqualTo(1);
    assertThat(sandbox.ledger().vehicles()).hasSize(6);
    assertThat(sandbox.ledger().submissions()).hasSize(3);
  }

  @Test
  void dossiersGatherTheRecordsOfOneReference() throws Exception {
    TestClient client = TestClient.loggedIn(sandbox);
    client.create(client.dossier("HS-1", "29E-000.01"));
    client.create(client.dossier("HS-2", "29E-000.02"));
    client.create(client.dossier("HS-1", "29E-000.01"));
    clock.advance(Duration.ofHours(1));
    List<Dossier> dossiers = sandbox.ledger().dossiers();
    assertThat(dossiers).extracting(Dossier::reference).containsExactly("HS-1", "HS-2");
    assertThat(dossiers.get(0).recordIds()).hasSize(2).doesNotHaveDuplicates();
    assertThat(dossiers.get(0).state()).isEqualTo(EntryKind.TAKEN_UP);
    assertThat(dossiers.get(0).badgeKind()).isEqualTo("MAU_2.002288.TAXI");
  }

  @Test
  void concurrentCreatesAreAllStoredOnce() throws Exception {
    TestClient client = TestClient.loggedIn(sandbox);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    CountDownLatch go = new CountDownLatch(1);
    List<Future<String>> ids = new ArrayList<>();
    var file = client.upload();
    for (int i = 0; i < 80; i++) {
      var body = Samples.dossier(file, "HS-" + i, "29E-" + (10_000 + i));
      ids.add(
          threads.submit(
              () -> {
                go.await();
                return client.create(body).at("/data/userCreate/insertedId").asText();
              }));
    }
    go.countDown();
    List<String> got = new ArrayList<>();
    for (Future<String> id : ids) {
      got.add(id.get());
    }
    threads.shutdown();
    assertThat(got).doesNotHaveDuplicates().allMatch(id -> id.length() == 24);
    List<LedgerEntry> entries = sandbox.ledger().entries();
    assertThat(entries).extracting(LedgerEntry::recordId).containsExactlyInAnyOrderElementsOf(got);
    assertThat(entries.get(79).sequence()).isEqualTo(80);
  }

  @Test
  void theRegistryIsLoadedFromJson() throws Exception {
    String json =
        """
        [{"plate":"29E-123.45","fact":"SOLD","detail":"HTX Bình Minh"},
         {"plate":"29E-123.45","fact":"REISSUE_BAN","until":"2026-12-31"}]
        """;
    int loaded =
        sandbox.registry().load(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    assertThat(loaded).isEqualTo(2);
    assertThat(sandbox.registry().facts("29e12345"))
        .extracting(fact -> fact.kind())
        .containsExactly(FactKind.SOLD, FactKind.REISSUE_BAN);
    sandbox.registry().forget("29E 123 45");
    assertThat(sandbox.registry().facts("29E-123.45")).isEmpty();
  }

  @Test
  void aWrongRegistryIsRefusedAndNotesNothing() {
    for (String json :
        new String[] {
          "{}",
          "[1",
          "[{\"plate\":\"A\"}]",
          "[{\"plate\":\"A\",\"fact\":\"KHAC\"}]",
          "[{\"plate\":\"A\",\"fact\":\"SOLD\"},{\"plate\":\"B\",\"fact\":\"SOLD\",\"x\":1}]",
          "[{\"plate\":\"A\",\"fact\":\"REISSUE_BAN\",\"until\":\"31/12/2026\"}]"
        }) {
      assertThatThrownBy(
              () ->
                  sandbox
                      .registry()
                      .load(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
          .isInstanceOf(IOException.class);
    }
    assertThat(sandbox.registry().facts("A")).isEmpty();
  }
}
