package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.ledger.EntryKind;
import vn.gtvt.sandbox.ledger.LedgerEntry;
import vn.gtvt.sandbox.portal.AccountState;
import vn.gtvt.sandbox.portal.PortalAccount;
import vn.gtvt.sandbox.portal.PortalDossier;
import vn.gtvt.sandbox.practice.PracticeDossier;

/** What a sandbox that is given a folder still holds when it is started again. */
class FolderTest {
  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));

  @TempDir private Path folder;

  private Sandbox start() {
    return Sandbox.builder().clock(clock).folder(folder).start();
  }

  @Test
  void dossiersFilesAndPlansAreThereAgainAndTheWorkGoesOn() throws Exception {
    List<PortalDossier> before;
    String code;
    try (Sandbox first = start()) {
      first.plans().lay("opencps", "HS-1", "ODD");
      first.faults().next("opencps.upload", Fault.unreadable());
      OpencpsClient client = OpencpsClient.loggedIn(first);
      client.file("HS-1");
      client.create("HS-2");
      code = new DvcsyncClient(first).login().file();
      before = first.portals().dossiers();
      assertThat(before).hasSize(3);
    }
    try (Sandbox second = start()) {
      assertThat(second.portals().dossiers()).isEqualTo(before);
      OpencpsClient client = OpencpsClient.loggedIn(second);
      assertThat(client.get("dossiers/HS-1/files/HS-1-1").raw().body())
          .hasSize(Doorbell.PDF.length / 2);
      clock.advance(Duration.ofHours(2));
      client.login("cong-ty", "sandbox");
      assertThat(client.status("HS-1")).isEqualTo("dang-luan-chuyen");
      assertThat(new NationalClient(second).login().found(code)).hasSize(1);
      String fresh = new DvcsyncClient(second).login().code().json().path("value").asText();
      assertThat(fresh).isNotEqualTo(code);
      String id = client.create("HS-3").json().path("dossierId").asText();
      assertThat(before).extracting(PortalDossier::id).doesNotContain(id);
    }
  }

  @Test
  void recordsOfQlvtAreDecidedAsIfNothingHadHappenedBetween() throws Exception {
    List<LedgerEntry> before;
    try (Sandbox first = start()) {
      TestClient client = TestClient.loggedIn(first);
      client.create(client.dossier("HS-1", "29E-123.45"));
      clock.advance(Duration.ofDays(4));
      before = first.ledger().entries();
      assertThat(before).extracting(LedgerEntry::kind).contains(EntryKind.DECIDED);
      first.registry().noTrackingData("29E-123.45");
      client = TestClient.loggedIn(first);
      client.create(client.dossier("HS-2", "29E-123.45"));
    }
    try (Sandbox second = start()) {
      assertThat(second.ledger().entries()).startsWith(before.toArray(new LedgerEntry[0]));
      TestClient client = TestClient.loggedIn(second);
      assertThat(client.count("HS-1")).isEqualTo(1);
      assertThat(second.registry().facts("29E-123.45")).hasSize(1);
      clock.advance(Duration.ofDays(5));
      assertThat(second.ledger().dossiers()).hasSize(2);
      assertThat(second.ledger().entries())
          .filteredOn(each -> each.kind() == EntryKind.DECIDED)
          .hasSize(2);
    }
    try (Sandbox third = start()) {
      assertThat(third.ledger().dossiers()).hasSize(2);
    }
  }

  @Test
  void thePracticePortalGoesOnAsWell() throws Exception {
    List<PracticeDossier> before;
    try (Sandbox first = start()) {
      Doorbell bell = new Doorbell(first).with("Authorization", "Bearer practice");
      bell.json("POST", "/practice/codes", "{\"reference\":\"HS-1\"}");
      String dossier =
          "{\"reference\":\"HS-1\",\"title\":\"thử\",\"plan\":\"SUPPLEMENT,PONDER\",\"files\":[]}";
      String id = bell.json("POST", "/practice/dossiers", dossier).json().path("id").asText();
      String answer =
          "{\"id\":\"%s\",\"request\":\"yc-%s\",\"files\":[{\"id\":\"f\"}]}".formatted(id, id);
      assertThat(bell.json("POST", "/practice/answers", answer).status()).isEqualTo(200);
      bell.json("POST", "/practice/withdrawals", "{\"id\":\"" + id + "\",\"reason\":\"x\"}");
      before = first.practice().dossiers();
    }
    try (Sandbox second = start()) {
      assertThat(second.practice().dossiers()).isEqualTo(before);
      assertThat(before.get(0).status()).isEqualTo("7");
      Doorbell bell = new Doorbell(second).with("Authorization", "Bearer practice");
      assertThat(bell.json("POST", "/practice/codes", "{\"reference\":\"HS-2\"}").text())
          .contains("TT-000002");
    }
  }

  @Test
  void accountsAndWhatWasDecidedOnThemAreThereAgain() throws Exception {
    try (Sandbox first = start()) {
      OpencpsAccounts accounts = new OpencpsAccounts(first);
      accounts.activate(accounts.register().json().path("applicantId").asText());
      accounts.submit(accounts.begin().json().path("registrationId").asText());
      first.accountDesk().refuse(OpencpsAccounts.NUMBER, "Sai tên");
    }
    try (Sandbox second = start()) {
      PortalAccount account = second.accountDesk().accounts().get(0);
      assertThat(account.state()).isEqualTo(AccountState.REFUSED);
      assertThat(account.reason()).isEqualTo("Sai tên");
      assertThat(new OpencpsAccounts(second).state("mat-khau")).isEqualTo("ok");
    }
  }

  @Test
  void noPasswordIsWrittenDown() throws Exception {
    try (Sandbox sandbox = start()) {
      new OpencpsAccounts(sandbox).register();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(path)).doesNotContain("mat-khau");
      }
    }
  }

  @Test
  void withoutAFolderNothingIsKept() throws Exception {
    try (Sandbox first = Sandbox.builder().clock(clock).start()) {
      OpencpsClient.loggedIn(first).file("HS-1");
    }
    try (Sandbox second = Sandbox.builder().clock(clock).start()) {
      assertThat(second.portals().dossiers()).isEmpty();
    }
    assertThat(folder).isEmptyDirectory();
  }
}
