package vn.gtvt.sdk.permits.qlvt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers operations as it was told and keeps every message as it arrived. */
final class RecordingQlvt implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final List<Message> messages = new CopyOnWriteArrayList<>();
  private final List<FileCall> files = new CopyOnWriteArrayList<>();

  /** What arrived at the endpoint. */
  record Message(String path, String bearer, String token, JsonNode body) {
    String operation() {
      return body.path("query").asText().replaceAll("(?s).*\\)\\s*\\{\\s*(\\w+)\\(.*", "$1");
    }

    JsonNode variables() {
      return body.path("variables");
    }
  }

  /** What arrived at the place of files. */
  record FileCall(String line, String bearer, String type, String body) {}

  RecordingQlvt() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/vuejx/", this::serve);
    server.createContext("/security/", this::serveFile);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Answers an operation with these data from now on. */
  RecordingQlvt on(String operation, String data) {
    answers.put(operation, "{\"data\":{\"" + operation + "\":" + data + "}}");
    return this;
  }

  /** Answers an operation with an error of this code from now on. */
  RecordingQlvt onError(String operation, String code) {
    answers.put(
        operation,
        "{\"errors\":[{\"message\":\"không được\",\"extensions\":{\"code\":\"" + code + "\"}}]}");
    return this;
  }

  /** Returns the last message of an operation. */
  Message last(String operation) {
    return messages.stream()
        .filter(each -> each.operation().equals(operation))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new AssertionError(operation + " was not asked"));
  }

  /** Returns every call about a file. */
  List<FileCall> files() {
    return files;
  }

  private void serveFile(HttpExchange exchange) throws IOException {
    files.add(
        new FileCall(
            exchange.getRequestMethod() + " " + exchange.getRequestURI(),
            exchange.getRequestHeaders().getFirst("Authorization"),
            String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    byte[] answer =
        ("{\"_id\":\"0123456789abcdef01234567\",\"sha256\":\"" + "0".repeat(64) + "\"}")
            .getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private void serve(HttpExchange exchange) throws IOException {
    Message message =
        new Message(
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders().getFirst("Authorization"),
            exchange.getRequestHeaders().getFirst("token"),
            JSON.readTree(exchange.getRequestBody()));
    messages.add(message);
    byte[] answer =
        answers.getOrDefault(message.operation(), "{}").getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
