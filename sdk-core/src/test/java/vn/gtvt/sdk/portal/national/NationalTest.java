package vn.gtvt.sdk.portal.national;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.Guard;
import vn.gtvt.sdk.portal.ListedProcedure;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.PortalOperation;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.dvcsync.DvcSyncPortal;
import vn.gtvt.sdk.portal.dvcsync.DvcSyncSettings;
import vn.gtvt.sdk.portal.recorded.Recorded;
import vn.gtvt.sdk.portal.recorded.RecordingServer;
import vn.gtvt.sdk.portal.recorded.SampleDossier;
import vn.gtvt.sdk.portal.recorded.WireTable;

/** Every request, field by field against docs/wire/national.md, and what answers mean. */
class NationalTest {
  private static final String FORWARD = "POST /VXPAdapter/RestService/forward/mapi/";
  private static final String LOGIN = FORWARD + "login";
  private static final String FIND = FORWARD + "g";
  private static final String CATALOGUE = "POST /jsp/rest.jsp";
  private static final String DESTINATION = "VN:GOV:000.00.00.G22:vpcpdvcprovider";
  private static final String CODE = "G09.20-20260609-0092637";
  private static final String NOTHING = "{\"error_code\":\"0\",\"message\":\"\",\"result\":[]}";

  private final RecordingServer server = new RecordingServer();
  private final HttpCaller http =
      HttpCaller.open(HttpSettings.defaults().withRead(Duration.ofSeconds(5)));
  private final NationalSettings settings =
      NationalSettings.at(server.base(), server.base().resolve("/VXPAdapter"), "000.00.04.G18");
  private final NationalLogin login =
      new NationalLogin(settings, http, Clock.systemUTC(), "co-quan", "bi-mat".toCharArray());
  private final NationalPortal portal = new NationalPortal(settings, http, login);
  private final DossierKey key = new DossierKey("ref", CODE);
  private final Receipt receipt = new Receipt(CODE, "ref");

  NationalTest() throws IOException {
    server.on(LOGIN, 200, "{\"session\":\"s-1\",\"error_code\":\"0\"}");
  }

  @AfterEach
  void close() {
    login.close();
    http.close();
    server.close();
  }

  @Test
  void theCatalogueIsAskedByOneFieldOfJsonTextAndReadInBothItsForms() throws IOException {
    String item =
        "{\"ID\":\"7\",\"PROCEDURE_CODE\":\"2.002288\",\"PROCEDURE_NAME\":\"Cấp phù hiệu\","
            + "\"IMPLEMENTATION_AGENCY\":\"Sở Giả\"}";
    server.on(CATALOGUE, 200, "[" + item + "]").on(CATALOGUE, 200, "{\"data\":[" + item + "]}");
    ListedProcedure procedure =
        new ListedProcedure("7", "2.002288", "2.002288", "Cấp phù hiệu", "Sở Giả");

    assertThat(portal.procedures("phù hiệu")).isEqualTo(new Outcome.Done<>(List.of(procedure)));
    assertThat(portal.procedures("phù hiệu")).isEqualTo(new Outcome.Done<>(List.of(procedure)));

    Map<String, String> form = server.last(CATALOGUE).form();
    assertThat(form).containsOnlyKeys("params");
    JsonNode params = new ObjectMapper().readTree(form.get("params"));
    WireTable.of(
            "type R ref",
            "provider R dvcquocgia",
            "service R procedure_advanced_search_service_v2",
            "recordPerPage - int",
            "pageIndex - int",
            "keyword - phù hiệu",
            "agency_type - int",
            "impl_agency_id - int",
            "object_id - int",
            "field_id - int",
            "impl_level_id - int",
            "is_connected - int")
        .check(params);
    assertThat(params.get("pageIndex").asInt()).isEqualTo(1);
    assertThat(params.get("field_id").asInt()).isEqualTo(-1);
    assertThat(server.lines()).doesNotContain(LOGIN);
  }

