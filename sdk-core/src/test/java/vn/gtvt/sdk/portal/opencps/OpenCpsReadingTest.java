package vn.gtvt.sdk.portal.opencps;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.portal.opencps.OpenCps.DRAFT;
import static vn.gtvt.sdk.portal.opencps.OpenCps.REST;
import static vn.gtvt.sdk.portal.opencps.OpenCps.dossier;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.ListedProcedure;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Payer;
import vn.gtvt.sdk.portal.UploadLimits;
import vn.gtvt.sdk.portal.recorded.Recorded;
import vn.gtvt.sdk.portal.recorded.SampleDossier;
import vn.gtvt.sdk.portal.recorded.WireTable;

/** What is read back: status, dates, wishes of the officer, history, money, results, lists. */
class OpenCpsReadingTest extends OpenCpsBench {
  OpenCpsReadingTest() throws IOException {}

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
}
