package vn.gtvt.sdk.portal.dvcsync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.http.ClientCredentials;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.Guard;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.PortalOperation;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.Supplement;
import vn.gtvt.sdk.portal.igate.IgatePerson;
import vn.gtvt.sdk.portal.igate.IgatePortal;
import vn.gtvt.sdk.portal.igate.IgateSettings;
import vn.gtvt.sdk.portal.recorded.Recorded;
import vn.gtvt.sdk.portal.recorded.RecordingServer;
import vn.gtvt.sdk.portal.recorded.SampleDossier;
import vn.gtvt.sdk.portal.recorded.WireTable;
import vn.gtvt.sdk.time.VietnamTime;

/** Every request of DvcSync, field by field against docs/wire/dvcsync.md, and what answers mean. */
class DvcSyncTest {
  private static final String CODE = "G09.20-20260609-0092637";
  private static final String CREATE = "POST /api/DvcSync/CreateDossier";
  private static final String UPLOAD = "POST /api/DvcSync/UploadFile";
  private static final String NEXT = "GET /api/DvcSync/GetNextValue";
  private static final String TOKEN = "POST /api/DvcSync/GetToken";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-09-14T20:05:06.789Z"), VietnamTime.ZONE);

  private final RecordingServer server = new RecordingServer();
  private final HttpCaller http =
      HttpCaller.open(HttpSettings.defaults().withRead(Duration.ofSeconds(5)));
  private final DvcSyncSettings settings =
      DvcSyncSettings.at(server.base().resolve("/api"), "G09.20")
          .service(SampleDossier.PROCEDURE, DvcSyncService.of("9.000001.01", "9.000001"))
          .filer(
              new DvcSyncFiler(
                  LocalDate.of(1990, 1, 2), LocalDate.of(2021, 12, 31), SampleDossier.ADDRESS))
          .build();
  private final DvcSyncPortal portal =
      DvcSyncPortal.of(
          settings,
          http,
          new ClientCredentials(
              http,
              CLOCK,
              settings.tokenEndpoint(),
              ClientCredentials.Manner.JSON,
              "doi-tac",
              "bi-mat".toCharArray()),
          CLOCK,
          List.of(SampleDossier.FORM));
  private final Attachment paper = SampleDossier.paper("paper", "don.pdf", "đơn");
  private final Dossier dossier = SampleDossier.with(paper);

  DvcSyncTest() throws IOException {
    server.on(
        TOKEN, 200, "{\"access_token\":\"t-1\",\"expires_in\":300,\"token_type\":\"Bearer\"}");
  }

  @AfterEach
  void close() {
    http.close();
    server.close();
  }

  @Test
  void theTokenIsAskedByJsonKeptAndAskedAgainOnceItIsRefused() {
    server.on(NEXT, 200, "{\"value\":\"" + CODE + "\"}");
    server.on(NEXT, 401, "{\"code\":401,\"message\":\"hết hạn\"}");
    server.on(NEXT, 200, "{\"code\":200,\"message\":\"\",\"data\":{\"value\":\"" + CODE + "\"}}");
    server.off(TOKEN);
    server.on(TOKEN, 200, "{\"access_token\":\"t-1\",\"expires_in\":300}");
    server.on(TOKEN, 200, "{\"code\":200,\"data\":{\"access_token\":\"t-2\",\"expires_in\":300}}");

    assertThat(portal.allocate("ref", dossier)).isEqualTo(new Outcome.Done<>(CODE));
    assertThat(portal.allocate("ref", dossier)).isEqualTo(new Outcome.Done<>(CODE));

    assertThat(server.lines()).containsExactly(TOKEN, NEXT, NEXT, TOKEN, NEXT);
    JsonNode key = server.last(TOKEN).json();
    WireTable.of("client_id R .+", "client_secret R .+").check(key);
    assertThat(key.get("client_id").asText()).isEqualTo("doi-tac");
    Recorded next = server.last(NEXT);
    assertThat(next.parameters()).isEqualTo(Map.of("code", "9.000001"));
    assertThat(next.header("authorization")).isEqualTo("Bearer t-2");
    assertThat(server.requests())
        .allSatisfy(each -> assertThat(String.valueOf(each.query())).doesNotContain("t-1", "t-2"));
  }