  @Test
  void aLookUpLogsInOnceAndSendsItsDestinationTwice() {
    server.on(FIND, 200, found("\"TrangThaiHoSo\":\"4\""));

    assertThat(portal.lookUp(key)).isEqualTo(new Outcome.Done<>(new LookUp.Found(receipt)));
    portal.lookUp(key);

    assertThat(server.lines()).containsExactly(LOGIN, FIND, FIND);
    JsonNode name = server.last(LOGIN).json();
    WireTable.of("username R co-quan", "password R bi-mat").check(name);
    WireTable.of(
            "session R s-1",
            "madonvi R 000\\.00\\.04\\.G18",
            "service R TraCuuHoSo",
            "mahoso R " + CODE)
        .check(server.last(FIND).json());
    for (Recorded each : server.requests()) {
      assertThat(each.parameters()).isEqualTo(Map.of("dstcode", DESTINATION));
      assertThat(each.header("dstcode")).isEqualTo(DESTINATION);
    }
  }

  @Test
  void aSessionThatEndedIsReplacedOnce() {
    server.on(FIND, 200, "{\"error_code\":-1,\"message\":\"Phiên không hợp lệ\"}");
    server.on(FIND, 200, NOTHING);
    server.off(LOGIN);
    server.on(LOGIN, 200, "{\"session\":\"s-1\",\"error_code\":0}");
    server.on(LOGIN, 200, "{\"session\":\"s-2\",\"error_code\":\"00\"}");

    assertThat(portal.lookUp(key)).isEqualTo(new Outcome.Done<>(new LookUp.Absent()));
    assertThat(server.lines()).containsExactly(LOGIN, FIND, LOGIN, FIND);
    assertThat(server.last(FIND).json().get("session").asText()).isEqualTo("s-2");
  }

