package vn.gtvt.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client that sees every byte and every end of a connection. */
final class RawClient implements AutoCloseable {
  private static final Pattern LENGTH = Pattern.compile("Content-Length: ([0-9]+)\r\n");

  private final Socket socket;

  RawClient(Sandbox sandbox) throws IOException {
    socket = new Socket(sandbox.url().getHost(), sandbox.url().getPort());
    socket.setSoTimeout(10_000);
  }

  void write(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  void write(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  void send(HttpRequest.Builder builder) throws IOException {
    HttpRequest request = builder.build();
    byte[] body = bytes(request.bodyPublisher().orElseThrow());
    StringBuilder head = new StringBuilder();
    head.append(request.method()).append(' ').append(request.uri().getPath());
    head.append(" HTTP/1.1\r\nHost: sandbox\r\n");
    request
        .headers()
        .map()
        .forEach((name, values) -> head.append(name + ": " + values.get(0) + "\r\n"));
    head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
    write(head.toString());
    write(body);
  }

  private static byte[] bytes(HttpRequest.BodyPublisher publisher) {
    CompletableFuture<byte[]> done = new CompletableFuture<>();
    publisher.subscribe(
        new Flow.Subscriber<>() {
          private final ByteArrayOutputStream all = new ByteArrayOutputStream();

          @Override
          public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
          }

          @Override
          public void onNext(ByteBuffer part) {
            byte[] bytes = new byte[part.remaining()];
            part.get(bytes);
            all.writeBytes(bytes);
          }

          @Override
          public void onError(Throwable error) {
            done.completeExceptionally(error);
          }

          @Override
          public void onComplete() {
            done.complete(all.toByteArray());
          }
        });
    return done.join();
  }

  /** Everything up to the end of the stream. */
  String rest() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** One line without its end. */
  String line() throws IOException {
    StringBuilder line = new StringBuilder();
    int next = socket.getInputStream().read();
    while (next >= 0 && next != '\n') {
      line.append((char) next);
      next = socket.getInputStream().read();
    }
    return line.toString().strip();
  }

  static int contentLength(String answer) {
    Matcher found = LENGTH.matcher(answer);
    return found.find() ? Integer.parseInt(found.group(1)) : -1;
  }

  static String body(String answer) {
    return answer.substring(answer.indexOf("\r\n\r\n") + 4);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
