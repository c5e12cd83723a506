package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every operation of docs/wire/opencps.md, field by field against the tables typed off it. */
class OpencpsTableTest {
  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private OpencpsClient client;

  @BeforeEach
  void login() throws Exception {
    client = OpencpsClient.loggedIn(sandbox);
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void logInGivesATokenInBodyAndHeaderThatIsSignedWithHs512() throws Exception {
    client.bell.with("Authorization", OpencpsClient.basic("Basic", "cong-ty", "sandbox"));
    Doorbell.Answer answer = client.bell.form("POST", OpencpsClient.BASE + "login");
    assertThat(answer.status()).isEqualTo(200);
    new Table().always(Table.TEXT, "token").check("login", answer.json());
    String token = answer.json().path("token").asText();
    assertThat(answer.header("Authorization")).isEqualTo(token);
    String head = token.substring(0, token.indexOf('.'));
    assertThat(new String(Base64.getUrlDecoder().decode(head), StandardCharsets.UTF_8))
        .contains("\"HS512\"");
  }

  @Test
  void theCatalogueIsAsItsTablesSay() throws Exception {
    OpencpsTables.SERVICE_INFO.checkList("serviceinfos", client.get("serviceinfos").json());
    JsonNode one = client.get("serviceinfos/2.002288").json();
    OpencpsTables.SERVICE_INFO.check("serviceinfo", one);
    OpencpsTables.SERVICE_INFO.check(
        "by id", client.get("serviceinfos/" + one.path("serviceInfoId").asText()).json());
    JsonNode configs = client.get("serviceconfigs?service=2.002288").json();
    OpencpsTables.SERVICE_CONFIG.checkList("serviceconfigs", configs);
    String config = configs.path("data").get(0).path("serviceConfigId").asText();
    new Table()
        .always(Table.WHOLE, "processOptionId")
        .always(Table.TEXT, "optionName", "templateNo")
        .checkList("processes", client.get("serviceconfigs/" + config + "/processes").json());
    new Table()
        .always(Table.TEXT, "templateNo", "templateName")
        .always(Table.listOf(OpencpsTables.DOSSIER_PART), "dossierParts")
        .check("template", client.get("dossiertemplates/2.002288.T1").json());
    Table parent = new Table().always(Table.TEXT, "itemCode");
    new Table()
        .always(Table.TEXT, "itemCode", "itemName")
        .always(Table.WHOLE, "level")
        .always(Table.objectOf(parent), "parentItem")
        .checkList(
            "dictitems",
            client.get("dictcollections/ADMINISTRATIVE_REGION/dictitems?parent=38").json());
    assertThat(client.get("serviceinfos?keyword=nothing-like-it").json().path("total").asInt())
        .isZero();
  }

  @Test
  void everyFieldOfTheDossierTableIsTakenAndShownAgain() throws Exception {
    Map<String, String> fields = new LinkedHashMap<>(OpencpsClient.full("HS-1"));
    for (String name :
        new String[] {
          "districtCode",
          "contactName",
          "applicantNote",
          "dossierName",
          "postalAddress",
          "postalCityCode",
          "postalDistrictCode",
          "postalWardCode",
          "postalTelNo",
          "postalServiceCode",
          "delegateName",
          "delegateIdNo",
          "delegateTelNo",
          "delegateEmail",
          "delegateAddress",
          "delegateCityCode",
          "delegateDistrictCode",
          "delegateWardCode",
          "vnpostalStatus",
          "vnpostalProfile",
          "documentNo"
        }) {
      fields.put(name, "thử " + name);
    }
    for (String name : new String[] {"online", "notification", "isSameAsApplicant"}) {
      fields.put(name, "true");
    }
    fields.put("fromViaPostal", "false");
    for (String name : new String[] {"serviceLevel", "viaPostal", "sampleCount"}) {
      fields.put(name, "2");
    }
    for (String name :
        new String[] {"metaData", "formMeta", "formdata", "dossierMarkArr", "payment"}) {
      fields.put(name, "{\"k\":1}");
    }
    fields.put("dossierFileArr", "[]");
    fields.put("documentDate", "1789000000000");
    Doorbell.Answer created = client.bell.form("POST", OpencpsClient.BASE + "dossiers", fields);
    assertThat(created.status()).as(created.text()).isEqualTo(200);
    OpencpsTables.DOSSIER.check("created", created.json());
    JsonNode read = client.read("HS-1");
    fields.remove("password");
    fields.forEach((name, value) -> assertThat(read.path(name).asText()).as(name).isEqualTo(value));
    assertThat(read.has("password")).isFalse();
  }

  @Test
  void aWholeFilingAnswersAsTheTablesSay() throws Exception {
    sandbox.plans().lay("opencps", "HS-1", "SUPPLEMENT,PAY");
    Doorbell.Answer created = client.create("HS-1");
    OpencpsTables.DOSSIER.check("created", created.json());
    String id = created.json().path("dossierId").asText();
    OpencpsTables.DOSSIER.check("filled", client.fill(id, "HS-1").json());
    OpencpsTables.FILE.check("file", client.upload(id, "T-1", "TP1", Doorbell.PDF).json());
    Doorbell.Answer form =
        client.bell.form("PUT", OpencpsClient.at(id, "files/T-1/formdata"), "formdata", "{}");
    assertThat(form.status()).isEqualTo(200);
    assertThat(
            client.bell.form("POST", OpencpsClient.at(id, "eforms/TP2"), "formdata", "{}").status())
        .isEqualTo(200);
    OpencpsTables.FILE.checkList("files", client.get("dossiers/" + id + "/files").json());
    assertThat(client.get("dossiers/" + id + "/files/T-1").raw().body()).isEqualTo(Doorbell.PDF);
    JsonNode offered = client.get("dossiers/" + id + "/nextactions").json();
    OpencpsTables.NEXT_ACTION.checkList("nextactions", offered);
    String action = offered.path("data").get(0).path("processActionId").asText();
    assertThat(client.get("dossiers/" + id + "/nextactions/" + action + "/payload").status())
        .isEqualTo(200);
    OpencpsTables.ACTED.check("acted", client.act(id, "1300").json());
    later(2);
    assertThat(client.status("HS-1")).isEqualTo("waiting");
    client.upload(id, "T-2", "TP2", Doorbell.PDF);
    assertThat(client.act(id, "1305").json().path("dossierStatus").asText())
        .isEqualTo("processing");
    later(1);
    OpencpsTables.PAYMENT.check("payment", client.get("dossiers/" + id + "/payment").json());
    pay(id);
    OpencpsTables.PAYMENT.check("paid", client.get("dossiers/" + id + "/payment").json());
    later(23);
    OpencpsTables.DOSSIER.check("released", client.read(id));
    OpencpsTables.LISTED.checkList("list", client.get("dossiers?keyword=HS-1").json());
    OpencpsTables.LOG.checkList("logs", client.get("dossiers/" + id + "/logs").json());
    OpencpsTables.DONE_ACTION.checkList("done", client.get("dossiers/" + id + "/actions").json());
    String code = client.read(id).path("dossierNo").asText();
    OpencpsTables.DOSSIER.check(
        "direct",
        client.bell.form("POST", OpencpsClient.BASE + "dossiers/direct", "masohoso", code).json());
  }

  private void later(int hours) throws Exception {
    clock.advance(Duration.ofHours(hours));
    client.login("cong-ty", "sandbox");
  }

  private void pay(String id) throws Exception {
    Doorbell.Answer link =
        client.bell.form("POST", "/opencps/o/pgi/ppdvcqg/inittransaction", "dossierId", id);
    new Table().always(Table.TEXT, "MaLoi", "UrlThanhToan").check("link", link.json());
    assertThat(link.json().path("MaLoi").asText()).isEqualTo("00");
    String ref = client.get("dossiers/" + id + "/payment").json().path("referenceUid").asText();
    assertThat(client.get("dossiers/" + id + "/payments/" + ref + "/epaymentprofile").status())
        .isEqualTo(200);
    assertThat(client.get("dossiers/" + id + "/payments/" + ref + "/invoicefile").status())
        .isEqualTo(403);
    assertThat(
            client.bell.form("POST", link.json().path("UrlThanhToan").asText(), "x", "").status())
        .isEqualTo(200);
    assertThat(client.get("dossiers/" + id + "/payments/" + ref + "/invoicefile").text())
        .startsWith("%PDF-");
    assertThat(client.get("dossiers/" + id + "/payments/" + ref + "/invoicefile/preview").text())
        .startsWith("%PDF-");
  }

  @ParameterizedTest
  @CsvSource({
    "serviceCode,'',serviceCode",
    "serviceCode,9.999999,9.999999",
    "govAgencyCode,XX,2.002288",
    "originality,một,originality",
    "applicantIdDate,2020-03-15,applicantIdDate",
    "applicantIdDate,31/02/2020,applicantIdDate",
    "online,có,online",
    "metaData,không phải JSON,metaData",
    "documentDate,15/03/2020,documentDate",
    "hoTen,Trường lạ,hoTen",
  })
  void whatTheTableDoesNotKnowIsRefusedAsAnyOtherException(String name, String value, String named)
      throws Exception {
    Map<String, String> fields = new LinkedHashMap<>(OpencpsClient.draft("HS-1"));
    fields.put(name, value);
    Doorbell.Answer answer = client.bell.form("POST", OpencpsClient.BASE + "dossiers", fields);
    assertThat(answer.status()).isEqualTo(403);
    OpencpsTables.ERROR.check("error", answer.json());
    assertThat(answer.json().path("message").asText()).isEqualTo("No Content.");
    assertThat(answer.json().path("description").asText()).endsWith(": " + named);
    assertThat(sandbox.portals().dossiers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "POST,dossiers,application/json,{}",
    "POST,dossiers,application/x-www-form-urlencoded,%zz=1",
    "POST,dossiers,application/x-www-form-urlencoded,serviceCode=1&serviceCode=2",
    "GET,dossiers/none,text/plain,",
    "DELETE,dossiers/77,text/plain,",
    "PATCH,dossiers/77,text/plain,",
    "GET,unknown/door,text/plain,",
  })
  void junkIsRefusedAsAnyOtherException(String method, String path, String type, String body)
      throws Exception {
    byte[] bytes = (body == null ? "" : body).getBytes(StandardCharsets.UTF_8);
    Doorbell.Answer answer = client.bell.send(method, OpencpsClient.BASE + path, type, bytes);
    assertThat(answer.status()).as(answer.text()).isEqualTo(403);
    OpencpsTables.ERROR.check("error", answer.json());
    assertThat(answer.json().path("code").asInt()).isEqualTo(403);
  }

  @Test
  void accountsAnswerAsTheirTablesSay() throws Exception {
    OpencpsAccounts accounts = new OpencpsAccounts(sandbox);
    Doorbell.Answer registered = accounts.register();
    OpencpsTables.APPLICANT.check("registered", registered.json());
    accounts.activate(registered.json().path("applicantId").asText());
    OpencpsTables.APPLICANT.check(
        "own", accounts.client.get("applicants/" + accounts.applicantId).json());
    OpencpsTables.APPLICANT.check(
        "enterprise", accounts.client.get("applicants/enterprisedvcqg/0109999999").json());
    JsonNode begun = accounts.begin().json();
    OpencpsTables.REGISTRATION.check("begun", begun);
    String id = begun.path("registrationId").asText();
    OpencpsTables.REGISTRATION.check("read", accounts.client.get("registrations/" + id).json());
    String form = OpencpsClient.BASE + "registrations/" + id + "/forms/F1";
    assertThat(accounts.client.bell.form("POST", form, "formData", "{}").status()).isEqualTo(200);
    OpencpsTables.REGISTRATION.check("submitted", accounts.submit(id).json());
    sandbox.accountDesk().approve("0109999999");
    OpencpsTables.REGISTRATION.checkList("list", accounts.client.get("registrations").json());
    OpencpsTables.REGISTRATION_LOG.checkList(
        "log", accounts.client.get("registrations/" + id + "/logs").json());
  }
}
