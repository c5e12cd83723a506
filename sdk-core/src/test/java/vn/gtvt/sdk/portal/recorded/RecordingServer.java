package vn.gtvt.sdk.portal.recorded;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Answers as it was told and keeps every request as it arrived. */
public final class RecordingServer implements AutoCloseable {
  private final HttpServer server;
  private final List<Recorded> requests = new CopyOnWriteArrayList<>();
  private final List<Rule> rules = new CopyOnWriteArrayList<>();
  private final Map<String, Deque<Answer>> scripts = new HashMap<>();

  private record Rule(String method, String path, Function<Recorded, Answer> answer) {}

  /** What is answered. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Answer(int status, String type, byte[] body, Map<String, String> headers) {
    public static Answer json(String body) {
      return json(200, body);
    }

    public static Answer json(int status, String body) {
      return bytes(status, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer text(int status, String body) {
      return bytes(status, "text/plain", body.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer bytes(int status, String type, byte[] body) {
      return new Answer(status, type, body, Map.of());
    }

    public Answer header(String name, String value) {
      return new Answer(status, type, body, Map.of(name, value));
    }
  }

  public RecordingServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::serve);
    server.start();
  }

  /** Returns where it listens, without a path. */
  public URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Answers requests of a path so, from now on; the last word counts. */
  public RecordingServer on(String method, String path, Function<Recorded, Answer> answer) {
    rules.add(0, new Rule(method, path, answer));
    return this;
  }

  public RecordingServer on(String method, String path, Answer answer) {
    return on(method, path, request -> answer);
  }

  /** Answers the next request of this method and path so; the last answer stays. */
  public RecordingServer on(String line, int status, String json) {
    return then(line, Answer.json(status, json));
  }

  /** Answers bytes. */
  public RecordingServer on(String line, int status, byte[] body) {
    return then(line, Answer.bytes(status, "application/json", body));
  }

  /** Answers bytes with headers. */
  public RecordingServer on(String line, int status, Map<String, String> headers, byte[] body) {
    String type = headers.getOrDefault("Content-Type", "application/json");
    return then(line, new Answer(status, type, body, headers));
  }

  private synchronized RecordingServer then(String line, Answer answer) {
    scripts.computeIfAbsent(line, key -> new ArrayDeque<>()).add(answer);
    return this;
  }

  /** Forgets what was to be answered to this, so that something else can be. */
  public synchronized RecordingServer off(String line) {
    scripts.remove(line);
    return this;
  }

  /** Returns method and path of every request so far. */
  public List<String> lines() {
    return requests.stream().map(Recorded::line).toList();
  }

  /** Returns the last request of this method and path. */
  public Recorded last(String line) {
    return requests.stream()
        .filter(each -> each.line().equals(line))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new AssertionError(line + " was not asked: " + lines()));
  }

  public List<Recorded> requests() {
    return requests;
  }

  public List<Recorded> requests(String method, String path) {
    return requests.stream()
        .filter(r -> r.method().equals(method) && r.path().equals(path))
        .toList();
  }

  /** Returns the one request of a path. */
  public Recorded one(String method, String path) {
    List<Recorded> found = requests(method, path);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " requests of " + method + " " + path + requests);
    }
    return found.get(0);
  }

  private void serve(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    Recorded request =
        new Recorded(
            exchange.getRequestMethod(),
            exchange.getRequestURI().getPath(),
            exchange.getRequestURI().getRawQuery(),
            headers,
            exchange.getRequestBody().readAllBytes());
    requests.add(request);
    Answer answer = answer(request);
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    exchange.sendResponseHeaders(
        answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
    if (answer.body().length > 0) {
      exchange.getResponseBody().write(answer.body());
    }
    exchange.close();
  }

  private synchronized Answer answer(Recorded request) {
    Deque<Answer> script = scripts.get(request.line());
    if (script != null) {
      return script.size() > 1 ? script.removeFirst() : script.getFirst();
    }
    for (Rule rule : new ArrayList<>(rules)) {
      boolean isMethod = rule.method().equals("*") || rule.method().equals(request.method());
      if (isMethod && request.path().matches(rule.path())) {
        return rule.answer().apply(request);
      }
    }
    return Answer.text(404, "no such door");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
