package vn.gtvt.sdk.portal.opencps;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.portal.opencps.OpenCps.DRAFT;
import static vn.gtvt.sdk.portal.opencps.OpenCps.REFERENCE;
import static vn.gtvt.sdk.portal.opencps.OpenCps.REST;
import static vn.gtvt.sdk.portal.opencps.OpenCps.dossier;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.HistoryEntry;
import vn.gtvt.sdk.portal.ListedProcedure;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Payer;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.StatusTable;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.portal.UploadLimits;
import vn.gtvt.sdk.portal.recorded.Recorded;
import vn.gtvt.sdk.portal.recorded.SampleDossier;
import vn.gtvt.sdk.portal.recorded.WireTable;

/** What is read back: status, dates, wishes of the officer, history, money, results, lists. */
class OpenCpsReadingTest {
  private static final String AT = REST + "/dossiers/4711";

  private final OpenCps portal = new OpenCps();
  private final Receipt receipt = new Receipt("4711", REFERENCE);

  OpenCpsReadingTest() throws IOException {}

  @AfterEach
  void close() {
    portal.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"14/09/2026 08:00:00\"",
        "\"2026-09-14T08:00:00.000Z\"",
        "\"2026-09-14T08:00:00\"",
        "\"20260914080000\"",
        "1789347600000",
        "\"1789347600000\""
      })
  void everyWayOfWritingAMomentIsMeantInVietnam(String written) {
    portal.server.on("GET " + AT, 200, dossier("processing", "\"receiveDate\":" + written));

    assertThat(progress().receivedAt()).isEqualTo(Instant.parse("2026-09-14T01:00:00Z"));
  }

  @Test
  void aDayIsItsBeginningAndWhatIsNoDateIsNotSaid() {
    portal.server.on(
        "GET " + AT,
        200,
        dossier("processing", "\"dueDate\":\"15/09/2026\",\"receiveDate\":\"31/02/2026\""));

    assertThat(progress().appointment()).isEqualTo(Instant.parse("2026-09-14T17:00:00Z"));
    assertThat(progress().receivedAt()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "new,1,1,2",
    "receiving,1,2,1",
    "processing,4,4,4",
    "waiting,5,5,5",
    "paying,6,6,6",
    "unresolved,8,3,8",
    "denied,3,8,3",
    "cancelled,8,7,7",
    "cancelling,7,0,0",
    "releasing,9,9,9",
    "done,10,10,10",
    "posting,0,0,0",
    "dang-luan-chuyen,0,0,0"
  })
  void theThreeTablesAreAsTheyWerePublished(String word, int meaning, int ocps, int td) {
    assertThat(number(OpenCpsStatuses.byMeaning(), word)).isEqualTo(meaning);
    assertThat(number(OpenCpsStatuses.ofOpenCps(), word)).isEqualTo(ocps);
    assertThat(number(OpenCpsStatuses.ofTd(), word)).isEqualTo(td);
    assertThat(OpenCpsStatuses.ofTd().status(word).raw()).isEqualTo(word);
  }

  private static int number(StatusTable table, String word) {
    return table.status(word).number();
  }

  @Test
  void aLineOfTheTableIsTheInstallationsToChange() {
    OpenCpsSettings changed =
        OpenCpsSettings.at(portal.server.base(), 35417)
            .installation(
                own ->
                    own.withStatuses(OpenCpsStatuses.ofOpenCps())
                        .withStatus("dang-luan-chuyen", DossierStatus.PROCESSING))
            .build();
    portal.server.on("GET " + AT, 200, dossier("dang-luan-chuyen", ""));
    OpenCpsPortal other =
        new OpenCpsPortal(changed, portal.http, vn.gtvt.sdk.http.TokenSource.fixed("t"), List.of());

    DossierStatus status = ((Outcome.Done<Progress>) other.progress(receipt)).value().status();
    assertThat(status).isEqualTo(DossierStatus.PROCESSING);
    assertThat(status.raw()).isEqualTo("dang-luan-chuyen");
  }

  @Test
  void whatIsWantedStandsInTheNewestLogOfItsKind() {
    portal.server.on("GET " + AT, 200, dossier("waiting", "\"lastActionNote\":\"chung\""));
    portal.server.on(
        "GET " + AT + "/logs",
        200,
        """
        {"total":3,"data":[
         {"dossierLogId":9,"createDate":"14/09/2026 10:00:00","notificationType":"SUPPLEMENT",
          "content":"Bổ sung","payload":"{\\"dossierParts\\":[{\\"partNo\\":\\"TP2\\",\\"reason\\":\\"mờ\\"}]}"},
         {"dossierLogId":7,"createDate":"13/09/2026 10:00:00","notificationType":"SUPPLEMENT",
          "content":"cũ"},
         {"dossierLogId":10,"createDate":"15/09/2026 10:00:00","notificationType":"NOTE",
          "content":"khác"}]}\
        """);

    SupplementRequest asked = progress().openRequest().orElseThrow();
    assertThat(asked.id()).isEqualTo("log-9");
    assertThat(asked.askedAt()).isEqualTo(Instant.parse("2026-09-14T03:00:00Z"));
    assertThat(asked.wanted()).containsExactly(new SupplementRequest.Wanted("extra", null, "mờ"));
  }

  @Test
  void withoutSuchALogTheOfficersLastWordStands() {
    portal.server.on(
        "GET " + AT,
        200,
        dossier(
            "waiting",
            "\"lastActionNote\":\"thiếu ảnh\",\"lastActionDate\":\"14/09/2026 08:00:00\""));
    portal.server.on("GET " + AT + "/logs", 200, "{\"data\":[]}");

    SupplementRequest asked = progress().openRequest().orElseThrow();
    assertThat(asked.id()).isEqualTo("waiting-1789347600000");
    assertThat(asked.wanted()).containsExactly(new SupplementRequest.Wanted("", null, "thiếu ảnh"));
  }

  @Test
  void aDecidedDossierListsItsResultsAndNotThePapersHandedIn() {
    portal.server.on(
        "GET " + AT,
        200,
        dossier(
            "done",
            "\"dossierNo\":\"SBX-1\",\"releaseDate\":\"14/09/2026 08:00:00\","
                + "\"finishDate\":\"15/09/2026 08:00:00\""));
    portal.server.on(
        "GET " + AT + "/files",
        200,
        """
        {"data":[
         {"referenceUid":"a","dossierPartType":1,"displayName":"don.pdf"},
         {"referenceUid":"k","dossierPartType":2,"displayName":"Phù hiệu","fileType":"pdf"},
         {"referenceUid":"x","dossierPartType":2,"displayName":"cũ.pdf","removed":true}]}\
        """);

    Progress progress = progress();
    assertThat(progress.status()).isEqualTo(DossierStatus.RETURNED);
    assertThat(progress.number()).isEqualTo("SBX-1");
    assertThat(progress.decidedAt()).isEqualTo(Instant.parse("2026-09-14T01:00:00Z"));
    assertThat(progress.results())
        .containsExactly(new ResultFile("k", "Phù hiệu.pdf", "application/pdf", null));
  }

  @Test
  void aRefusalIsADecisionWithItsReason() {
    portal.server.on("GET " + AT, 200, dossier("denied", "\"lastActionNote\":\"sai mẫu\""));
    portal.server.on("GET " + AT + "/files", 200, "{\"data\":[]}");

    assertThat(progress().decisions())
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.granted()).isFalse();
              assertThat(decision.reason()).isEqualTo("sai mẫu");
            });
  }

  @Test
  void theHistoryIsToldFromItsBeginning() {
    portal.server.on(
        "GET " + AT + "/logs",
        200,
        """
        {"data":[
         {"dossierLogId":2,"createDate":"14/09/2026 10:00:00","author":"Cán bộ","content":"Tiếp nhận"},
         {"dossierLogId":1,"createDate":"14/09/2026 08:00:00","author":"","content":"Nộp"}]}\
        """);

    assertThat(((Outcome.Done<List<HistoryEntry>>) portal.portal.history(receipt)).value())
        .containsExactly(
            new HistoryEntry(Instant.parse("2026-09-14T01:00:00Z"), "Nộp", null, null, null),
            new HistoryEntry(
                Instant.parse("2026-09-14T03:00:00Z"), "Tiếp nhận", null, "Cán bộ", null));
  }

  @Test
  void whatIsToBePaidIsToldPartByPartAndOnlyTheDatesSayWhetherItIs() {
    String line = "GET " + AT + "/payment";
    String parts = "{\"referenceUid\":\"p\",\"feeAmount\":50000,\"serviceAmount\":150000";
    portal.server.on(line, 200, parts + ",\"paymentAmount\":200000,\"paymentStatus\":0}");
    portal.server.on(
        line,
        200,
        "{\"referenceUid\":\"p\",\"paymentAmount\":200000,\"paymentStatus\":7,"
            + "\"approveDatetime\":\"2026-09-14T08:00:00\"}");
    portal.server.on(line, 403, "{\"code\":403,\"description\":\"NoSuchPaymentFileException\"}");
    portal.server.on(line, 403, "{\"code\":403,\"description\":\"timeout\"}");

    assertThat(fees())
        .containsExactly(
            new ChargedFee("p/feeAmount", "Lệ phí", 50000, ChargedFee.State.DUE, "0"),
            new ChargedFee("p/serviceAmount", "Phí", 150000, ChargedFee.State.DUE, "0"));
    assertThat(fees())
        .containsExactly(
            new ChargedFee("p/paymentAmount", "Phí, lệ phí", 200000, ChargedFee.State.PAID, "7"));
    assertThat(fees()).isEmpty();
    assertThat(portal.portal.fees(receipt)).isInstanceOf(Outcome.Unknown.class);
  }

  private List<ChargedFee> fees() {
    return ((Outcome.Done<List<ChargedFee>>) portal.portal.fees(receipt)).value();
  }

  @Test
  void aPageForPayingIsAskedBesideTheBaseAndOnlyAWebPageIsShown() {
    String line = "POST /o/pgi/ppdvcqg/inittransaction";
    portal.server.on(line, 200, "{\"MaLoi\":\"00\",\"UrlThanhToan\":\"https://tra.example/1\"}");
    portal.server.on(line, 200, "{\"MaLoi\":\"00\",\"UrlThanhToan\":\"javascript:alert(1)\"}");
    portal.server.on(line, 200, "{\"MaLoi\":\"15\"}");
    Payer payer = new Payer("Công ty Giả", null, "1 phố Giả", null);

    assertThat(portal.portal.paymentLink(receipt, payer))
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            done ->
                assertThat(((vn.gtvt.sdk.portal.PaymentLink) done.value()).page())
                    .hasToString("https://tra.example/1"));
    WireTable.of("dossierId R 4711").check(portal.server.last(line).form());
    assertThat(portal.portal.paymentLink(receipt, payer)).isInstanceOf(Outcome.Unknown.class);
    assertThat(portal.portal.paymentLink(receipt, payer)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aPublicLookUpSendsTheSecretInAHeaderAndNoToken() {
    portal.server.on("GET " + AT, 200, dossier("processing", ""));
    portal.server.on("GET " + AT, 203, "{\"code\":203}");

    assertThat(portal.portal.publicProgress("4711", "secret-canary"))
        .isInstanceOf(Outcome.Done.class);
    Recorded seen = portal.server.last("GET " + AT);
    assertThat(seen.header("secretcode")).isEqualTo("secret-canary");
    assertThat(seen.query()).isNull();
    assertThat(seen.header("authorization")).isEmpty();
    assertThat(portal.portal.publicProgress("4711", "wrong")).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void proceduresAreReadPageByPage() {
    String line = "GET " + REST + "/serviceinfos";
    String one =
        "{\"serviceInfoId\":1,\"serviceCode\":\"SV1\",\"serviceName\":\"Một\","
            + "\"administrationName\":\"Sở Giả\"}";
    portal.server.on(line, 200, "{\"total\":2,\"data\":[" + one + "]}");
    portal.server.on(
        line,
        200,
        "{\"total\":2,\"data\":[" + one.replace("SV1", "SV2").replace(":1", ":2") + "]}");

    assertThat(portal.portal.procedures("phù hiệu"))
        .isEqualTo(
            new Outcome.Done<>(
                List.of(
                    new ListedProcedure("1", "SV1", null, "Một", "Sở Giả"),
                    new ListedProcedure("2", "SV2", null, "Một", "Sở Giả"))));
    assertThat(portal.server.requests())
        .extracting(Recorded::parameters)
        .containsExactly(
            Map.of("keyword", "phù hiệu", "start", "0", "end", "100"),
            Map.of("keyword", "phù hiệu", "start", "100", "end", "200"));
  }

  @Test
  void whatFilesAPartTakesIsReadFromItsTipAndAnUnknownEndingForbidsNothing() {
    portal.server.on(
        "GET " + REST + "/dossiertemplates/T1",
        200,
        """
        {"dossierParts":[
         {"partNo":"TP1","partTip":"{\\"extensions\\":\\"pdf, .png\\",\\"maxSize\\":1}"},
         {"partNo":"TP2","partTip":"{\\"extensions\\":\\"pdf,dwg\\"}"},
         {"partNo":"TP3","partTip":"junk"}]}\
        """);

    UploadLimits limits =
        ((Outcome.Done<UploadLimits>) portal.portal.uploadLimits(SampleDossier.PROCEDURE)).value();
    assertThat(limits.problem(SampleDossier.paper("paper", "a.pdf", "a"))).isEmpty();
    assertThat(limits.problem(SampleDossier.paper("paper", "a.pdf", "a".repeat(1 << 20))))
        .get()
        .satisfies(said -> assertThat(said.vi()).contains("1 MB"));
    assertThat(limits.problem(ofType("paper", "image/jpeg"))).isPresent();
    assertThat(limits.problem(ofType("extra", "image/jpeg"))).isEmpty();
  }

  private static Attachment ofType(String component, String mediaType) {
    return Attachment.of(component, null, "a", mediaType, Content.of(new byte[] {1}));
  }

  @Test
  void nothingPersonalIsShown() {
    DossierRecord record =
        DossierRecord.of(
            new com.fasterxml.jackson.databind.ObjectMapper()
                .createObjectNode()
                .put("lastActionNote", "gọi cho Trần Thị Giả")
                .put("dossierId", 1));
    assertThat(record.toString()).doesNotContain("Giả");
    assertThat(DRAFT).contains("Giả");
  }

  private Progress progress() {
    Outcome<Progress> outcome = portal.portal.progress(receipt);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<Progress>) outcome).value();
  }
}
