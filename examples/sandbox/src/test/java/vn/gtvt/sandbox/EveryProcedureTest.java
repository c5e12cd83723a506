package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every procedure of a transport company and of a school goes to its result. */
class EveryProcedureTest {
  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();

  @AfterEach
  void close() {
    sandbox.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.000703",
        "2.002286",
        "2.002287",
        "2.002285",
        "1.001777",
        "1.001623",
        "1.005210",
        "1.001765",
        "1.004993"
      })
  void inIgate(String code) throws Exception {
    IgateClient client = IgateClient.loggedIn(sandbox);
    ObjectNode body = IgateSamples.small(client, client.procedure(code), "HS-1");
    sandbox.igatePerson().confirm(body.path("code").asText());
    JsonNode filed = IgateClient.json(client.apply(body));
    clock.advance(Duration.ofDays(10));
    client = IgateClient.loggedIn(sandbox);
    JsonNode detail = client.detail(filed.path("id").asText());
    assertThat(detail.at("/dossierTaskStatus/name").asText()).as(detail.toString()).isNotEmpty();
    assertThat(detail.toString()).contains("sandboxResult");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2.002288",
        "1.001751",
        "1.000703",
        "2.002286",
        "2.002287",
        "2.002285",
        "1.001777",
        "1.001623",
        "1.005210",
        "1.001765",
        "1.004993"
      })
  void inOpencps(String code) throws Exception {
    OpencpsClient client = OpencpsClient.loggedIn(sandbox);
    JsonNode known = client.get("serviceinfos?keyword=" + code).json();
    assertThat(known.at("/data/0/serviceCode").asText()).isEqualTo(code);
    Map<String, String> draft = OpencpsClient.draft("HS-1");
    draft.put("serviceCode", code);
    draft.put("dossierTemplateNo", code + ".T1");
    String id =
        client
            .bell
            .form("POST", OpencpsClient.BASE + "dossiers", draft)
            .json()
            .path("dossierId")
            .asText();
    Map<String, String> full = OpencpsClient.full("HS-1");
    full.putAll(draft);
    client.bell.form("PUT", OpencpsClient.BASE + "dossiers/" + id, full);
    assertThat(client.upload(code, id, "HS-1-1", "TP1", Doorbell.PDF).status()).isEqualTo(200);
    assertThat(client.act(id, "1300").status()).isEqualTo(200);
    clock.advance(Duration.ofDays(10));
    client.login("cong-ty", "sandbox");
    assertThat(client.get("dossiers/" + id + "/files").json().toString()).contains("KQ1");
  }
}
