package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gtvt.sandbox.Table.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;

/** The national portal as a plain HTTP client meets it; the page is docs/wire/national.md. */
class NationalTest {
  private static final Table PROCEDURE =
      new Table()
          .always(
              TEXT,
              "ID",
              "PROCEDURE_NAME",
              "PUBLISHED_AGENCY",
              "IMPLEMENTATION_AGENCY",
              "QDCBID",
              "FIELD_NAME",
              "AMOUNT",
              "ROW_STT")
          .always(Table.text("[0-9]\\.[0-9]{6}"), "PROCEDURE_CODE");

  private static final Table PAPER =
      new Table()
          .always(TEXT, "TepDinhKemId", "TenTepDinhKem", "MaThanhPhanHoSo")
          .always(Table.text("True|False"), "IsDeleted")
          .maybe(TEXT, "DuongDanTaiTepTin", "DuocSoHoa", "DuocTaiSuDung");

  private static final Table RESULT =
      new Table()
          .always(TEXT, "TenGiayTo", "MaThanhPhanHoSo", "GiayToId")
          .maybe(TEXT, "DuongDanTepTinKetQua", "MaGiayToKetQua");

  private static final Table ITEM =
      new Table()
          .always(TEXT, "MaHoSo", "MaTTHC", "ChuHoSo", "DonViXuLy", "NoiNopHoSo")
          .always(Table.text("10|[1-9]"), "TrangThaiHoSo")
          .always(Table.text("[1-4]"), "LoaiDoiTuong")
          .always(Table.text("[1-3]"), "KenhThucHien")
          .always(Table.text("[0-9]{14}"), "NgayNopHoSo")
          .maybe(
              Table.text("[0-9]{14}"),
              "NgayTiepNhan",
              "NgayHenTra",
              "NgayTra",
              "NgayKetThucXuLy",
              "NgayTuChoi")
          .maybe(
              TEXT,
              "TenTTHC",
              "MaLinhVuc",
              "TenLinhVuc",
              "SoGiayToChuHoSo",
              "TrichYeuHoSo",
              "HinhThuc")
          .maybe(Table.listOf(PAPER), "TaiLieuNop")
          .maybe(Table.listOf(RESULT), "DanhSachGiayToKetQua");

  private static final Table ANSWER =
      new Table().always(TEXT, "error_code", "message").always(Table.listOf(ITEM), "result");

  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private NationalClient client;

