package vn.gtvt.sandbox.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import vn.gtvt.sandbox.http.Handler;
import vn.gtvt.sandbox.http.HttpServer;
import vn.gtvt.sandbox.http.Response;

/** A running trust service on the loopback address. Thread-safe. */
public final class TrustSandbox implements AutoCloseable {
  private static final int THREADS = 32;

  private final HttpServer server;
  private final URI url;
  private final TrustOffice office;
  private final AtomicBoolean silent;

  private TrustSandbox(HttpServer server, URI url, TrustOffice office, AtomicBoolean silent) {
    this.server = server;
    this.url = url;
    this.office = office;
    this.silent = silent;
  }

  /**
   * Starts one with a new root on a free port.
   *
   * @param clock its time: that of certificates, time-stamps and answers
   */
  public static TrustSandbox start(Clock clock) {
    return start(clock, 0);
  }

  /**
   * Starts one with a new root.
   *
   * @param port 0 for a free one
   * @throws UncheckedIOException if the port is taken
   */
  public static TrustSandbox start(Clock clock, int port) {
    AtomicReference<Handler> doors =
        new AtomicReference<>(request -> Response.error(503, "Not yet open"));
    try {
      InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      HttpServer server =
          HttpServer.start(
              loopback,
              port,
              THREADS,
              request -> Objects.requireNonNull(doors.get()).handle(request));
      URI url = URI.create("http://127.0.0.1:" + server.port());
      TrustOffice office = new TrustOffice(clock, url);
      AtomicBoolean silent = new AtomicBoolean();
      doors.set(new TrustDoors(office, silent)::handle);
      return new TrustSandbox(server, url, office, silent);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot listen on port " + port, e);
    }
  }

  /** Where it listens, without a slash at the end. */
  public URI url() {
    return url;
  }

  /** Where time-stamps are given. */
  public URI tsa() {
    return URI.create(url + "/trust/tsa");
  }

  /** The authority that issues and revokes. */
  public TrustOffice office() {
    return office;
  }

  /** Switches revocation and time-stamps off or on again. */
  public void silent(boolean value) {
    silent.set(value);
  }

  @Override
  public void close() {
    server.close();
  }
}
