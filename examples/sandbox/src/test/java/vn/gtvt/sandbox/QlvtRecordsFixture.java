package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the records ask again and again: a sandbox, somebody logged in, a vehicle. */
abstract class QlvtRecordsFixture {
  static final String VEHICLES = "qlvt_phuong_tien";
  static final String ENTERPRISES = "qlvt_doanh_nghiep";
  static final String BADGES = "qlvt_gp_bh_ph";
  static final String LICENCES = "qlvt_gp_dkkdvt";
  static final String DOSSIERS = "T_HoSoPhuHieu";

  final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  Sandbox sandbox = Sandbox.builder().clock(clock).start();
  TestClient client = new TestClient(sandbox);

  @BeforeEach
  void logIn() throws Exception {
    client = TestClient.loggedIn(sandbox);
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  ObjectNode variables(String collection) {
    return client.variables().put("collection", collection);
  }

  JsonNode mutate(String operation, ObjectNode variables) throws Exception {
    return client.call("mutation", operation, variables);
  }

  static String code(JsonNode answer) {
    assertThat(answer.path("errors").size()).as(answer.toString()).isPositive();
    return answer.at("/errors/0/extensions/code").asText();
  }

  static String field(JsonNode answer) {
    return answer.at("/errors/0/extensions/field").asText();
  }

  static int modified(JsonNode answer, String operation) {
    assertThat(answer.has("errors")).as(answer.toString()).isFalse();
    return answer.at("/data/" + operation + "/modifiedCount").asInt(-1);
  }

  static ObjectNode vehicle() {
    ObjectNode body =
        TestClient.JSON
            .createObjectNode()
            .put("shortName", "29E-123.45")
            .put("bks", "29E-123.45")
            .put("site", "guest")
            .put("storage", "regular")
            .put("openAccess", "1")
            .put("title", "x")
            .put("succhua", 16)
            .put("nam_sx", 2020)
            .put("nam_hetnienhan", 2040)
            .put("nam_caitao", 2022)
            .put("sokhung", "KHUNG")
            .put("somay", "MAY")
            .put("trongtai", 900)
            .put("nguoi_sohuu", "CÔNG TY MẪU")
            .put("ghichu", "x");
    for (String name :
        List.of("nuoc_sx", "hieuxe", "mauson", "loai_pt", "status", "coquan_ql", "doanh_nghiep")) {
      body.withObject("/" + name + "/_source").put("shortName", "01").put("title", "x");
    }
    return body;
  }

  JsonNode create(ObjectNode body) throws Exception {
    ObjectNode variables = variables(VEHICLES);
    variables.set("body", body);
    return mutate("userCreate", variables);
  }

  String created() throws Exception {
    return create(vehicle()).at("/data/userCreate/insertedId").asText();
  }

  JsonNode byId(String collection, String id) throws Exception {
    return client
        .call("query", "userById", variables(collection).put("id", id))
        .at("/data/userById");
  }

  JsonNode one(String collection, String field, String value) throws Exception {
    ObjectNode variables = variables(collection);
    variables.putObject("filter").put(field, value);
    return client.call("query", "userOne", variables).at("/data/userOne");
  }

  JsonNode updateById(String collection, ObjectNode body) throws Exception {
    ObjectNode variables = variables(collection).put("actionCode", "NEW");
    variables.set("body", body);
    return mutate("userUpdateById", variables);
  }

  static ObjectNode change(String id, String name, String value) {
    return TestClient.JSON.createObjectNode().put("_id", id).put(name, value);
  }
}
