package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation of docs/wire/igate.md, its answer field by field. */
class IgateOperationsTest {
  private static final String HEX = "[0-9a-f]{24}";
  private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000";

  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private IgateClient client;

  @BeforeEach
  void logIn() throws Exception {
    client = IgateClient.loggedIn(sandbox);
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  private static List<String> names(JsonNode json) {
    return json.properties().stream().map(java.util.Map.Entry::getKey).toList();
  }

  @Test
  void theLogInAnswersAsKeycloakDoes() throws Exception {
    JsonNode answer =
        IgateClient.json(
            client.login("grant_type=password&client_id=x&username=cong-ty&password=sandbox"));
    assertThat(names(answer))
        .containsExactlyInAnyOrder(
            "access_token", "expires_in", "refresh_token", "refresh_expires_in", "token_type");
    assertThat(answer.path("expires_in").isInt()).isTrue();
    String refresh = "grant_type=refresh_token&client_id=x&refresh_token=";
    assertThat(client.login(refresh + answer.path("refresh_token").asText()).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "grant_type=password&client_id=x&username=cong-ty&password=sai, 401, invalid_grant",
    "grant_type=refresh_token&client_id=x&refresh_token=sai, 401, invalid_grant",
    "grant_type=password&username=cong-ty&password=sandbox, 400, invalid_request",
    "client_id=x&username=cong-ty&password=sandbox, 400, invalid_request",
    "grant_type=client_credentials&client_id=x, 400, unsupported_grant_type"
  })
  void aWrongLogInIsRefused(String form, int status, String error) throws Exception {
    HttpResponse<String> response = client.login(form);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(IgateClient.json(response).path("error").asText()).isEqualTo(error);
    assertThat(response.body()).contains("error_description");
  }

  @Test
  void theRootsStandInThePortalsSettings() throws Exception {
    JsonNode answer =
        IgateClient.json(
            client.send(HttpRequest.newBuilder(client.at("portal/vi/assets/app.config.json"))));
    assertThat(answer.path("sandboxApi").asText()).isEqualTo(sandbox.url() + "/igate/api");
    assertThat(answer.path("sandboxSso").asText()).isEqualTo(sandbox.url() + "/igate/sso");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bd/procedure/--can-apply",
        "bd/procedure/510000020022880000000000",
        "bd/procedure-process-definition",
        "bd/procedure-form/",
        "bd/procost/--for-online",
        "ba/nation",
        "ba/place/--search",
        "bd/config/get-pattern",
        "fi/file/510000020022880000000000",
        "pa/dossier/search",
        "pa/dossier/510000020022880000000000/--online",
        "pa/dossier-fee/--by-dossiers",
        "pa/api-integration/--data",
        "lo/history"
      })
  void withoutItsTokenNobodyIsServed(String path) throws Exception {
    client.token = "khac";
    assertThat(client.get(path).statusCode()).isEqualTo(401);
    client.token = "";
    assertThat(client.get(path).statusCode()).isEqualTo(401);
  }

  @Test
  void aTokenEndsAfterFifteenMinutes() throws Exception {
    assertThat(client.get("ba/nation").statusCode()).isEqualTo(200);
    clock.advance(Duration.ofMinutes(15));
    assertThat(client.get("ba/nation").statusCode()).isEqualTo(401);
  }

  @Test
  void aPageCountsTheWholeAndASliceDoesNot() throws Exception {
    assertThat(names(client.read("bd/procedure/--can-apply?keyword=xe&spec=page&page=0&size=1")))
        .containsExactlyInAnyOrder(
            "content", "number", "size", "first", "last", "totalElements", "totalPages");
    assertThat(names(client.read("pa/dossier/search?spec=slice&page=0&size=10")))
        .containsExactlyInAnyOrder("content", "number", "size", "first", "last");
  }

