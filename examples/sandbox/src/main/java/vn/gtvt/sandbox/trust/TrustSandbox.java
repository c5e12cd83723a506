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
  private final RemoteOffice remote;
  private final AtomicBoolean silent;
  private final TrustFaults faults;

  private TrustSandbox(
      HttpServer server,
      URI url,
      TrustOffice office,
      RemoteOffice remote,
      AtomicBoolean silent,
      TrustFaults faults) {
    this.server = server;
    this.url = url;
    this.office = office;
    this.remote = remote;
    this.silent = silent;
    this.faults = faults;
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
    return start(clock, port, KeyKind.EC);
  }

  /**
   * Starts one with a new root.
   *
   * @param port 0 for a free one
   * @param kind of what kind the keys of the authorities are
   * @throws UncheckedIOException if the port is taken
   */
  public static TrustSandbox start(Clock clock, int port, KeyKind kind) {
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
      AtomicBoolean silent = new AtomicBoolean();
      TrustFaults faults = new TrustFaults();
      TrustOffice office = new TrustOffice(clock, url, kind, faults);
      RemoteOffice remote = new RemoteOffice(clock);
      TrustDoors trust = new TrustDoors(office, silent);
      CscDoors csc = new CscDoors(remote);
      doors.set(request -> csc.isMine(request) ? csc.handle(request) : trust.handle(request));
      return new TrustSandbox(server, url, office, remote, silent, faults);
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

  /** Where remote signing is served. */
  public URI csc() {
    return URI.create(url + "/csc/v2");
  }

  /** The accounts of remote signing. */
  public RemoteOffice remote() {
    return remote;
  }

  /** Switches revocation and time-stamps off or on again. */
  public void silent(boolean value) {
    silent.set(value);
  }

  /** What the services answer instead of the truth. */
  public TrustFaults faults() {
    return faults;
  }

  @Override
  public void close() {
    server.close();
  }
}
