package vn.gtvt.sdk.portal.opencps;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.portal.opencps.OpenCps.REFERENCE;
import static vn.gtvt.sdk.portal.opencps.OpenCps.REST;
import static vn.gtvt.sdk.portal.opencps.OpenCps.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.recorded.Recorded;
import vn.gtvt.sdk.portal.recorded.WireTable;

/** Files and results as OpenCPS takes and gives them. */
class OpenCpsPapersTest extends OpenCpsBench {
  OpenCpsPapersTest() throws IOException {}

  @Test
  void theProofOfATransferIsOneFileBesideItsNote() {
    String payment = REST + "/dossiers/4711/payment";
    String proof = REST + "/dossiers/4711/payments/pay-1/confirmfile";
    portal.server.on("GET " + payment, 200, "{\"referenceUid\":\"pay-1\",\"feeAmount\":50000}");
    portal.server.on("PUT " + proof, 200, "{\"referenceUid\":\"pay-1\"}");

    assertThat(
            portal.portal.proveTransfer(new Receipt("4711", REFERENCE), paper, " đã chuyển khoản "))
        .isInstanceOf(Outcome.Done.class);

    assertThat(portal.server.lines())
        .containsExactly("GET " + payment, "PUT " + proof, "GET " + payment);
    assertThat(portal.server.last("PUT " + proof).partList())
        .containsExactly(
            new Recorded.Part("confirmNote", null, "đã chuyển khoản"),
            new Recorded.Part("file", "don.pdf", "%PDF-1.4 đơn"));
  }

  @Test
  void withoutAFeeThereIsNothingToProve() {
    portal.server.on(
        "GET " + REST + "/dossiers/4711/payment",
        403,
        "{\"message\":\"No"
            + " Content.\",\"code\":403,\"description\":\"NoSuchPaymentFileException\"}");
    assertThat(portal.portal.proveTransfer(new Receipt("4711", REFERENCE), paper, ""))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aFileGoesIntoItsDossierAsOnePartBesideItsFields() {
    String files = REST + "/dossiers/4711/files";
    portal.server.on("POST " + files, 200, "{\"fileSize\":" + paper.size() + "}");

    StoredFile stored = done(portal.portal.upload(key, dossier, paper));

    List<Recorded.Part> parts = portal.server.last("POST " + files).partList();
    Map<String, String> fields = new LinkedHashMap<>();
    parts.stream()
        .filter(part -> part.fileName() == null)
        .forEach(part -> fields.put(part.name(), part.content()));
    WireTable.of(
            "referenceUid R .{1,75}",
            "dossierTemplateNo - T1",
            "dossierPartNo R TP1",
            "displayName - don\\.pdf",
            "fileName - don\\.pdf",
            "fileType - pdf",
            "isSync - true|false")
        .check(fields);
    assertThat(parts)
        .filteredOn(part -> part.fileName() != null)
        .singleElement()
        .isEqualTo(new Recorded.Part("file", "don.pdf", "%PDF-1.4 đơn"));
    assertThat(stored)
        .isEqualTo(new StoredFile("4711/" + fields.get("referenceUid"), paper.sha256()));
    // Repeating it uses the same key, so that nothing is there twice.
    assertThat(portal.portal.upload(key, dossier, paper)).isEqualTo(new Outcome.Done<>(stored));
  }

  @Test
  void aFileCountsWhenTheListShowsItAndItsBytesComeBack() throws IOException {
    String files = REST + "/dossiers/4711/files";
    StoredFile stored = new StoredFile("4711/uid-1", paper.sha256());
    portal.server.on("GET " + files, 200, "{\"total\":1,\"data\":[{\"referenceUid\":\"uid-1\"}]}");
    portal.server.on("GET " + files + "/uid-1", 200, bytes("%PDF-1.4 đơn"));

    assertThat(portal.portal.verify(stored)).isEqualTo(new Outcome.Done<>(stored));
    Outcome<Content> opened = portal.portal.readBack(stored);
    assertThat(((Outcome.Done<Content>) opened).value().open()).hasContent("%PDF-1.4 đơn");

    portal.server.off("GET " + files + "/uid-1");
    portal.server.on("GET " + files + "/uid-1", 403, error403("cannot open"));
    assertThat(portal.portal.verify(stored)).isInstanceOf(Outcome.Refused.class);
    assertThat(portal.portal.readBack(stored)).isInstanceOf(Outcome.Refused.class);

    portal.server.off("GET " + files + "/uid-1");
    portal.server.on("GET " + files + "/uid-1", 200, bytes("%PDF-1.4 đơn"));
    portal.server.off("GET " + files);
    portal.server.on("GET " + files, 200, "{\"total\":0,\"data\":[]}");
    assertThat(portal.portal.verify(stored)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aResultIsReadFromItsDossierAndAPageIsNone() throws IOException {
    String file = "GET " + REST + "/dossiers/4711/files/kq-1";
    ResultFile result = new ResultFile("kq-1", "kq.pdf", "application/pdf", null);
    portal.server.on(file, 200, bytes("%PDF-1.4 kết quả"));
    portal.server.on(file, 200, bytes("<html>bảo trì</html>"));

    byte[] read = done(portal.portal.result(receipt, result)).open().readAllBytes();
    assertThat(new String(read, StandardCharsets.UTF_8)).contains("kết quả");
    assertThat(portal.portal.result(receipt, result)).isInstanceOf(Outcome.Unknown.class);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