  @Test
  void aProcedureHasALocalAndANationalCode() throws Exception {
    JsonNode listed = client.procedure("2.002288");
    JsonNode read = client.read("bd/procedure/" + listed.path("id").asText());
    assertThat(read).isEqualTo(listed);
    assertThat(names(read))
        .containsExactlyInAnyOrder("id", "code", "nationCode", "name", "agency", "sector", "level");
    assertThat(read.path("id").asText()).matches(HEX);
    assertThat(read.path("code").asText()).isEqualTo("2.002288.000.00.00.H99");
    assertThat(read.path("nationCode").asText()).isEqualTo("2.002288");
    assertThat(names(read.at("/agency/0"))).containsExactly("id", "name");
    assertThat(names(read.path("sector"))).containsExactly("id", "code", "name");
    assertThat(names(read.path("level"))).containsExactly("name");
  }

  @Test
  void whatBelongsToAProcedureIsListed() throws Exception {
    String id = client.procedure("1.001751").path("id").asText();
    JsonNode definition =
        client.read("bd/procedure-process-definition?procedure-id=" + id).at("/content/0");
    assertThat(definition.path("id").asText()).matches(HEX);
    JsonNode process = definition.path("processDefinition");
    assertThat(names(process))
        .containsExactlyInAnyOrder(
            "id", "name", "processingTime", "processingTimeUnit", "applicantEForm", "eForm");
    assertThat(process.path("processingTime").isInt()).isTrue();
    JsonNode forms = client.read("bd/procedure-form/?page=0&size=50&spec=page&procedure-id=" + id);
    assertThat(forms.path("content")).hasSize(2);
    assertThat(names(forms.at("/content/0")))
        .containsExactlyInAnyOrder(
            "id", "procedureForm", "order", "case", "detail", "sandboxRequired");
    JsonNode cost = client.read("bd/procost/--for-online?procedure-id=" + id).get(0);
    assertThat(names(cost))
        .containsExactlyInAnyOrder("id", "procost", "amount", "quantity", "required");
  }

  @Test
  void placesAreListedOnTwoLevels() throws Exception {
    JsonNode nation = client.read("ba/nation").at("/content/0");
    assertThat(nation.path("id").asText()).isEqualTo("5f39f4a95224cf235e134c5c");
    String search = "ba/place/--search?nation-id=5f39f4a95224cf235e134c5c&parent-type-id=";
    JsonNode provinces = client.read(search + "5ee304423167922ac55bea01").path("content");
    assertThat(provinces).hasSize(34);
    String province = "&parent-id=" + provinces.get(0).path("id").asText();
    JsonNode wards = client.read(search + "5ee304423167922ac55bea02" + province).path("content");
    assertThat(wards).isNotEmpty();
    assertThat(names(wards.get(0))).containsExactly("id", "name");
    assertThat(client.read(search + "5ee304423167922ac55bea03" + province).path("content"))
        .isEmpty();
  }

  @Test
  void aPatternComesWithQuotesAndACodeWithout() throws Exception {
    JsonNode procedure = client.procedure("2.002288");
    String pattern = client.pattern(procedure);
    assertThat(pattern).matches(HEX);
    assertThat(client.nextCode(pattern, procedure)).isEqualTo("H99.01-260914-0001");
    assertThat(client.nextCode(pattern, procedure)).isEqualTo("H99.01-260914-0002");
    String wrong = "bt/pattern/" + pattern + "/--get-next-value?code=2.002288";
    assertThat(client.call("PUT", wrong, "").statusCode()).isEqualTo(404);
  }