  @Test
  void anUploadIsOneRepeatedPartAndBothItsTextsComeBackIntoTheDossier() {
    server.on(UPLOAD, 200, uploaded(paper.sha256().toUpperCase(Locale.ROOT)));
    server.on(CREATE, 200, created(CODE));

    StoredFile stored = done(portal.upload(paper));
    assertThat(stored.sha256()).isEqualTo(paper.sha256());
    assertThat(server.last(UPLOAD).partList())
        .containsExactly(new Recorded.Part("files", "don.pdf", "%PDF-1.4 đơn"));

    assertThat(portal.submit(submission(stored)))
        .isEqualTo(new Outcome.Done<>(new Receipt(CODE, "ref")));
    JsonNode given = server.last(CREATE).json().at("/ThanhPhanHoSo/0/GiayToDinhKem/0");
    assertThat(given.get("IdGiayTo").asText()).isEqualTo("tep-1");
    assertThat(given.get("HashTepTin").asText()).isEqualTo(paper.sha256().toUpperCase(Locale.ROOT));
  }

  @Test
  void aHashOfOtherBytesIsSeenAndAHashOfAnotherKindProvesNothing() {
    byte[] raw = HexFormat.of().parseHex(paper.sha256());
    server.on(UPLOAD, 200, uploaded("0".repeat(64)));
    server.on(UPLOAD, 200, uploaded(Base64.getEncoder().encodeToString(raw)));
    server.on(UPLOAD, 200, uploaded(Base64.getEncoder().encodeToString(new byte[32])));
    server.on(UPLOAD, 200, uploaded("d41d8cd98f00b204e9800998ecf8427e"));
    server.on(UPLOAD, 200, "{\"data\":[]}");

    assertThat(done(portal.upload(paper)).sha256()).isEqualTo("0".repeat(64));
    assertThat(done(portal.upload(paper)).sha256()).isEqualTo(paper.sha256());
    assertThat(done(portal.upload(paper)).sha256()).isEqualTo("0".repeat(64));
    assertThat(done(portal.upload(paper)).sha256()).isEqualTo(paper.sha256());
    assertThat(portal.upload(paper)).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void theMessageThatFilesHoldsWhatThePageSaysAndNothingElse() {
    server.on(CREATE, 200, created(CODE));

    portal.submit(submission(new StoredFile("tep-1#" + paper.sha256(), paper.sha256())));

    JsonNode body = server.last(CREATE).json();
    WireTable.of(
            "MaHoSo R " + CODE,
            "MaTTHC R 9\\.000001",
            "MaDichVuCong R 9\\.000001\\.01",
            "ChuHoSo R Công ty Giả",
            "LoaiDoiTuong R int",
            "MaDonViTiepNhan R G09\\.20",
            "NgayNop - [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}",
            "NgayTiepNhan - [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}",
            "EformThongTinChiTiet - object",
            "ThanhPhanHoSo R array",
            "ThongTinNguoiNop R object")
        .check(body);
    // 20:05 by UTC is the next morning in Vietnam.
    assertThat(body.get("NgayNop").asText()).isEqualTo("2026-09-15 03:05:06");
    assertThat(body.get("LoaiDoiTuong").asInt()).isEqualTo(1);
    JsonNode component = body.at("/ThanhPhanHoSo/0");
    WireTable.of(
            "MaThanhPhanHoSo R KQ005039",
            "TenThanhPhanHoSo R Giấy đề nghị",
            "SoLuong R int",
            "LoaiBan R int",
            "GiayToDinhKem R array")
        .check(component);
    assertThat(component.get("LoaiBan").asInt()).isEqualTo(2);
    WireTable.of(
            "IdGiayTo R tep-1",
            "MaKetQua R KQ\\.DVC\\.THONGTIN",
            "TenGiayTo R don\\.pdf",
            "HashTepTin R [0-9a-f]{64}")
        .check(component.at("/GiayToDinhKem/0"));
    JsonNode filer = body.get("ThongTinNguoiNop");
    WireTable.of("LoaiDoiTuong R int", "IdDoiTuong - .+", "ThongTinChiTiet R object").check(filer);
    assertThat(filer.get("LoaiDoiTuong").asInt()).isZero();
    WireTable.of(
            "TenNguoiNop R Trần Thị Giả",
            "SoDinhDanh - 001099000001",
            "NgayCapDinhDanh - 20211231000000",
            "NgaySinh - 19900102000000",
            "SoDienThoai - .+",
            "Email - .+",
            "Fax - .+",
            "MaTinh - 01",
            "MaHuyen - .*",
            "MaXa - 00004",
            "DiaChiChiTiet - 1 phố Giả",
            "TenChuHs - Công ty Giả",
            "SoDinhDanhChuHs - 2300000004",
            "MaTinhChuHs - 01",
            "MaXaChuHs - 00004",
            "DiaChiChiTietChuHs - 1 phố Giả")
        .check(filer.get("ThongTinChiTiet"));
    assertThat(filer.get("ThongTinChiTiet").has("NgaySinh")).isTrue();
    assertThat(body.get("EformThongTinChiTiet").get("Nguoi.HoVaTen").asText()).isEqualTo("giá trị");
  }

  @ParameterizedTest
  @CsvSource({"Công ty Giả,1", "Hộ kinh doanh Trần Giả,2", "HỘ KINH DOANH TRẦN GIẢ,2"})
  void aHouseholdBusinessIsToldByItsNameAsTheLawHasIt(String name, int kind) {
    server.on(CREATE, 200, created(CODE));
    Submission submission =
        new Submission("ref", CODE, SampleDossier.ofOwner(name, paper), List.of());

    portal.submit(submission);

    assertThat(server.last(CREATE).json().get("LoaiDoiTuong").asInt()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"idHoSo", "IDHoSo", "IdHoSo"})
  void theThreeSpellingsOfTheIdAreRead(String spelling) {
    server.on(CREATE, 200, "{\"code\":200,\"message\":\"\",\"data\":{\"" + spelling + "\":\"7\"}}");

    assertThat(portal.submit(submission(stored()))).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void onlyItsOwnRefusalCountsAsOneAndAProxysLeavesItInDoubt() {
    server.on(CREATE, 400, "{\"code\":400,\"message\":\"Thiếu ChuHoSo\"}");
    server.on(CREATE, 400, "<html>Bad Request</html>");
    server.on(CREATE, 403, "{\"code\":403,\"message\":\"Không có quyền\"}");
    server.on(CREATE, 403, "<html>blocked</html>");
    server.on(CREATE, 502, "{\"code\":502,\"message\":\"Lỗi kết nối\"}");
    server.on(CREATE, 200, "{\"code\":400,\"message\":\"Thiếu MaTTHC\"}");
    server.on(CREATE, 200, "{\"code\":502,\"message\":\"Lỗi kết nối\"}");
    server.on(CREATE, 200, created("G09.20-20260609-0000001"));

    assertThat(refusal()).contains("Thiếu ChuHoSo");
    assertThat(file()).isInstanceOf(Outcome.Unknown.class);
    assertThat(((Outcome.WaitsFor<Receipt>) file()).waiting().what()).isEqualTo(Awaited.ACCOUNT);
    assertThat(file()).isInstanceOf(Outcome.Unknown.class);
    assertThat(file()).isInstanceOf(Outcome.Unknown.class);
    assertThat(refusal()).contains("Thiếu MaTTHC");
    assertThat(file()).isInstanceOf(Outcome.Unknown.class);
    assertThat(file()).isEqualTo(new Outcome.Unknown<>("the answer names another dossier code"));
  }

  @Test
  void junkOfEveryKindLeavesAWriteInDoubtWithAWordForIt() {
    server.on(CREATE, 200, "<html>Đăng nhập</html>");
    server.on(CREATE, 200, "[".repeat(100_000));
    server.on(CREATE, 200, new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'});
    server.on(CREATE, 200, ("\"" + "a".repeat(10 << 20) + "\"").getBytes(StandardCharsets.UTF_8));
    server.on(CREATE, 200, "");

    for (String word : List.of("web page", "no JSON", "UTF-8", "larger", "empty")) {
      assertThat(((Outcome.Unknown<Receipt>) file()).cause()).contains(word);
    }
  }

  @Test
  void whatIsNotThereIsNotSupportedAndSaysSoInVietnamese() {
    Receipt receipt = new Receipt(CODE, "ref");
    assertThat(
            List.of(
                portal.lookUp(new DossierKey("ref", CODE)),
                portal.progress(receipt),
                portal.supplement(receipt, new Supplement("r", List.of(), null)),
                portal.withdraw(receipt, "lý do"),
                portal.verify(stored()),
                portal.procedures(""),
                portal.account()))
        .allSatisfy(
            outcome -> {
              assertThat(outcome).isInstanceOf(Outcome.NotSupported.class);
              assertThat(((Outcome.NotSupported<?>) outcome).advice().vi()).isNotBlank();
            });
    assertThat(portal.guard()).isEqualTo(Guard.PERSON);
    assertThat(portal.operations())
        .containsExactlyInAnyOrder(
            PortalOperation.ALLOCATE, PortalOperation.UPLOAD, PortalOperation.SUBMIT);
    assertThat(server.lines()).isEmpty();
  }

  private Outcome<Receipt> file() {
    return portal.submit(submission(stored()));
  }

  private String refusal() {
    return ((Outcome.Refused<Receipt>) file()).reason().vi();
  }

  private StoredFile stored() {
    return new StoredFile("tep-1#" + paper.sha256(), paper.sha256());
  }

  private Submission submission(StoredFile stored) {
    return new Submission("ref", CODE, dossier, List.of(new Submission.SentFile(paper, stored)));
  }

  private static String uploaded(String hash) {
    return "{\"data\":[{\"response\":{\"data\":[{\"IdTepTin\":\"tep-1\",\"HashTepTin\":\""
        + hash
        + "\"}]}}]}";
  }

  private static String created(String code) {
    return "{\"code\":200,\"message\":\"OK\",\"data\":{\"idHoSo\":\"7\",\"maHoSo\":\""
        + code
        + "\"}}";
  }

  private static <T> T done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).value();
  }

  @Test
  void whatAReaderDoesNotShowProvesSomethingOnlyWhereTheHostKnowsThatItSeesAll() {
    IgatePerson person =
        IgatePerson.of(
            "u",
            "Mẫu",
            "001080999999",
            "0912345678",
            PostalAddress.of(
                "1",
                new PostalAddress.Unit(null, "Xã Mẫu"),
                new PostalAddress.Unit(null, "Bắc Ninh")));
    IgatePortal reader =
        new IgatePortal(
            IgateSettings.builder().api(server.base()).portal(server.base()).person(person).build(),
            http,
            TokenSource.fixed("t"),
            List.of());
    assertThat(reader.guard()).isEqualTo(Guard.LOOK_UP);
    assertThat(portal.followedBy(reader).guard()).isEqualTo(Guard.PERSON);
    assertThat(portal.followedByOneThatSeesAll(reader).guard()).isEqualTo(Guard.LOOK_UP);
  }
}
