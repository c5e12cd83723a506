package vn.gtvt.sdk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.portal.dvcsync.DvcSyncFiler;
import vn.gtvt.sdk.portal.dvcsync.DvcSyncPortal;
import vn.gtvt.sdk.portal.dvcsync.DvcSyncService;
import vn.gtvt.sdk.portal.dvcsync.DvcSyncSettings;
import vn.gtvt.sdk.portal.opencps.OpenCpsPortal;
import vn.gtvt.sdk.portal.opencps.OpenCpsService;
import vn.gtvt.sdk.portal.opencps.OpenCpsSettings;
import vn.gtvt.sdk.portal.recorded.PlainForm;
import vn.gtvt.sdk.portal.recorded.RecordingServer;
import vn.gtvt.sdk.portal.td.TdPortal;
import vn.gtvt.sdk.portal.td.TdSettings;

/**
 * Addresses had three levels before 2025-07-01 and have two since (wire facts 4, row 10): whichever
 * fields a platform has, no part of an address may be lost. iGate's are in its own tests.
 */
class AddressLevelsTest {
  private static final ProcedureCode PROCEDURE = ProcedureCode.of("2.002288");
  private static final PostalAddress.Unit WARD = new PostalAddress.Unit("09169", "Phường Mẫu Một");
  private static final PostalAddress.Unit DISTRICT = new PostalAddress.Unit("256", "Huyện Mẫu");
  private static final PostalAddress.Unit PROVINCE = new PostalAddress.Unit("24", "Tỉnh Bắc Ninh");
  private static final PostalAddress OLD =
      new PostalAddress("12 Đường Mẫu", WARD, DISTRICT, PROVINCE);
  private static final PostalAddress NEW = PostalAddress.of("12 Đường Mẫu", WARD, PROVINCE);
  private static final PostalAddress WITHOUT_CODES =
      new PostalAddress(
          "12 Đường Mẫu",
          new PostalAddress.Unit(null, "Phường Mẫu Một"),
          new PostalAddress.Unit(null, "Huyện Mẫu"),
          new PostalAddress.Unit(null, "Tỉnh Bắc Ninh"));

  private final RecordingServer server = new RecordingServer();
  private final HttpCaller caller = HttpCaller.open(HttpSettings.defaults());

  @AfterEach
  void close() {
    caller.close();
    server.close();
  }

  private static Submission submission(String code) {
    return PlainForm.submission(
        code, List.of("t1#" + "0".repeat(64), "t2#" + "0".repeat(64), "t3#" + "0".repeat(64)));
  }

  private JsonNode td(PostalAddress seat) {
    TdSettings settings =
        TdSettings.builder().base(server.url()).unit("SBX-01").sender("cong-ty").build();
    new TdPortal(settings, caller, TokenSource.fixed("t"), List.of(new PlainForm(seat)))
        .submit(PlainForm.submission(null, List.of("h/1.pdf", "h/2.pdf", "h/3.pdf")));
    return server.last("POST /api/v1/HoSo/NopTrucTuyen").json();
  }

  @Test
  void tdHasAFieldForEachLevelAndLeavesTheDistrictOutSinceThereIsNone() {
    JsonNode old = td(OLD);
    assertThat(old.path("tinhThanhChuHoSo").asText()).isEqualTo("Tỉnh Bắc Ninh");
    assertThat(old.path("quanHuyenChuHoSo").asText()).isEqualTo("Huyện Mẫu");
    assertThat(old.path("xaPhuongChuHoSo").asText()).isEqualTo("Phường Mẫu Một");
    assertThat(old.path("diaChiChuHoSo").asText()).isEqualTo("12 Đường Mẫu");
    assertThat(td(NEW).has("quanHuyenChuHoSo")).isFalse();
  }

  private JsonNode dvcSync(PostalAddress address) {
    DvcSyncSettings settings =
        DvcSyncSettings.at(server.base(), "G09.20")
            .service(PROCEDURE, DvcSyncService.of("2.002288.01", "2.002288"))
            .filer(new DvcSyncFiler(null, null, address))
            .build();
    DvcSyncPortal.of(
            settings,
            caller,
            TokenSource.fixed("t"),
            Clock.systemUTC(),
            List.of(new PlainForm(address)))
        .submit(submission("H99.01-260914-0001"));
    return server
        .last("POST /DvcSync/CreateDossier")
        .json()
        .at("/ThongTinNguoiNop/ThongTinChiTiet");
  }

  @Test
  void dvcSyncHasCodesAndWhatNoCodeTellsStandsWithTheStreet() {
    JsonNode old = dvcSync(OLD);
    assertThat(old.path("MaHuyen").asText()).isEqualTo("256");
    assertThat(old.path("DiaChiChiTiet").asText()).isEqualTo("12 Đường Mẫu");
    // Of the owner no field for a district is known.
    assertThat(old.path("MaXaChuHs").asText()).isEqualTo("09169");
    assertThat(old.path("DiaChiChiTietChuHs").asText()).isEqualTo("12 Đường Mẫu, Huyện Mẫu");

    JsonNode today = dvcSync(NEW);
    assertThat(today.has("MaHuyen")).isFalse();
    assertThat(today.path("DiaChiChiTietChuHs").asText()).isEqualTo("12 Đường Mẫu");

    JsonNode uncoded = dvcSync(WITHOUT_CODES);
    assertThat(uncoded.has("MaTinh")).isFalse();
    assertThat(uncoded.path("DiaChiChiTiet").asText())
        .isEqualTo("12 Đường Mẫu, Phường Mẫu Một, Huyện Mẫu, Tỉnh Bắc Ninh");
  }

  private Map<String, String> openCps(PostalAddress seat) {
    String draft = "{\"dossierId\":4711,\"referenceUid\":\"" + PlainForm.REFERENCE + "\",";
    draft += "\"dossierStatus\":\"new\",\"serviceCode\":\"2.002288\"}";
    server.on("GET /o/rest/v2/dossiers/4711", 200, draft);
    server.on("PUT /o/rest/v2/dossiers/4711", 200, draft);
    OpenCpsSettings settings =
        OpenCpsSettings.at(server.base(), 35417)
            .service(
                PROCEDURE,
                new OpenCpsService(
                    "2.002288",
                    "CQ1",
                    "T1",
                    Map.of("request-paper", "TP1", "vehicle-registration", "TP2"),
                    null))
            .build();
    new OpenCpsPortal(settings, caller, TokenSource.fixed("t"), List.of(new PlainForm(seat)))
        .submit(submission("4711"));
    return server.last("PUT /o/rest/v2/dossiers/4711").form();
  }

  @Test
  void openCpsHasCodesAndTheWholeAddressInALine() {
    assertThat(openCps(OLD))
        .containsEntry("cityCode", "24")
        .containsEntry("districtCode", "256")
        .containsEntry("wardCode", "09169")
        .containsEntry("address", "12 Đường Mẫu, Phường Mẫu Một, Huyện Mẫu, Tỉnh Bắc Ninh");
    assertThat(openCps(NEW))
        .doesNotContainKey("districtCode")
        .containsEntry("address", "12 Đường Mẫu, Phường Mẫu Một, Tỉnh Bắc Ninh");
    assertThat(openCps(WITHOUT_CODES))
        .doesNotContainKeys("cityCode", "districtCode", "wardCode")
        .containsEntry("address", "12 Đường Mẫu, Phường Mẫu Một, Huyện Mẫu, Tỉnh Bắc Ninh");
  }
}
