package vn.gtvt.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rings at any door with java.net.http and remembers what was sent and answered. */
final class Doorbell {
  static final ObjectMapper JSON = new ObjectMapper();
  static final byte[] PDF =
      "%PDF-1.4\n% nội dung thử đủ dài\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

  /** An answer. */
  record Answer(HttpResponse<byte[]> raw) {
    int status() {
      return raw.statusCode();
    }

    String text() {
      return new String(raw.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
      try {
        return JSON.readTree(raw.body());
      } catch (IOException e) {
        throw new AssertionError(text(), e);
      }
    }

    String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }
  }

  private final Sandbox sandbox;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, String> headers = new LinkedHashMap<>();

  Doorbell(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  Doorbell with(String name, String value) {
    headers.put(name, value);
    return this;
  }

  Doorbell without(String name) {
    headers.remove(name);
    return this;
  }

  Answer get(String path) throws Exception {
    return send("GET", path, "", new byte[0]);
  }

  Answer delete(String path) throws Exception {
    return send("DELETE", path, "", new byte[0]);
  }

  Answer form(String method, String path, String... pairs) throws Exception {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      fields.add(pairs[i] + "=" + URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
    }
    byte[] body = String.join("&", fields).getBytes(StandardCharsets.UTF_8);
    return send(method, path, "application/x-www-form-urlencoded", body);
  }

  Answer form(String method, String path, Map<String, String> fields) throws Exception {
    List<String> pairs =
        fields.entrySet().stream()
            .flatMap(each -> java.util.stream.Stream.of(each.getKey(), each.getValue()))
            .collect(Collectors.toList());
    return form(method, path, pairs.toArray(new String[0]));
  }

  Answer json(String method, String path, String body) throws Exception {
    return send(method, path, "application/json", body.getBytes(StandardCharsets.UTF_8));
  }

  /** A multipart form: texts by pairs, then files that share one field. */
  Answer multipart(
      String method, String path, String field, Map<String, byte[]> files, String... pairs)
      throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int i = 0; i < pairs.length; i += 2) {
      write(body, "--thu\r\nContent-Disposition: form-data; name=\"" + pairs[i] + "\"\r\n\r\n");
      write(body, pairs[i + 1] + "\r\n");
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      write(body, "--thu\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"");
      write(body, file.getKey() + "\"\r\nContent-Type: application/pdf\r\n\r\n");
      body.write(file.getValue());
      write(body, "\r\n");
    }
    write(body, "--thu--\r\n");
    return send(method, path, "multipart/form-data; boundary=thu", body.toByteArray());
  }

  private static void write(ByteArrayOutputStream body, String text) throws IOException {
    body.write(text.getBytes(StandardCharsets.UTF_8));
  }

  Answer send(String method, String path, String type, byte[] body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : sandbox.url() + path))
            .timeout(Duration.ofSeconds(10))
            .method(method, BodyPublishers.ofByteArray(body));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    headers.forEach(request::header);
    return new Answer(http.send(request.build(), BodyHandlers.ofByteArray()));
  }
}
