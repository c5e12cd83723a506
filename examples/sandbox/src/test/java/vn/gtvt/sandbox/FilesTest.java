package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gtvt.sandbox.fault.Fault;

class FilesTest {
  private final Sandbox sandbox = Sandbox.start();
  private TestClient client = new TestClient(sandbox);

  @BeforeEach
  void logIn() throws Exception {
    client = TestClient.loggedIn(sandbox);
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  private static byte[] pdf(int size) {
    byte[] bytes = new byte[size];
    new Random(7).nextBytes(bytes);
    System.arraycopy(TestClient.PDF, 0, bytes, 0, 8);
    return bytes;
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private void roundTrip(byte[] bytes) throws Exception {
    HttpResponse<String> response = client.send(client.uploadRequest("tệp \\\"x\\\".pdf", bytes));
    assertThat(response.statusCode()).isEqualTo(200);
    JsonNode answer = TestClient.JSON.readTree(response.body());
    assertThat(answer.path("_id").asText()).matches("[0-9a-f]{24}");
    assertThat(answer.path("filename").asText()).isEqualTo("tệp \"x\".pdf");
    assertThat(answer.path("length").asInt()).isEqualTo(bytes.length);
    assertThat(answer.path("sha256").asText()).isEqualTo(sha256(bytes));
    HttpResponse<byte[]> read = client.download(answer.path("_id").asText());
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(Arrays.equals(read.body(), bytes)).isTrue();
  }

  @Test
  void aSmallFileIsReadBackAsItWas() throws Exception {
    roundTrip(TestClient.PDF);
  }

  @Test
  void aLargeFileIsReadBackAsItWas() throws Exception {
    roundTrip(pdf(10 * 1024 * 1024));
  }

  @Test
  void bytesThatLookLikeTheBoundaryArePartOfTheFile() throws Exception {
    roundTrip("%PDF-\r\n--mo\r\n-\r\r\n--mo--".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void jpegAndPngAreTakenByTheirContent() throws Exception {
    roundTrip(HexFormat.of().parseHex("ffd8ffe000104a464946"));
    roundTrip(HexFormat.of().parseHex("89504e470d0a1a0a0000"));
  }

  @Test
  void otherContentIsRefused() throws Exception {
    byte[] text = "chỉ là chữ".getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> response = client.send(client.uploadRequest("a.pdf", text));
    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(response.body()).contains("\"error\"");
  }

  @Test
  void aFileOfMoreThanTenMegabytesIsRefused() throws Exception {
    byte[] large = pdf(10 * 1024 * 1024 + 1);
    assertThat(client.send(client.uploadRequest("a.pdf", large)).statusCode()).isEqualTo(413);
  }

  @Test
  void aChunkedUploadIsTaken() throws Exception {
    HttpRequest whole = client.uploadRequest("a.pdf", TestClient.PDF).build();
    String body =
        "--moc\r\nContent-Disposition: form-data; name=\"file\"; filename*=UTF-8''gi%E1%BA%A5y.pdf"
            + "\r\n\r\n%PDF-1.4\r\n--moc--\r\n";
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    HttpRequest.Builder chunked =
        HttpRequest.newBuilder(whole, (name, value) -> true)
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
    HttpResponse<String> response = client.send(chunked);
    assertThat(response.body()).contains("giấy.pdf").contains("\"length\":8");
  }

  @Test
  void aRepeatedUploadGetsANewId() throws Exception {
    assertThat(client.upload().path("_id")).isNotEqualTo(client.upload().path("_id"));
  }

  @Test
  void aTokenIsNeeded() throws Exception {
    String id = client.upload().path("_id").asText();
    client.token = "khac";
    assertThat(client.download(id).statusCode()).isEqualTo(401);
    HttpResponse<String> upload = client.send(client.uploadRequest("a.pdf", TestClient.PDF));
    assertThat(upload.statusCode()).isEqualTo(401);
    assertThat(upload.body()).contains("\"error\"");
  }

  @Test
  void unknownFilesAndBucketsAreNotFound() throws Exception {
    assertThat(client.download("0".repeat(24)).statusCode()).isEqualTo(404);
    HttpRequest other =
        HttpRequest.newBuilder(
                client.uploadRequest("a.pdf", TestClient.PDF).build(), (name, value) -> true)
            .uri(client.at("/security/uploads/khac"))
            .build();
    assertThat(client.http.send(other, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void formsThatAreNoUploadAreRefused() throws Exception {
    String head = "--moc\r\nContent-Disposition: form-data; name=";
    for (String body :
        new String[] {
          "",
          "--moc--\r\n",
          head + "\"khac\"; filename=\"a.pdf\"\r\n\r\n%PDF-\r\n--moc--\r\n",
          head + "\"file\"\r\n\r\n%PDF-\r\n--moc--\r\n",
          head + "\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-",
          head + "\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-\r\n--moc\r\n\r\nx\r\n--moc--\r\n"
        }) {
      HttpRequest.Builder request =
          client.uploadRequest("a.pdf", TestClient.PDF).POST(BodyPublishers.ofString(body));
      assertThat(client.send(request).statusCode()).as(body).isEqualTo(400);
    }
  }

  @Test
  void aCutUploadThatWasCarriedOutHarmsNobody() throws Exception {
    sandbox.faults().next("upload", Fault.cutAfterWrite());
    try (RawClient raw = new RawClient(sandbox)) {
      raw.send(client.uploadRequest("a.pdf", TestClient.PDF));
      assertThat(raw.rest()).isEmpty();
    }
    assertThat(client.upload().path("_id").asText()).hasSize(24);
  }
}
