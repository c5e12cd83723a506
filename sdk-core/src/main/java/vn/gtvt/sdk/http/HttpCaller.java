package vn.gtvt.sdk.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import okio.HashingSource;
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

  private static final long PIECE = 64 * 1024L;

  private final OkHttpClient client;
  private final HttpSettings settings;
  private final UploadListener listener;

  private HttpCaller(OkHttpClient client, HttpSettings settings, UploadListener listener) {
    this.client = client;
    this.settings = settings;
    this.listener = listener;
  }

  /** Opens a caller with connections of its own. */
  public static HttpCaller open(HttpSettings settings) {
    return open(settings, UploadListener.NONE);
  }

  /** Opens a caller with connections of its own that tells how far files have left. */
  public static HttpCaller open(HttpSettings settings, UploadListener listener) {
    return new HttpCaller(client(settings).build(), settings, listener);
  }

  /** Opens a caller that trusts other certificates than the machine does, for tests. */
  static HttpCaller open(HttpSettings settings, SSLSocketFactory sockets, X509TrustManager trust) {
    return new HttpCaller(
        client(settings).sslSocketFactory(sockets, trust).build(), settings, UploadListener.NONE);
  }

  private static OkHttpClient.Builder client(HttpSettings settings) {
    return new OkHttpClient.Builder()
        .connectTimeout(settings.connect())
        .readTimeout(settings.read())
        .writeTimeout(settings.write())
        .callTimeout(settings.whole())
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .connectionPool(new ConnectionPool(settings.connections(), 5, TimeUnit.MINUTES))
        .addNetworkInterceptor(HeldBack.INTERCEPTOR)
        .eventListenerFactory(SentMark.FACTORY);
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
    request.method(call.method(), call.body(listener));
    long start = System.nanoTime();
    HttpReply reply = send(request.build(), mark, call.room());
    if (LOG.isDebugEnabled()) {
      LOG.debug("{} -> {} in {} ms", call, reply, (System.nanoTime() - start) / 1_000_000);
    }
    return reply;
  }

  private HttpReply send(Request request, SentMark mark, AnswerRoom room) {
    try (Response response = client.newCall(request).execute()) {
      BufferedSource source = response.body().source();
      int kept = room.kept(settings);
      Map<String, String> headers = HeldBack.headers(response.headers());
      if (!source.request(kept + 1L)) {
        return new HttpReply.Answered(response.code(), headers, source.readByteArray());
      }
      boolean isFile = response.code() == 200 && room.fingerprint() > kept;
      Optional<String> fingerprint =
          isFile ? fingerprint(source, room.fingerprint()) : Optional.empty();
      return fingerprint
          .<HttpReply>map(sha -> new HttpReply.Answered(200, headers, new byte[0], sha))
          .orElseGet(() -> new HttpReply.Lost("answer larger than " + kept + " bytes"));
    } catch (IOException e) {
      boolean isTimeOver = e instanceof SocketTimeoutException || "timeout".equals(e.getMessage());
      if (e instanceof InterruptedIOException && !isTimeOver) {
        Thread.currentThread().interrupt();
      }
      String cause = NoAnswer.told(e);
      return mark.sent() ? new HttpReply.Lost(cause) : new HttpReply.NotSent(cause);
    }
  }

  private static Optional<String> fingerprint(BufferedSource source, long most) throws IOException {
    try (HashingSource hashing = HashingSource.sha256(source);
        Buffer passing = new Buffer()) {
      long all = 0;
      for (long read = 0; read >= 0; read = hashing.read(passing, PIECE)) {
        all += read;
        passing.clear();
        if (all > most) {
          return Optional.empty();
        }
      }
      return Optional.of(hashing.hash().hex());
    }
  }

  @Override
  public void close() {
    client.connectionPool().evictAll();
  }
}
