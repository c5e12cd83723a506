package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sandbox.fault.FaultKind;

class ControlDoorsTest {
  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 11, 23), LocalTime.of(9, 0));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private TestClient client = new TestClient(sandbox);

  @BeforeEach
  void logIn() throws Exception {
    client = TestClient.loggedIn(sandbox);
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  private HttpResponse<String> order(String json) throws Exception {
    return client.control("POST", "/_sandbox/faults", json);
  }

  @Test
  void faultsAreSwitchedOnAndOff() throws Exception {
    String cut = "{\"operation\":\"count\",\"kind\":\"CUT_AFTER_WRITE\",\"times\":2}";
    assertThat(order(cut).statusCode()).isEqualTo(200);
    assertThatThrownBy(() -> client.count("HS-1")).isInstanceOf(IOException.class);
    HttpResponse<String> hits = client.control("GET", "/_sandbox/faults", "");
    assertThat(TestClient.JSON.readTree(hits.body()).at("/hits/CUT_AFTER_WRITE").asInt())
        .isEqualTo(1);
    client.control("DELETE", "/_sandbox/faults", "");
    assertThat(client.count("HS-1")).isZero();
  }

  @ParameterizedTest
  @EnumSource(FaultKind.class)
  void everyKindCanBeOrdered(FaultKind kind) throws Exception {
    String operation =
        switch (kind) {
          case UNREADABLE, SAVED_ANEW, LOSE_SECOND -> "opencps.upload";
          case TOO_EARLY, DRIFT -> "opencps.create";
          case CONTRADICT -> "violation.find";
          default -> "userCreate";
        };
    String json = "{\"operation\":\"" + operation + "\",\"kind\":\"" + kind + "\"%s}";
    boolean isTimed =
        switch (kind) {
          case DELAY, TOO_EARLY, DRIFT -> true;
          default -> false;
        };
    String more = isTimed ? ",\"duration\":\"PT0.01S\"" : "";
    assertThat(order(json.formatted(more)).statusCode()).isEqualTo(200);
    assertThat(order(json.formatted(more + ",\"always\":true")).statusCode()).isEqualTo(200);
    assertThat(order(json.formatted(more + ",\"seed\":7,\"share\":0.5")).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{}",
        "{\"operation\":\"count\",\"kind\":\"KHAC\"}",
        "{\"operation\":\"khac\",\"kind\":\"JUNK\"}",
        "{\"operation\":\"count\",\"kind\":\"DELAY\"}",
        "{\"operation\":\"count\",\"kind\":\"JUNK\",\"times\":0}",
        "{\"operation\":\"count\",\"kind\":\"JUNK\",\"x\":0}"
      })
  void aWrongOrderIsRefused(String json) throws Exception {
    HttpResponse<String> response = order(json);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(TestClient.JSON.readTree(response.body()).path("error").asText()).isNotEmpty();
  }

  @Test
  void theLedgerIsReadAndTheClockMoved() throws Exception {
    client.control("POST", "/_sandbox/registry", "[{\"plate\":\"29E12345\",\"fact\":\"SOLD\"}]");
    client.create(client.dossier("HS-1", "29E-123.45"));
    assertThat(client.control("POST", "/_sandbox/clock", "{\"advance\":\"P9D\"}").statusCode())
        .isEqualTo(200);
    assertThat(clock.instant().atZone(clock.getZone()).toLocalDate())
        .isEqualTo(LocalDate.of(2026, 12, 2));
    JsonNode ledger =
        TestClient.JSON.readTree(client.control("GET", "/_sandbox/ledger", "").body());
    assertThat(ledger.path("fake").asBoolean()).isTrue();
    assertThat(ledger.path("dossiers").asInt()).isEqualTo(1);
    assertThat(ledger.path("entries")).hasSize(3);
    assertThat(ledger.at("/entries/2/vehicles/0/outcome").asText()).isEqualTo("NOT_GRANTED");
    assertThat(ledger.at("/entries/2/vehicles/0/reason").asText()).startsWith("Xe đã chuyển");
  }

  @Test
  void wrongRegistriesAndDurationsAreRefused() throws Exception {
    assertThat(client.control("POST", "/_sandbox/registry", "{}").statusCode()).isEqualTo(400);
    assertThat(client.control("POST", "/_sandbox/registry", "[").statusCode()).isEqualTo(400);
    for (String json : new String[] {"{}", "{\"advance\":\"8h\"}", "{\"advance\":\"-PT1S\"}"}) {
      assertThat(client.control("POST", "/_sandbox/clock", json).statusCode()).isEqualTo(400);
    }
  }

  @Test
  void aRealClockCannotBeMoved() throws Exception {
    try (Sandbox real = Sandbox.start()) {
      HttpResponse<String> response =
          new TestClient(real).control("POST", "/_sandbox/clock", "{\"advance\":\"PT8H\"}");
      assertThat(response.statusCode()).isEqualTo(409);
    }
  }

  @Test
  void thePageSaysThatEverythingIsFakeAndEscapesWhatItShows() throws Exception {
    client.create(client.dossier("<b>HS & 1</b>", "29E-123.45"));
    HttpResponse<String> page = client.control("GET", "/", "");
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    assertThat(page.body()).contains("GIẢ LẬP").contains("&lt;b&gt;HS &amp; 1&lt;/b&gt;");
    assertThat(page.body()).contains("Chờ tiếp nhận").doesNotContain("<b>HS");
  }

  @Test
  void aManualClockIsOneClockInEveryZone() {
    ManualClock utc = clock.withZone(ZoneOffset.UTC);
    clock.advance(Duration.ofHours(1));
    assertThat(utc.instant()).isEqualTo(clock.instant());
    assertThat(utc.getZone()).isEqualTo(ZoneOffset.UTC);
    assertThatThrownBy(() -> clock.advance(Duration.ofHours(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
