package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Records beside the dossiers; the page is docs/wire/qlvt-records.md. */
class QlvtRecordsTest extends QlvtRecordsFixture {
  @Test
  void aVehicleIsEnteredReadChangedAndPutIntoTheBinWhereItStays() throws Exception {
    String id = created();
    JsonNode before = byId(VEHICLES, id);
    assertThat(before.path("username").asText()).isEqualTo("cong-ty");
    clock.advance(Duration.ofMinutes(1));
    assertThat(modified(updateById(VEHICLES, change(id, "ghichu", "mới")), "userUpdateById"))
        .isEqualTo(1);
    JsonNode after = byId(VEHICLES, id);
    assertThat(after.path("ghichu").asText()).isEqualTo("mới");
    assertThat(after.path("somay")).isEqualTo(before.path("somay"));
    assertThat(after.path("modifiedAt").asLong())
        .isEqualTo(before.path("modifiedAt").asLong() + 60_000);
    assertThat(modified(updateById(VEHICLES, change(id, "ghichu", "mới")), "userUpdateById"))
        .as("nothing in it changed")
        .isZero();
    JsonNode removed = mutate("userRemoveById", variables(VEHICLES).put("id", id));
    assertThat(modified(removed, "userRemoveById")).isEqualTo(1);
    assertThat(byId(VEHICLES, id).path("storage").asText()).isEqualTo("trash");
    JsonNode again = mutate("userRemoveById", variables(VEHICLES).put("id", id));
    assertThat(modified(again, "userRemoveById")).isZero();
  }

  @Test
  void oneIsMeantByItsFilterAndNoneIsNoFailure() throws Exception {
    String id = created();
    ObjectNode variables = variables(VEHICLES);
    variables.putObject("filter").put("shortName", "29E-123.45").put("storage", "regular");
    variables.putObject("body").put("trongtai", 950);
    assertThat(modified(mutate("userUpdateOne", variables), "userUpdateOne")).isEqualTo(1);
    assertThat(byId(VEHICLES, id).path("trongtai").asInt()).isEqualTo(950);
    variables.putObject("filter").put("shortName", "29E-999.99");
    assertThat(modified(mutate("userUpdateOne", variables), "userUpdateOne")).isZero();
    assertThat(modified(mutate("userRemoveOne", variables), "userRemoveOne")).isZero();
    variables.putObject("filter").put("doanh_nghiep._source.shortName", "01");
    assertThat(modified(mutate("userRemoveOne", variables), "userRemoveOne")).isEqualTo(1);
    assertThat(
            modified(updateById(VEHICLES, change("0".repeat(24), "ghichu", "x")), "userUpdateById"))
        .isZero();
  }

  @Test
  void aSecondVehicleWithTheSamePlateIsASecondRecord() throws Exception {
    created();
    created();
    assertThat(sandbox.records().of(VEHICLES, "29E-123.45")).hasSize(2);
  }

  static Stream<String> vehicleFields() {
    Iterable<String> names = () -> vehicle().fieldNames();
    return StreamSupport.stream(names.spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("vehicleFields")
  void aVehiclesFieldOfAnotherTypeIsRefusedByName(String name) throws Exception {
    ObjectNode wrong = vehicle();
    wrong.putArray(name);
    JsonNode answer = create(wrong);
    assertThat(code(answer)).isEqualTo("BAD_USER_INPUT");
    assertThat(field(answer)).isEqualTo(name);
    assertThat(sandbox.records().of(VEHICLES, "29E-123.45")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"shortName", "bks", "site", "storage", "openAccess"})
  void aNewVehicleNeedsIt(String name) throws Exception {
    ObjectNode wrong = vehicle();
    wrong.remove(name);
    assertThat(field(create(wrong))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"_id", "createdAt", "modifiedAt", "username", "laHoac"})
  void whatIsTheServersOrNobodysIsRefused(String name) throws Exception {
    JsonNode answer = create(vehicle().put(name, "x"));
    assertThat(field(answer)).isEqualTo(name);
    String id = created();
    if (!name.equals("_id")) {
      assertThat(field(updateById(VEHICLES, change(id, name, "x")))).isEqualTo(name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    ENTERPRISES + ",userCreate",
    BADGES + ",userCreate",
    LICENCES + ",userCreate",
    BADGES + ",userUpdateById",
    LICENCES + ",userUpdateById",
    BADGES + ",userUpdateOne",
    ENTERPRISES + ",userRemoveById",
    BADGES + ",userRemoveById",
    LICENCES + ",userRemoveOne",
    DOSSIERS + ",userRemoveById",
    DOSSIERS + ",userRemoveOne"
  })
  void whatIsNotTheFilersToWriteIsForbidden(String collection, String operation) throws Exception {
    ObjectNode variables = variables(collection).put("id", "0".repeat(24));
    variables.putObject("filter").put("shortName", "x");
    variables.putObject("body").put("_id", "0".repeat(24));
    assertThat(code(mutate(operation, variables))).isEqualTo("FORBIDDEN");
  }

  @Test
  void ofAnEnterpriseOnlyItsContactsMayChange() throws Exception {
    String id = sandbox.records().put(ENTERPRISES, "{\"shortName\":\"0101234567\",\"sdt\":\"1\"}");
    for (String name : List.of("sdt", "fax", "email", "web", "diachi")) {
      assertThat(modified(updateById(ENTERPRISES, change(id, name, "mới")), "userUpdateById"))
          .isEqualTo(1);
    }
    assertThat(field(updateById(ENTERPRISES, change(id, "ten_dn", "x")))).isEqualTo("ten_dn");
    assertThat(byId(ENTERPRISES, id).path("web").asText()).isEqualTo("mới");
  }

  @Test
  void aListIsFoundByAnyDottedTextField() throws Exception {
    for (String number : List.of("PH-1", "PH-2", "PH-3")) {
      String plate = number.equals("PH-3") ? "B" : "A";
      sandbox
          .records()
          .put(
              BADGES,
              "{\"shortName\":\"%s\",\"phuong_tien\":{\"_source\":{\"shortName\":\"%s\"}}}"
                  .formatted(number, plate));
    }
    ObjectNode variables = variables(BADGES);
    variables.set(
        "body",
        TestClient.JSON.readTree(
            """
            {"query":{"bool":{"filter":[{"term":{"phuong_tien._source.shortName.keyword":"A"}},
            {"term":{"storage.keyword":"regular"}}]}},"from":0,"size":50}
            """));
    JsonNode hits = client.call("query", "search", variables).at("/data/search/hits");
    assertThat(hits.at("/total/value").asInt()).isEqualTo(2);
    assertThat(hits.at("/hits/0/_index").asText()).isEqualTo("CSDL_QLVT___" + BADGES);
    assertThat(hits.at("/hits/0/_source/shortName").asText()).isEqualTo("PH-1");
  }
}
