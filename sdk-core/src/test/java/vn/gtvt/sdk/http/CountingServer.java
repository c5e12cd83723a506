package vn.gtvt.sdk.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers every request with the same bytes and counts how many came. */
final class CountingServer implements AutoCloseable {
  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final AtomicInteger requests = new AtomicInteger();
  private final byte[] head;
  private final byte[] body;
  private final Habit habit;

  private enum Habit {
    PLAIN,
    CUTS_THE_SECOND,
    DRIPS
  }

  private CountingServer(String head, byte[] body, Habit habit) throws IOException {
    this.head = (head + "\r\n").getBytes(StandardCharsets.US_ASCII);
    this.body = body;
    this.habit = habit;
    Thread thread = new Thread(this::serve, "counting-server");
    thread.setDaemon(true);
    thread.start();
  }

  static CountingServer answering(String head) throws IOException {
    return new CountingServer(head, new byte[0], Habit.PLAIN);
  }

  static CountingServer answering(String head, byte[] body) throws IOException {
    return new CountingServer(head, body, Habit.PLAIN);
  }

  static CountingServer cuttingTheSecondRequestOfAConnection() throws IOException {
    return new CountingServer(
        "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n", new byte[0], Habit.CUTS_THE_SECOND);
  }

  /** Sends its answer byte by byte, each soon enough to keep a patient reader waiting. */
  static CountingServer dripping(String head) throws IOException {
    return new CountingServer(head, new byte[0], Habit.DRIPS);
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/a");
  }

  int requests() {
    return requests.get();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        answer(connection);
      } catch (IOException e) {
        // The client went away or the test is over: the next connection tells.
      }
    }
  }

  private void answer(Socket connection) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
    OutputStream out = connection.getOutputStream();
    for (int served = 0; ; served++) {
      int length = 0;
      String line = in.readLine();
      if (line == null) {
        return;
      }
      for (; line != null && !line.isEmpty(); line = in.readLine()) {
        if (line.startsWith("Content-Length: ")) {
          length = Integer.parseInt(line.substring("Content-Length: ".length()));
        }
      }
      for (int i = 0; i < length; i++) {
        in.read();
      }
      requests.incrementAndGet();
      if (habit == Habit.CUTS_THE_SECOND && served == 1) {
        return;
      }
      out.write(head);
      out.write(body);
      out.flush();
      if (habit == Habit.DRIPS) {
        drip(connection, out);
      }
    }
  }

  /** The wait for a client that says nothing is the pause between two drops. */
  private static void drip(Socket connection, OutputStream out) throws IOException {
    connection.setSoTimeout(100);
    for (int said = 0; said >= 0; ) {
      try {
        said = connection.getInputStream().read();
      } catch (SocketTimeoutException e) {
        out.write('.');
        out.flush();
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