  @Test
  void anUploadAnswersEachFileInTheOrderSent() throws Exception {
    JsonNode answer = IgateClient.json(client.upload("một.pdf", "hai.pdf"));
    assertThat(answer).hasSize(2);
    assertThat(names(answer.get(0))).containsExactly("id", "filename", "size");
    assertThat(answer.get(1).path("filename").asText()).isEqualTo("hai.pdf");
    assertThat(answer.get(1).path("size").asInt()).isEqualTo("%PDF-1.7 hai.pdf".length());
    String file = "fi/file/" + answer.get(1).path("id").asText();
    assertThat(client.get(file).body()).isEqualTo("%PDF-1.7 hai.pdf");
    assertThat(IgateClient.json(client.call("DELETE", file, "")).path("affectedRows").asInt())
        .isEqualTo(1);
    assertThat(client.get(file).statusCode()).isEqualTo(404);
    assertThat(IgateClient.json(client.call("DELETE", file, "")).path("affectedRows").asInt())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "name=\"file\"; filename=\"a.pdf\", %PDF-1, 400, files",
    "name=\"files\"; filename=\"a.pdf\", chữ, 415, files",
    "name=\"files\", %PDF-1, 400, files"
  })
  void aFormThatIsNoUploadIsRefused(String part, String bytes, int status, String field)
      throws Exception {
    String body =
        "--moc\r\nContent-Disposition: form-data; name=\"account-id\"\r\n\r\nu1\r\n"
            + "--moc\r\nContent-Disposition: form-data; "
            + part
            + "\r\n\r\n"
            + bytes
            + "\r\n--moc--\r\n";
    HttpResponse<String> response =
        client.send(
            client
                .api("fi/file/--multiple?uuid=1")
                .header("Content-Type", "multipart/form-data; boundary=moc")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(IgateClient.json(response).path("errors").path(field)).isNotEmpty();
  }

  @Test
  void aDossierIsReadFieldByField() throws Exception {
    String id = client.file("HS-1");
    assertThat(id).matches(HEX);
    JsonNode fresh = client.detail(id);
    assertThat(names(fresh))
        .containsExactlyInAnyOrder(
            "id",
            "code",
            "dossierStatus",
            "dossierTaskStatus",
            "applicant",
            "eForm",
            "procedure",
            "agency",
            "appliedDate",
            "applyMethod",
            "task",
            "currentTask",
            "dossierFormFile");
    assertThat(fresh.at("/dossierStatus/id").isInt()).isTrue();
    assertThat(fresh.at("/dossierTaskStatus/id").asText()).matches(HEX);
    assertThat(fresh.at("/dossierTaskStatus/name").asText()).isEqualTo("Mới đăng ký");
    assertThat(fresh.at("/procedure/translate").isObject()).isTrue();
    assertThat(fresh.at("/agency/name").isTextual()).isTrue();
    assertThat(fresh.path("appliedDate").asText()).matches(TIME);
    assertThat(names(fresh.at("/currentTask/0/bpmProcessDefinitionTask/variable")))
        .containsExactlyInAnyOrder(
            "canPaused",
            "canUpdateDossierComp",
            "canUpdateApplicant",
            "canCancelDosssier",
            "canEvictDossier",
            "canDeleteDossier",
            "mustAttachResultsFile",
            "processComments");
    clock.advance(Duration.ofHours(27));
    client = IgateClient.loggedIn(sandbox);
    JsonNode decided = client.detail(id);
    for (String date : List.of("acceptedDate", "appointmentDate", "dueDate", "completedDate")) {
      assertThat(decided.path(date).asText()).as(date).matches(TIME);
    }
    assertThat(decided.path("nationCode").asText()).isNotEqualTo(decided.path("code").asText());
    JsonNode paper = decided.at("/sandboxResult/0");
    assertThat(client.get("fi/file/" + paper.path("id").asText()).body())
        .startsWith("%PDF-")
        .contains("GIẢ LẬP");
  }

  @Test
  void searchesFindByTheirFilters() throws Exception {
    String id = client.file("HS-1");
    client.file("HS-2");
    String code = client.detail(id).path("code").asText();
    assertThat(client.search("code-match=" + code)).hasSize(1);
    assertThat(client.search("code=" + code.substring(0, 12))).hasSize(2);
    assertThat(client.search("code-match=" + code.substring(0, 12))).isEmpty();
    assertThat(client.search("identity-number=001099000001&applicant-name=")).hasSize(2);
    assertThat(client.search("identity-number=001099000009")).isEmpty();
    assertThat(client.search("applicant-name=Th%E1%BB%AD")).hasSize(2);
    assertThat(client.search("dossier-status=2,3,4")).isEmpty();
    assertThat(client.search("dossier-status=0,2")).hasSize(2);
    assertThat(client.search("taxCode=0101234567")).isEmpty();
    assertThat(client.search("nation-code-match=x")).isEmpty();
    assertThat(client.search("task-status-id=x")).isEmpty();
    assertThat(client.search("applied-from=2026-09-14T00:00:00.000%2B0000")).hasSize(2);
    assertThat(client.search("applied-to=2026-09-14T00:00:00.000%2B0000")).isEmpty();
    assertThat(client.search("accepted-from=2026-09-14T00:00:00.000%2B0000")).isEmpty();
    client.token = "";
    JsonNode open = client.read("pa/dossier-search/dvc?page=0&size=10&spec=slice&code=" + code);
    assertThat(open.path("content")).hasSize(1);
  }

  @Test
  void feesHistoryAndPartsOfADossierAreRead() throws Exception {
    sandbox.plans().lay("igate", "HS-1", "PAY");
    String id = client.file("HS-1");
    String fees = "pa/dossier-fee/--by-dossiers?dossier-ids=" + id + "&required=";
    assertThat(client.read(fees)).isEmpty();
    clock.advance(Duration.ofHours(3));
    client = IgateClient.loggedIn(sandbox);
    JsonNode fee = client.read(fees).get(0);
    assertThat(names(fee))
        .containsExactlyInAnyOrder(
            "id", "procost", "amount", "quantity", "paid", "required", "dossier");
    assertThat(fee.path("amount").isFloatingPointNumber()).isTrue();
    assertThat(fee.at("/procost/type/name/0/languageId").asInt()).isEqualTo(228);
    assertThat(fee.path("paid").asDouble()).isZero();
    sandbox.igatePerson().pay(id);
    assertThat(client.read(fees).get(0).path("paid").asDouble()).isEqualTo(200_000.0);
    assertThat(client.detail(id).at("/paymentRequestData/paidDate").asText()).matches(TIME);
    JsonNode history = client.read("lo/history?group-id=" + id).path("content");
    assertThat(names(history.get(0))).containsExactly("sandboxAt", "sandboxActor", "sandboxText");
    String parts = "pa/api-integration/--data?fields=commonEForm,dossierFormFile,dossierFee&code=";
    JsonNode data = client.read(parts + client.detail(id).path("code").asText());
    assertThat(names(data)).containsExactly("commonEForm", "dossierFormFile", "dossierFee");
  }

  @Test
  void aComponentCanBeDroppedUntilTheDossierIsTakenUp() throws Exception {
    String id = client.file("HS-1");
    String component = client.detail(id).at("/dossierFormFile/0/id").asText();
    String path = "pa/dossier-form-file/" + component + "/?dossier-id=" + id;
    assertThat(IgateClient.json(client.call("DELETE", path, "")).path("affectedRows").asInt())
        .isEqualTo(1);
    assertThat(client.detail(id).path("dossierFormFile")).isEmpty();
    assertThat(IgateClient.json(client.call("DELETE", path, "")).path("affectedRows").asInt())
        .isZero();
  }

  @Test
  void whatOnlyOfficersMayDoIsRefusedToACitizen() throws Exception {
    String id = client.file("HS-1");
    assertThat(client.call("DELETE", "pa/dossier/" + id + "/?is-canceled=0", "").statusCode())
        .isEqualTo(403);
    assertThat(client.call("POST", "bdtc/nps-dossier/--test-sync", "{}").statusCode())
        .isEqualTo(403);
    assertThat(client.call("POST", "sy/otp", "{\"phoneNumber\":\"0912345678\"}").statusCode())
        .isEqualTo(200);
    assertThat(client.call("POST", "sy/otp", "{}").statusCode()).isEqualTo(400);
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    for (String path :
        List.of(
            "pa/dossier/" + "0".repeat(24) + "/--online",
            "bd/procedure/" + "0".repeat(24),
            "lo/history?group-id=x",
            "pa/dossier/x/--online",
            "khac")) {
      assertThat(client.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }
}