  @BeforeEach
  void login() throws Exception {
    client = new NationalClient(sandbox).login();
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  private JsonNode catalogue(String service, String more) throws Exception {
    String params =
        "{\"type\":\"ref\",\"provider\":\"dvcquocgia\",\"service\":\"%s\",\"is_connected\":0%s}"
            .formatted(service, more);
    return client.bell.form("POST", "/national/jsp/rest.jsp", "params", params).json();
  }

  @Test
  void theCatalogueIsABareListOfTexts() throws Exception {
    String search =
        ",\"recordPerPage\":10,\"pageIndex\":1,\"keyword\":\"2.002288\",\"agency_type\":\"-1\","
            + "\"impl_agency_id\":-1,\"object_id\":-1,\"field_id\":-1,\"impl_level_id\":-1";
    JsonNode found = catalogue("procedure_advanced_search_service_v2", search);
    assertThat(found.isArray()).isTrue();
    assertThat(found).hasSize(1);
    found.forEach(item -> PROCEDURE.check("procedure", item));
    catalogue("procedure_get_new_procs_service_v2", ",\"records\":5")
        .forEach(item -> PROCEDURE.check("new", item));
    catalogue("procedure_get_list_agency_by_type_service_v2", ",\"loaicoquan\":\"0\"")
        .forEach(
            item -> new Table().always(TEXT, "ID", "AGENCY_NAME", "CODE").check("agency", item));
    catalogue("procedure_get_list_field_service_v2", ",\"agency_id\":17")
        .forEach(item -> new Table().always(TEXT, "ID", "FIELD_NAME").check("field", item));
    catalogue("procedure_get_list_object_service_v2", "")
        .forEach(item -> new Table().always(TEXT, "ID", "OBJECT_NAME").check("object", item));
  }

  @Test
  void pagesOfTheCatalogueAreCutAsAsked() throws Exception {
    String service = "procedure_advanced_search_service_v2";
    assertThat(catalogue(service, ",\"recordPerPage\":8,\"pageIndex\":1")).hasSize(8);
    assertThat(catalogue(service, ",\"recordPerPage\":8,\"pageIndex\":2")).hasSize(3);
    assertThat(catalogue(service, ",\"recordPerPage\":8,\"pageIndex\":3")).isEmpty();
  }

  @Test
  void whatTheCatalogueDoesNotKnowLooksAsIfThereWereNone() throws Exception {
    assertThat(catalogue("procedure_advanced_search_service_v9", "")).isEmpty();
    assertThat(client.bell.form("POST", "/national/jsp/rest.jsp", "params", "rác").text())
        .isEqualTo("[]");
  }

  @Test
  void aSessionIsGivenToWhoHasThePasswordAndLivesHalfAnHour() throws Exception {
    new Table()
        .always(TEXT, "session", "error_code")
        .check("login", client.login("sandbox", "sandbox").json());
    assertThat(client.login("sandbox", "sai").json().path("error_code").asText()).isEqualTo("-1");
    clock.advance(Duration.ofMinutes(30));
    Doorbell.Answer late = client.find("x");
    assertThat(late.status()).isEqualTo(200);
    assertThat(late.json().path("error_code").asText()).isEqualTo("-1");
  }

  @Test
  void withoutTheProvidersCodeInBothPlacesNothingIsServed() throws Exception {
    client.bell.without("dstcode");
    assertThat(client.find("x").json().path("error_code").asText()).isEqualTo("-1");
  }

  @ParameterizedTest
  @CsvSource({
    "POST,/national/VXPAdapter/RestService/forward/mapi/x,404",
    "GET,/national/VXPAdapter/RestService/forward/mapi/g,404",
    "POST,/national/jsp/other.jsp,404",
  })
  void anUnknownAddressIs404(String method, String path, int status) throws Exception {
    assertThat(client.bell.send(method, path, "application/json", new byte[0]).status())
        .isEqualTo(status);
  }

  @Test
  void aBodyThatIsNoJsonIs400AndAMissingFieldAnErrorInside200() throws Exception {
    String door = NationalClient.at("VXPAdapter", "mapi/g");
    assertThat(client.bell.json("POST", door, "rác").status()).isEqualTo(400);
    JsonNode answer = client.bell.json("POST", door, "{}").json();
    ANSWER.check("missing", answer);
    assertThat(answer.path("message").asText()).endsWith("session");
  }

  @Test
  void itShowsWhatTheOtherDoorsReceivedAsTheTableSays() throws Exception {
    String sync = new DvcsyncClient(sandbox).login().file();
    OpencpsClient opencps = OpencpsClient.loggedIn(sandbox);
    opencps.file("HS-1");
    clock.advance(Duration.ofHours(25));
    opencps.login("cong-ty", "sandbox");
    String code = opencps.read("HS-1").path("dossierNo").asText();
    client.login();
    ANSWER.check("dvcsync", client.find(sync).json());
    ANSWER.check("opencps", client.find(code).json());
    JsonNode item = client.found(code).get(0);
    assertThat(item.path("TrangThaiHoSo").asText()).isEqualTo("10");
    assertThat(item.path("LoaiDoiTuong").asText()).isEqualTo("2");
    assertThat(item.path("NgayNopHoSo").asText()).isEqualTo("20260914083000");
    assertThat(item.path("NgayHenTra").asText()).isEqualTo("20260915083000");
    assertThat(client.found("G09.20-20260914-9999999")).isEmpty();
  }

  @Test
  void aDossierOfIgateIsShownUnderItsOwnCodeAndUnderTheNationalOne() throws Exception {
    IgateClient.loggedIn(sandbox).file("HS-1");
    String code = sandbox.portals().dossiers().get(0).code();
    clock.advance(Duration.ofHours(1));
    client.login();
    ANSWER.check("igate", client.find(code).json());
    JsonNode own = client.found(code).get(0);
    assertThat(own.path("TrangThaiHoSo").asText()).isEqualTo("2");
    assertThat(own.path("MaTTHC").asText()).isEqualTo("1.000703");
    String national = "G22.99." + code.replace("H99.01-", "01-");
    assertThat(client.found(national).get(0).path("MaHoSo").asText()).isEqualTo(national);
  }

  @ParameterizedTest
  @CsvSource({
    "'',0,1",
    "'',1,2",
    "'',2,4",
    "REFUSE,1,3",
    "SUPPLEMENT,2,5",
    "PAY,2,6",
    "STOP,24,8",
    "'',24,9",
    "'',25,10"
  })
  void aDossierOfDvcsyncIsFollowedHere(String words, int hours, String status) throws Exception {
    sandbox.plans().lay("dvcsync", "", words);
    String code = new DvcsyncClient(sandbox).login().file();
    clock.advance(Duration.ofHours(hours));
    client.login();
    assertThat(client.found(code).get(0).path("TrangThaiHoSo").asText()).isEqualTo(status);
  }

  @Test
  void aDossierFiledTwiceIsShownOnceByTheNationalSideThoughTheLedgerHasBoth() throws Exception {
    DvcsyncClient sync = new DvcsyncClient(sandbox).login();
    String code = sync.file();
    sync.post("CreateDossier", DvcsyncClient.dossier(code, sync.file("a.pdf")).toString());
    assertThat(client.found(code)).hasSize(1);
    assertThat(sandbox.portals().of("dvcsync", code)).hasSize(2);
  }

  @Test
  void theNationalSideMayLagBehindByLookUpsOrByTime() throws Exception {
    DvcsyncClient sync = new DvcsyncClient(sandbox).login();
    String first = sync.file();
    String second = sync.file();
    sandbox.faults().next("national.find", Fault.laggingSearch(2));
    assertThat(client.found(first)).isEmpty();
    assertThat(client.found(first)).isEmpty();
    assertThat(client.found(first)).hasSize(1);
    sandbox.faults().next("national.find", Fault.laggingSearch(Duration.ofMinutes(10)));
    assertThat(client.found(second)).isEmpty();
    clock.advance(Duration.ofMinutes(10));
    assertThat(client.found(second)).hasSize(1);
    assertThat(sandbox.faults().hits(FaultKind.LAGGING_SEARCH)).isEqualTo(3);
  }

  @Test
  void aDossierOfDvcsyncThatLandsLateIsMissedByTheFirstLookUp() throws Exception {
    DvcsyncClient sync = new DvcsyncClient(sandbox).login();
    String code = sync.code().json().path("value").asText();
    String dossier = DvcsyncClient.dossier(code, sync.file("a.pdf")).toString();
    sandbox.faults().next("dvcsync.create", Fault.lateWrite());
    assertThatThrownBy(() -> sync.post("CreateDossier", dossier)).isInstanceOf(IOException.class);
    assertThat(client.found(code)).isEmpty();
    assertThat(client.found(code)).hasSize(1);
  }
}
