package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.fault.Faults;
import vn.gtvt.sandbox.portal.PortalDossier;

/**
 * iGate and TD beside the other doors: the switchboard, a restart, and who shows whose dossiers.
 */
class CitizenPortalsTest {
  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));

  @TempDir private Path folder;

  static Stream<String> operations() {
    return Faults.OPERATIONS.stream().filter(name -> name.matches("(igate|td)\\..*")).sorted();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyOperationMeetsItsFault(String operation) throws Exception {
    try (Sandbox sandbox = Sandbox.builder().clock(clock).igateWithoutCaptcha().start()) {
      sandbox.faults().next(operation, Fault.answer(599, "{\"strange\":true}"));
      CitizenTour tour = new CitizenTour(sandbox, clock);
      if (operation.startsWith("igate.")) {
        tour.igate();
      } else {
        tour.td();
      }
      assertThat(sandbox.faults().hits(FaultKind.ANSWER)).isEqualTo(1);
    }
  }

  private Sandbox start() {
    return Sandbox.builder().clock(clock).folder(folder).start();
  }

  @Test
  void givenAFolderBothGoOnWhereTheyStopped() throws Exception {
    List<PortalDossier> before;
    String igate;
    String td;
    String code;
    try (Sandbox first = start()) {
      first.plans().lay("td", "HS-2", "SUPPLEMENT");
      IgateClient client = IgateClient.loggedIn(first);
      igate = client.file("HS-1");
      first.igatePerson().withdraw(igate);
      code = client.small("HS-3").path("code").asText();
      first.igatePerson().confirm(code);
      first.faults().next("td.submit", Fault.drift(Duration.ofHours(1)));
      td = TdClient.loggedIn(first).file("HS-2");
      before = first.portals().dossiers();
    }
    try (Sandbox second = start()) {
      assertThat(second.portals().dossiers()).isEqualTo(before);
      IgateClient client = IgateClient.loggedIn(second);
      assertThat(client.status(igate)).isEqualTo("Dừng xử lý");
      JsonNode procedure = client.procedure("1.000703");
      assertThat(client.nextCode(client.pattern(procedure), procedure)).isGreaterThan(code);
      assertThat(client.apply(client.small("HS-3").put("code", code)).statusCode()).isEqualTo(200);
      clock.advance(Duration.ofHours(4));
      assertThat(TdClient.loggedIn(second).status(td)).isEqualTo("5");
    }
  }

  @Test
  void aDossierOfDvcsyncIsFoundByItsExactCode() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().clock(clock).start()) {
      String code = new DvcsyncClient(sandbox).login().file();
      IgateClient client = IgateClient.loggedIn(sandbox);
      JsonNode found = client.search("code-match=" + code);
      assertThat(found).hasSize(1);
      assertThat(found.at("/0/code").asText()).isEqualTo(code);
      assertThat(found.at("/0/dossierTaskStatus/name").asText()).isEqualTo("Mới đăng ký");
      clock.advance(Duration.ofHours(24));
      JsonNode later = IgateClient.loggedIn(sandbox).search("code-match=" + code);
      assertThat(later.at("/0/dossierTaskStatus/name").asText()).isEqualTo("Đã xử lý xong");
      assertThat(later.at("/0/completedDate").asText()).startsWith("2026-09-15T");
    }
  }

  @Test
  void theNationalSideShowsTheirDossiersByEitherCode() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().clock(clock).start()) {
      String id = IgateClient.loggedIn(sandbox).file("HS-1");
      String td =
          TdClient.loggedIn(sandbox)
              .detail(TdClient.loggedIn(sandbox).file("HS-2"))
              .path("maHoSo")
              .asText();
      clock.advance(Duration.ofHours(3));
      JsonNode dossier = IgateClient.loggedIn(sandbox).detail(id);
      NationalClient national = new NationalClient(sandbox).login();
      for (String code :
          List.of(dossier.path("code").asText(), dossier.path("nationCode").asText(), td)) {
        JsonNode found = national.found(code);
        assertThat(found).as(code).hasSize(1);
        assertThat(found.at("/0/TrangThaiHoSo").asText()).isEqualTo("4");
      }
    }
  }
}