  @Test
  void anErrorInsideASuccessIsNoAbsence() {
    server.on(FIND, 200, "{\"error_code\":\"-1\",\"message\":\"lỗi\"}");
    assertThat(portal.lookUp(key)).isEqualTo(new Outcome.Unknown<>("error_code -1"));

    server.off(FIND);
    server.on(FIND, 200, "{}");
    assertThat(portal.lookUp(key)).isInstanceOf(Outcome.Unknown.class);
    server.off(FIND);
    server.on(FIND, 200, "{\"error_code\":\"0\"}");
    assertThat(portal.lookUp(key)).isInstanceOf(Outcome.Unknown.class);
    server.off(FIND);
    server.on(FIND, 200, "<html>proxy</html>");
    assertThat(portal.lookUp(key)).isInstanceOf(Outcome.Unknown.class);
    server.off(FIND);
    server.on(FIND, 200, "\"" + "a".repeat(10 << 20));
    assertThat(portal.lookUp(key)).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void anotherDossierThanTheOneAskedForIsNotIt() {
    server.on(FIND, 200, found("\"TrangThaiHoSo\":\"4\"").replace("0092637", "0000001"));

    assertThat(portal.lookUp(key)).isEqualTo(new Outcome.Done<>(new LookUp.Absent()));
    assertThat(portal.progress(receipt)).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void anAccountThatIsNotTakenWaits() {
    server.off(LOGIN);
    server.on(LOGIN, 200, "{\"error_code\":\"-1\"}");

    Outcome<LookUp> outcome = portal.lookUp(key);
    assertThat(((Outcome.WaitsFor<LookUp>) outcome).waiting().what()).isEqualTo(Awaited.ACCOUNT);
    assertThat(login.login().toString()).doesNotContain("bi-mat");
  }

  @Test
  void aDossierIsReadWithItsDatesItsRequestsAndItsPapers() {
    server.on(
        FIND,
        200,
        found(
            """
            "TrangThaiHoSo":"5","NgayTiepNhan":"20260914080000","NgayHenTra":"20260916170000",
            "DanhSachHoSoBoSung":[
             {"HoSoBoSungId":"b1","NgayBoSung":"20260914090000","NoiDungBoSung":"cũ",
              "NgayTiepNhanBoSung":"20260914100000"},
             {"HoSoBoSungId":"b2","NgayBoSung":"20260915090000","NoiDungBoSung":"thiếu ảnh"}],
            "DanhSachGiayToKetQua":[{"GiayToId":"k1","TenGiayTo":"Phù hiệu"}],
            "DanhSachLePhi":[{"MaPhiLePhi":"LP1","TenPhiLePhi":"Lệ phí","Gia":"50000"}]\
            """));

    Progress progress = ((Outcome.Done<Progress>) portal.progress(receipt)).value();
    assertThat(progress.status()).isEqualTo(DossierStatus.SUPPLEMENT_ASKED);
    assertThat(progress.number()).isEqualTo(CODE);
    assertThat(progress.receivedAt()).isEqualTo(Instant.parse("2026-09-14T01:00:00Z"));
    assertThat(progress.appointment()).isEqualTo(Instant.parse("2026-09-16T10:00:00Z"));
    assertThat(progress.answered()).containsExactly("b1");
    assertThat(progress.openRequest().orElseThrow().id()).isEqualTo("b2");
    assertThat(progress.openRequest().orElseThrow().wanted().get(0).reason())
        .isEqualTo("thiếu ảnh");
    assertThat(progress.results())
        .containsExactly(new ResultFile("k1", "Phù hiệu", "application/octet-stream", null));
    assertThat(portal.fees(receipt))
        .isEqualTo(
            new Outcome.Done<>(
                List.of(new ChargedFee("LP1", "Lệ phí", 50000, ChargedFee.State.UNKNOWN, ""))));
  }

  @Test
  void everyNumberOfTheNationalListIsKnownAndAnotherStaysRaw() {
    for (int number = 1; number <= 10; number++) {
      assertThat(status(Integer.toString(number)).number()).isEqualTo(number);
    }
    assertThat(status("11")).isEqualTo(DossierStatus.unknown("11"));
    assertThat(status("Chờ")).isEqualTo(DossierStatus.unknown("Chờ"));
  }

  private DossierStatus status(String word) {
    server.off(FIND);
    server.on(FIND, 200, found("\"TrangThaiHoSo\":\"" + word + "\""));
    return ((Outcome.Done<Progress>) portal.progress(receipt)).value().status();
  }

  @Test
  void nothingCanBeWrittenAndWithoutACodeNothingCanBeAsked() {
    Submission submission = new Submission("ref", CODE, SampleDossier.with(), List.of());
    for (Outcome<?> each :
        List.of(
            portal.submit(submission),
            portal.upload(SampleDossier.paper("paper", "a.pdf", "a")),
            portal.allocate("ref", SampleDossier.with()),
            portal.withdraw(receipt, "lý do"),
            portal.history(receipt),
            portal.lookUp(new DossierKey("ref", null)))) {
      assertThat(each).isInstanceOf(Outcome.NotSupported.class);
      assertThat(((Outcome.NotSupported<?>) each).advice().vi()).isNotBlank();
    }
    assertThat(portal.operations())
        .containsExactlyInAnyOrder(
            PortalOperation.PROCEDURES,
            PortalOperation.LOOK_UP,
            PortalOperation.PROGRESS,
            PortalOperation.PAPERS,
            PortalOperation.FEES);
    assertThat(server.lines()).isEmpty();
  }

  @Test
  void aReceiverThatCannotBeAskedIsFollowedThroughIt() {
    DvcSyncPortal writer =
        DvcSyncPortal.of(
            DvcSyncSettings.at(server.base(), "G09.20").build(),
            http,
            TokenSource.fixed("t"),
            Clock.systemUTC(),
            List.of());
    DvcSyncPortal filing = writer.followedBy(portal);
    server.on(FIND, 200, NOTHING).on(FIND, 200, found("\"TrangThaiHoSo\":\"9\""));

    assertThat(filing.progress(receipt)).isInstanceOf(Outcome.Unknown.class);
    assertThat(filing.lookUp(key)).isEqualTo(new Outcome.Done<>(new LookUp.Found(receipt)));
    assertThat(((Outcome.Done<Progress>) filing.progress(receipt)).value().status())
        .isEqualTo(DossierStatus.DONE);
    // What the national side does not show may be at the ministry all the same.
    assertThat(filing.guard()).isEqualTo(Guard.PERSON);
    assertThat(writer.followedByOneThatSeesAll(portal).guard()).isEqualTo(Guard.PERSON);
    assertThat(filing.settleTime()).isGreaterThanOrEqualTo(portal.settleTime());
    assertThat(filing.operations())
        .contains(PortalOperation.LOOK_UP, PortalOperation.PROGRESS)
        .doesNotContain(PortalOperation.RESULT, PortalOperation.HISTORY);
  }

  private static String found(String more) {
    return "{\"error_code\":\"00\",\"message\":\"\",\"result\":[{\"MaHoSo\":\""
        + CODE
        + "\","
        + more
        + "}]}";
  }
}
