package vn.gtvt.benchmarks;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * A receiver that throws away what it is sent and says how much it was: it costs as little as a
 * receiver can. For one connection at a time and more.
 */
final class UploadSink implements AutoCloseable {
  private static final int CHUNK = 64 * 1024;

  private final long bytesPerSecond;
  private final ServerSocket listening;
  private final AtomicLong bytes = new AtomicLong();

  /** Opens one that takes in as much as comes. */
  UploadSink() throws IOException {
    this(Long.MAX_VALUE);
  }

  /** Opens one behind a line of so many bytes a second. */
  UploadSink(long bytesPerSecond) throws IOException {
    this.bytesPerSecond = bytesPerSecond;
    this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "sink");
    thread.setDaemon(true);
    thread.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/");
  }

  /** Returns how many bytes of bodies came in since the last time it was asked. */
  long taken() {
    return bytes.getAndSet(0);
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket socket = listening.accept();
        start(() -> serve(socket));
      } catch (IOException e) {
        // Closed: there is nobody to serve any more.
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket;
        InputStream in = new BufferedInputStream(socket.getInputStream(), CHUNK)) {
      OutputStream out = socket.getOutputStream();
      byte[] buffer = new byte[CHUNK];
      for (long left = length(in); left >= 0; left = length(in)) {
        long whole = left;
        long start = System.nanoTime();
        while (left > 0) {
          int read = in.read(buffer, 0, (int) Math.min(CHUNK, left));
          if (read < 0) {
            return;
          }
          left -= read;
          atTheLinesPace(whole - left, start);
        }
        bytes.addAndGet(whole);
        out.write(answer());
        out.flush();
      }
    } catch (IOException e) {
      // The client went away: so does its connection.
      return;
    }
  }

  private void atTheLinesPace(long taken, long start) {
    double due = 1e9 * taken / bytesPerSecond;
    long early = (long) due - (System.nanoTime() - start);
    if (early > 0) {
      LockSupport.parkNanos(early);
    }
  }

  /** Reads a head and returns how long its body is; -1 if there is no further request. */
  private static long length(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int end = 0;
    while (end < 4) {
      int next = in.read();
      if (next < 0) {
        return -1;
      }
      head.write(next);
      boolean fits = next == (end % 2 == 0 ? '\r' : '\n');
      end = fits ? end + 1 : next == '\r' ? 1 : 0;
    }
    for (String line : head.toString(StandardCharsets.US_ASCII).split("\r\n", -1)) {
      String lower = line.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        return Long.parseLong(lower.substring("content-length:".length()).strip());
      }
    }
    throw new IOException("a body without a length");
  }

  /** What the upload of QLVT answers ({@code docs/wire/qlvt-badge.md} 3). */
  private static byte[] answer() {
    String json =
        "{\"_id\":\"0123456789abcdef01234567\",\"filename\":\"a.pdf\",\"length\":1,\"sha256\":\""
            + "0".repeat(64)
            + "\"}";
    return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + json.length()
            + "\r\n\r\n"
            + json)
        .getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
