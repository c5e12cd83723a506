package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointTest {
  private final Sandbox sandbox = Sandbox.start();
  private TestClient client = new TestClient(sandbox);

  @BeforeEach
  void logIn() throws Exception {
    client = TestClient.loggedIn(sandbox);
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  private String field(JsonNode answer) {
    assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_USER_INPUT");
    return answer.at("/errors/0/extensions/field").asText();
  }

  @Test
  void aRecordIsStoredAndReadBackWithWhatTheReceiverAdds() throws Exception {
    ObjectNode dossier = client.dossier("HS-1", "29E-123.45");
    String id = client.create(dossier).at("/data/userCreate/insertedId").asText();
    assertThat(id).matches("[0-9a-f]{24}");
    JsonNode record = client.one("HS-1");
    assertThat(record.path("_id").asText()).isEqualTo(id);
    assertThat(record.path("username").asText()).isEqualTo("cong-ty");
    assertThat(record.path("createdAt").isIntegralNumber()).isTrue();
    assertThat(record.path("modifiedAt").isIntegralNumber()).isTrue();
    assertThat(record.path("SoHoSo").asText()).isNotEmpty();
    assertThat(record.at("/TrangThai/_source/MaMuc").asText()).isEqualTo("02");
    assertThat(record.at("/TrangThai/_source/type").asText()).isEqualTo("C_TrangThaiHoSo");
    dossier.properties().forEach(e -> assertThat(record.path(e.getKey())).isEqualTo(e.getValue()));
  }

  @Test
  void variablesMayArriveAsJsonText() throws Exception {
    ObjectNode variables = client.variables();
    variables.putObject("filter");
    JsonNode answer = client.call("query", "count", TextNode.valueOf(variables.toString()));
    assertThat(answer.at("/data/count").asInt(-1)).isZero();
  }

  @Test
  void everyRepetitionIsANewRecord() throws Exception {
    ObjectNode dossier = client.dossier("HS-1", "29E-123.45");
    client.create(dossier);
    client.create(dossier);
    assertThat(client.count("HS-1")).isEqualTo(2);
    assertThat(client.found("HS-1")).isEqualTo(2);
    assertThat(sandbox.ledger().duplicateReferences()).isEqualTo(1);
  }

  @Test
  void aMissingRecordIsNullWithoutErrors() throws Exception {
    assertThat(client.one("HS-0").isNull()).isTrue();
    ObjectNode variables = client.variables().put("id", "0".repeat(24));
    JsonNode answer = client.call("query", "userById", variables);
    assertThat(answer.at("/data/userById").isNull()).isTrue();
    assertThat(answer.has("errors")).isFalse();
  }

  @Test
  void userByIdAndKeysGiveTheFieldsAskedFor() throws Exception {
    JsonNode made = client.create(client.dossier("HS-1", "29E-123.45"));
    String id = made.at("/data/userCreate/insertedId").asText();
    ObjectNode variables = client.variables().put("id", id).put("keys", "shortName,TrangThai");
    JsonNode record = client.call("query", "userById", variables).at("/data/userById");
    assertThat(record.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("_id", "shortName", "TrangThai");
  }

  @Test
  void filtersCompareDottedNamesAndRecordsCanBeSortedAndSkipped() throws Exception {
    client.create(client.dossier("HS-1", "29E-123.45"));
    client.create(client.dossier("HS-2", "29E-123.46"));
    ObjectNode variables = client.variables();
    variables.putObject("filter").put("T_DonViKinhDoanh.NguoiDaiDien.HoVaTen", "Nguyễn Văn An");
    assertThat(client.call("query", "count", variables).at("/data/count").asInt()).isEqualTo(2);
    variables.putObject("filter").put("ThamDinh.ThemPhuongTienRaw.BienSoXe", "29E-123.46");
    assertThat(client.call("query", "count", variables).at("/data/count").asInt()).isEqualTo(1);
    variables.putObject("filter").put("ThamDinh.DeNghiDuocCap", 1L);
    variables.putObject("sort").put("shortName", -1);
    JsonNode last = client.call("query", "userOne", variables);
    assertThat(last.at("/data/userOne/shortName").asText()).isEqualTo("HS-2");
    variables.put("skip", 1);
    JsonNode first = client.call("query", "userOne", variables);
    assertThat(first.at("/data/userOne/shortName").asText()).isEqualTo("HS-1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"query":{"match_all":{}}}                                                      | 3
          {}                                                                              | 3
          {"query":{"term":{"shortName":"HS-1"}}}                                         | 1
          {"query":{"term":{"shortName":{"value":"HS-1"}}}}                               | 1
          {"query":{"terms":{"shortName.keyword":["HS-1","HS-3","HS-9"]}}}                | 2
          {"query":{"bool":{"filter":[{"terms":{"shortName":["HS-1","HS-2"]}},{"term":{"shortName":"HS-2"}}]}}} | 1
          """)
  void searchUnderstandsItsPartOfTheLanguage(String body, int expected) throws Exception {
    for (String reference : new String[] {"HS-1", "HS-2", "HS-3"}) {
      client.create(client.dossier(reference, "29E-123.45"));
    }
    JsonNode answer = client.search(body).at("/data/search/hits");
    assertThat(answer.at("/total/value").asInt()).isEqualTo(expected);
    assertThat(answer.at("/total/relation").asText()).isEqualTo("eq");
    assertThat(answer.path("hits")).hasSize(expected);
    JsonNode hit = answer.at("/hits/0");
    assertThat(hit.path("_index").asText()).isEqualTo("CSDL_QLVT___T_HoSoPhuHieu");
    assertThat(hit.path("_id").asText()).hasSize(24);
    assertThat(hit.at("/_source/shortName").asText()).startsWith("HS-");
    assertThat(hit.path("sort").isArray()).isTrue();
  }

  @Test
  void searchGivesTenHitsUnlessToldOtherwise() throws Exception {
    ObjectNode dossier = client.dossier("HS-1", "29E-123.45");
    for (int i = 0; i < 12; i++) {
      client.create(dossier);
    }
    JsonNode ten = client.search("{}").at("/data/search/hits");
    assertThat(ten.path("hits")).hasSize(10);
    assertThat(ten.at("/total/value").asInt()).isEqualTo(12);
    assertThat(client.search("{\"from\":11,\"size\":5}").at("/data/search/hits/hits")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"aggs":{}}                                    | body.aggs
          {"query":{"match":{"shortName":"a"}}}          | body.query.match
          {"query":{"term":{"title":"a"}}}               | body.query.term.title
          {"query":{"term":{"shortName":1}}}             | body.query.term.shortName
          {"query":{"terms":{"shortName":"a"}}}          | body.query.terms.shortName
          {"query":{"bool":{"must":[]}}}                 | body.query.bool
          {"size":-1}                                    | size
          """)
  void searchRefusesTheRestOfTheLanguage(String body, String expected) throws Exception {
    assertThat(field(client.search(body))).isEqualTo(expected);
  }

  @Test
  void unknownOperationsKindsDatabasesAndCollectionsAreRefused() throws Exception {
    ObjectNode variables = client.variables();
    variables.putObject("filter");
    assertThat(field(client.call("query", "userDrop", variables))).isEqualTo("query");
    assertThat(field(client.call("mutation", "count", variables))).isEqualTo("query");
    assertThat(field(client.call("query", "userCreate", variables))).isEqualTo("query");
    assertThat(field(client.call("query", "count", variables.deepCopy().put("db", "KHAC"))))
        .isEqualTo("db");
    ObjectNode other = variables.deepCopy().put("collection", "T_Khac");
    assertThat(field(client.call("query", "count", other))).isEqualTo("collection");
    other.remove("collection");
    assertThat(field(client.call("query", "count", other))).isEqualTo("collection");
    variables.putObject("filter").putObject("shortName").put("$ne", "a");
    assertThat(field(client.call("query", "count", variables))).isEqualTo("filter.shortName");
    variables.remove("filter");
    assertThat(field(client.call("query", "count", variables))).isEqualTo("filter");
  }

  @Test
  void aBodyThatIsNoCallIsRefused() throws Exception {
    for (String body : new String[] {"{", "[]", "{\"query\":\"\"}", "{} {}", "\"\""}) {
      HttpRequest.Builder request =
          client.request("query", "count", client.variables()).POST(BodyPublishers.ofString(body));
      assertThat(client.send(request).statusCode()).isEqualTo(400);
    }
    HttpRequest.Builder text = client.request("query", "count", client.variables());
    text.setHeader("Content-Type", "text/plain");
    assertThat(client.send(text).statusCode()).isEqualTo(415);
  }
}
