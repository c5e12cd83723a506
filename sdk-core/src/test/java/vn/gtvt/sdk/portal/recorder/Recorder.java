package vn.gtvt.sdk.portal.recorder;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
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

/** Answers what a test told it to and remembers every request. */
public final class Recorder implements AutoCloseable {
  private final HttpServer server;
  private final List<Seen> seen = new ArrayList<>();
  private final Map<String, Deque<Reply>> replies = new HashMap<>();

  /** What is answered to one request. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Reply(int status, Map<String, String> headers, byte[] body) {}

  private Recorder(HttpServer server) {
    this.server = server;
  }

  /** Starts on a free port. */
  public static Recorder start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Recorder recorder = new Recorder(server);
    server.createContext("/", recorder::handle);
    server.start();
    return recorder;
  }

  /** Returns where it listens, without a path. */
  public URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Answers the next request of this method and path so; the last answer stays. */
  public Recorder on(String methodAndPath, int status, String json) {
    return on(methodAndPath, status, json.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers bytes. */
  public Recorder on(String methodAndPath, int status, byte[] body) {
    return on(methodAndPath, status, Map.of("Content-Type", "application/json"), body);
  }

  /** Answers bytes with headers. */
  public synchronized Recorder on(
      String methodAndPath, int status, Map<String, String> headers, byte[] body) {
    replies
        .computeIfAbsent(methodAndPath, key -> new ArrayDeque<>())
        .add(new Reply(status, headers, body));
    return this;
  }

  /** Forgets what was to be answered to this, so that something else can be. */
  public synchronized Recorder off(String methodAndPath) {
    replies.remove(methodAndPath);
    return this;
  }

  /** Returns every request so far. */
  public synchronized List<Seen> seen() {
    return List.copyOf(seen);
  }

  /** Returns method and path of every request so far. */
  public List<String> lines() {
    return seen().stream().map(Seen::line).toList();
  }

  /** Returns the last request of this method and path. */
  public Seen last(String methodAndPath) {
    return seen().stream()
        .filter(each -> each.line().equals(methodAndPath))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new AssertionError(methodAndPath + " was not asked: " + lines()));
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    Map<String, String> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    URI uri = exchange.getRequestURI();
    Seen request =
        new Seen(exchange.getRequestMethod(), uri.getPath(), uri.getRawQuery(), headers, body);
    Reply reply = next(request);
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(
        reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
    if (reply.body().length > 0) {
      exchange.getResponseBody().write(reply.body());
    }
    exchange.close();
  }

  private synchronized Reply next(Seen request) {
    seen.add(request);
    Deque<Reply> known = replies.get(request.line());
    if (known == null) {
      return new Reply(404, Map.of(), "not scripted".getBytes(StandardCharsets.UTF_8));
    }
    return known.size() > 1 ? known.removeFirst() : known.getFirst();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
