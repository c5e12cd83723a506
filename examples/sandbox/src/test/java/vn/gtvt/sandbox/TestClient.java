package vn.gtvt.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A real client of the doors. */
final class TestClient {
  static final ObjectMapper JSON = new ObjectMapper();
  static final String GOOD_LOGIN =
      "grant_type=password&client_id=thu&username=cong-ty&password=sandbox";
  static final byte[] PDF = "%PDF-1.7 nội dung thử".getBytes(StandardCharsets.UTF_8);

  final Sandbox sandbox;
  final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  String token = "";

  TestClient(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  static TestClient loggedIn(Sandbox sandbox) throws Exception {
    TestClient client = new TestClient(sandbox);
    client.token = client.login(GOOD_LOGIN).path("access_token").asText();
    return client;
  }

  URI at(String path) {
    return URI.create(sandbox.url() + path);
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return http.send(request.timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder loginRequest(String form) {
    return HttpRequest.newBuilder(at("/auth/realms/mt/protocol/openid-connect/token"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form));
  }

  HttpRequest.Builder loginRequest() {
    return loginRequest(GOOD_LOGIN);
  }

  HttpResponse<String> loginResponse(String form) throws IOException, InterruptedException {
    return send(loginRequest(form));
  }

  JsonNode login(String form) throws IOException, InterruptedException {
    return JSON.readTree(loginResponse(form).body());
  }

  ObjectNode variables() {
    return JSON.createObjectNode()
        .put("token", token)
        .put("db", "CSDL_QLVT")
        .put("collection", "T_HoSoPhuHieu");
  }

  HttpRequest.Builder request(String kind, String operation, JsonNode variables) {
    ObjectNode envelope = JSON.createObjectNode();
    envelope.put(
        "query", kind + " " + operation + "($token: String) { " + operation + "(token: $token) }");
    envelope.set("variables", variables);
    return HttpRequest.newBuilder(at("/vuejx/"))
        .header("Content-Type", "application/json")
        .header("Authorization", "Bearer " + token)
        .header("token", token)
        .POST(BodyPublishers.ofString(envelope.toString()));
  }

  JsonNode call(String kind, String operation, JsonNode variables)
      throws IOException, InterruptedException {
    HttpResponse<String> response = send(request(kind, operation, variables));
    return JSON.readTree(response.body());
  }

  HttpRequest.Builder createRequest(JsonNode body) {
    ObjectNode variables = variables();
    variables.set("body", body);
    return request("mutation", "userCreate", variables);
  }

  JsonNode create(JsonNode body) throws IOException, InterruptedException {
    return JSON.readTree(send(createRequest(body)).body());
  }

  JsonNode one(String reference) throws IOException, InterruptedException {
    ObjectNode variables = variables();
    variables.putObject("filter").put("shortName", reference);
    return call("query", "userOne", variables).path("data").path("userOne");
  }

  int count(String reference) throws IOException, InterruptedException {
    ObjectNode variables = variables();
    variables.putObject("filter").put("shortName", reference);
    return call("query", "count", variables).path("data").path("count").asInt(-1);
  }

  JsonNode search(String bodyJson) throws IOException, InterruptedException {
    ObjectNode variables = variables();
    variables.set("body", JSON.readTree(bodyJson));
    return call("query", "search", variables);
  }

  int found(String reference) throws IOException, InterruptedException {
    String body = "{\"query\":{\"term\":{\"shortName.keyword\":\"" + reference + "\"}}}";
    return search(body).at("/data/search/hits/total/value").asInt(-1);
  }

  HttpRequest.Builder uploadRequest(String name, byte[] content) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String head =
        "--moc\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/pdf\r\n\r\n";
    body.write(head.getBytes(StandardCharsets.UTF_8));
    body.write(content);
    body.write("\r\n--moc--\r\n".getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(at("/security/uploads/phuhieu"))
        .header("Content-Type", "multipart/form-data; boundary=moc")
        .header("Authorization", "Bearer " + token)
        .POST(BodyPublishers.ofByteArray(body.toByteArray()));
  }

  JsonNode upload() throws IOException, InterruptedException {
    return JSON.readTree(send(uploadRequest("giấy đề nghị.pdf", PDF)).body());
  }

  HttpResponse<byte[]> download(String id) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(at("/security/uploads/phuhieu/" + id))
            .header("Authorization", "Bearer " + token)
            .build(),
        BodyHandlers.ofByteArray());
  }

  HttpResponse<String> control(String method, String path, String body)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at(path)).method(method, BodyPublishers.ofString(body)));
  }

  /** A complete dossier; uploads the file it names. */
  ObjectNode dossier(String reference, String... plates) throws IOException, InterruptedException {
    return Samples.dossier(upload(), reference, plates);
  }
}
