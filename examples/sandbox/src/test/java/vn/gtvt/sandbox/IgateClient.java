package vn.gtvt.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A plain HTTP client of the iGate doors, written from docs/wire/igate.md. */
final class IgateClient {
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  final Sandbox sandbox;
  String token = "";

  private IgateClient(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  static IgateClient loggedIn(Sandbox sandbox) throws IOException, InterruptedException {
    IgateClient client = new IgateClient(sandbox);
    String form = "grant_type=password&client_id=thu&username=cong-ty&password=sandbox";
    client.token = json(client.login(form)).path("access_token").asText();
    return client;
  }

  static JsonNode json(HttpResponse<String> response) throws IOException {
    return TestClient.JSON.readTree(response.body());
  }

  URI at(String path) {
    return URI.create(sandbox.url() + "/igate/" + path);
  }

  HttpResponse<String> login(String form) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(at("sso/auth/realms/digo/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return HTTP.send(request.timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString());
  }

  HttpRequest.Builder api(String path) {
    return HttpRequest.newBuilder(at("api/" + path)).header("Authorization", "Bearer " + token);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(api(path));
  }

  JsonNode read(String path) throws IOException, InterruptedException {
    return json(get(path));
  }

  HttpResponse<String> call(String method, String path, String body)
      throws IOException, InterruptedException {
    return send(
        api(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body)));
  }

  HttpResponse<String> apply(JsonNode body) throws IOException, InterruptedException {
    return call("POST", "pa/dossier/--apply-online/", body.toString());
  }

  JsonNode procedure(String code) throws IOException, InterruptedException {
    return read("bd/procedure/--can-apply?keyword=" + code + "&spec=page&page=0&size=20")
        .at("/content/0");
  }

  String pattern(JsonNode procedure) throws IOException, InterruptedException {
    String path =
        "bd/config/get-pattern?agency-id=%s&procedure-id=%s"
            .formatted(procedure.at("/agency/0/id").asText(), procedure.path("id").asText());
    return read(path).asText();
  }

  String nextCode(String pattern, JsonNode procedure) throws IOException, InterruptedException {
    String path = "bt/pattern/" + pattern + "/--get-next-value?code=";
    return call("PUT", path + procedure.path("code").asText(), "").body();
  }

  HttpResponse<String> upload(String... names) throws IOException, InterruptedException {
    StringBuilder body = new StringBuilder();
    for (String name : names) {
      body.append(part("name=\"files\"; filename=\"" + name + "\""))
          .append("%PDF-1.7 ")
          .append(name);
    }
    body.append(part("name=\"account-id\"")).append("user-1").append("\r\n--moc--\r\n");
    return send(
        api("fi/file/--multiple?uuid=1")
            .header("Content-Type", "multipart/form-data; boundary=moc")
            .POST(BodyPublishers.ofString(body.substring(2))));
  }

  private static String part(String disposition) {
    return "\r\n--moc\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
  }

  /** The shortened body for a procedure of which no form is known; its reference is in a note. */
  ObjectNode small(String reference) throws IOException, InterruptedException {
    return IgateSamples.small(this, procedure("1.000703"), reference);
  }

  /** Files it as a person before the page has allowed; returns the dossier's id. */
  String file(String reference) throws IOException, InterruptedException {
    ObjectNode body = small(reference);
    sandbox.igatePerson().confirm(body.path("code").asText());
    return json(apply(body)).path("id").asText();
  }

  JsonNode detail(String id) throws IOException, InterruptedException {
    return read("pa/dossier/" + id + "/--online");
  }

  String status(String id) throws IOException, InterruptedException {
    return detail(id).at("/dossierTaskStatus/name").asText();
  }

  ArrayNode search(String query) throws IOException, InterruptedException {
    return (ArrayNode) read("pa/dossier/search?page=0&size=10&spec=slice&" + query).path("content");
  }
}
