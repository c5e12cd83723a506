package vn.gtvt.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A plain HTTP client of the TD doors, written from docs/wire/td.md. */
final class TdClient {
  static final String CITIZEN = "cong-ty";
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  final Sandbox sandbox;
  String token = "";

  private TdClient(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  static TdClient loggedIn(Sandbox sandbox) throws IOException, InterruptedException {
    return loggedIn(sandbox, CITIZEN, "sandbox");
  }

  static TdClient loggedIn(Sandbox sandbox, String user, String password)
      throws IOException, InterruptedException {
    TdClient client = new TdClient(sandbox);
    ObjectNode login = TestClient.JSON.createObjectNode().put("userName", user);
    HttpResponse<String> answer = client.post("/td/api/tokens", login.put("password", password));
    client.token = json(answer).path("token").asText();
    return client;
  }

  static JsonNode json(HttpResponse<String> response) throws IOException {
    return TestClient.JSON.readTree(response.body());
  }

  static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create(sandbox.url() + path))
        .header("Authorization", "Bearer " + token);
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return HTTP.send(request.timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(at("/td/api/v1/" + path));
  }

  JsonNode read(String path) throws IOException, InterruptedException {
    return json(get(path));
  }

  HttpResponse<String> post(String path, JsonNode body) throws IOException, InterruptedException {
    return call("POST", path, body.toString());
  }

  HttpResponse<String> call(String method, String path, String body)
      throws IOException, InterruptedException {
    return send(
        at(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body)));
  }

  HttpResponse<String> put(String path, JsonNode body) throws IOException, InterruptedException {
    return call("PUT", "/td/api/v1/" + path, body.toString());
  }

  HttpResponse<String> uploadRaw(String part, String bytes, String folder)
      throws IOException, InterruptedException {
    String body =
        "--moc\r\nContent-Disposition: form-data; name=\"FolderName\"\r\n\r\n"
            + folder
            + "\r\n--moc\r\nContent-Disposition: form-data; "
            + part
            + "\r\n\r\n"
            + bytes
            + "\r\n--moc--\r\n";
    return send(
        at("/td/api/v1/File/UploadFileBucket")
            .header("Content-Type", "multipart/form-data; boundary=moc")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Uploads a file and returns its path. */
  String upload(String name) throws IOException, InterruptedException {
    String part = "name=\"Files\"; filename=\"" + name + "\"";
    return json(uploadRaw(part, "%PDF-1.7 " + name, "ho-so")).path("data").asText();
  }

  HttpResponse<String> download(String path) throws IOException, InterruptedException {
    return get("File/GetFileBucket?Path=" + coded(path));
  }

  HttpResponse<String> submit(JsonNode body) throws IOException, InterruptedException {
    return post("/td/api/v1/HoSo/NopTrucTuyen", body);
  }

  /** A body with what must be there, for a reference that stands in its summary. */
  ObjectNode small(String reference) throws IOException, InterruptedException {
    ObjectNode body =
        (ObjectNode)
            TestClient.JSON.readTree(
                """
                {"maTTHC":"2.002288","donViId":"SBX-01","mucDo":"4","loaiDoiTuong":"Doanh nghiệp",
                 "chuHoSo":"HTX Thử","soDienThoaiChuHoSo":"0912345678",
                 "soGiayToChuHoSo":"0101234567","tinhThanhChuHoSo":"Tỉnh Bắc Ninh",
                 "xaPhuongChuHoSo":"Phường Kinh Bắc","nguoiGui":"cong-ty",
                 "thanhPhanHoSos":[{"ten":"Giấy đề nghị"}]}
                """);
    body.put("trichYeuHoSo", "Đề nghị cấp phù hiệu [" + reference + "]");
    ((ObjectNode) body.at("/thanhPhanHoSos/0")).put("dinhKem", upload(reference + "_1.pdf"));
    return body;
  }

  /** Files it; returns the dossier's id, which only a list tells. */
  String file(String reference) throws IOException, InterruptedException {
    String code = json(submit(small(reference))).path("data").asText();
    return read("HoSo/GetByMa/" + code).at("/data/id").asText();
  }

  JsonNode detail(String id) throws IOException, InterruptedException {
    return read("HoSo/" + id).path("data");
  }

  String status(String id) throws IOException, InterruptedException {
    return detail(id).path("trangThaiHoSoId").asText();
  }

  JsonNode list(String query) throws IOException, InterruptedException {
    return read("HoSo/Portal?" + query).path("data");
  }
}
