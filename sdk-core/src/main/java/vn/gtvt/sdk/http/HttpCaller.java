package vn.gtvt.sdk.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends calls and says how each ended; throws for nothing that a network or a receiver can do.
 *
 * <p>The library underneath is kept from repeating a request: no retry on a broken connection, no
 * redirect, bodies that can be written once. Immutable and safe for concurrent use; close it to let
 * its connections go.
 */
public final class HttpCaller implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpCaller.class);

  private final OkHttpClient client;
  private final HttpSettings settings;

  private HttpCaller(OkHttpClient client, HttpSettings settings) {
    this.client = client;
    this.settings = settings;
  }

  /** Opens a caller with connections of its own. */
  public static HttpCaller open(HttpSettings settings) {
    OkHttpClient client =
        new OkHttpClient.Builder()
            .connectTimeout(settings.connect())
            .readTimeout(settings.read())
            .writeTimeout(settings.write())
            .callTimeout(settings.whole())
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .connectionPool(new ConnectionPool(settings.connections(), 5, TimeUnit.MINUTES))
            .eventListenerFactory(SentMark.FACTORY)
            .build();
    return new HttpCaller(client, settings);
  }

  /** Returns the limits in use. */
  public HttpSettings settings() {
    return settings;
  }

  /** Sends a call and waits for its end. */
  public HttpReply call(HttpCall call) {
    SentMark mark = new SentMark();
    Request.Builder request =
        new Request.Builder().url(call.target().toString()).tag(SentMark.class, mark);
    call.headers().forEach(request::header);
    if (call.body() != null) {
      request.post(call.body());
    }
    long start = System.nanoTime();
    HttpReply reply = send(request.build(), mark);
    if (LOG.isDebugEnabled()) {
      LOG.debug("{} -> {} in {} ms", call, reply, (System.nanoTime() - start) / 1_000_000);
    }
    return reply;
  }

  private HttpReply send(Request request, SentMark mark) {
    try (Response response = client.newCall(request).execute()) {
      BufferedSource source = response.body().source();
      if (source.request(settings.largestAnswer() + 1L)) {
        return new HttpReply.Lost("answer larger than " + settings.largestAnswer() + " bytes");
      }
      Map<String, String> headers = new HashMap<>();
      response
          .headers()
          .forEach(pair -> headers.put(pair.getFirst().toLowerCase(Locale.ROOT), pair.getSecond()));
      return new HttpReply.Answered(response.code(), headers, source.readByteArray());
    } catch (IOException e) {
      boolean isTimeOver = e instanceof SocketTimeoutException || "timeout".equals(e.getMessage());
      if (e instanceof InterruptedIOException && !isTimeOver) {
        Thread.currentThread().interrupt();
      }
      String cause = e.getClass().getSimpleName();
      return mark.sent() ? new HttpReply.Lost(cause) : new HttpReply.NotSent(cause);
    }
  }

  @Override
  public void close() {
    client.connectionPool().evictAll();
  }
}
