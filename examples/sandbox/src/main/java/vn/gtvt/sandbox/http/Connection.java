package vn.gtvt.sandbox.http;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.function.BooleanSupplier;

/** Serves one connection until one side ends it. Run by one thread. */
final class Connection implements Runnable {
  private static final int IDLE_SLICE_MS = 250;
  private static final int IDLE_SLICES = 4 * 600;
  private static final int READ_TIMEOUT_MS = 60_000;
  private static final int FAREWELL_MS = 1_000;
  private static final int FAREWELL_BYTES = 1024 * 1024;

  private final Socket socket;
  private final Handler handler;
  private final BooleanSupplier crowded;

  /**
   * A connection; it gives its thread up while idle if others wait for one.
   *
   * @param crowded whether others wait
   */
  Connection(Socket socket, Handler handler, BooleanSupplier crowded) {
    this.socket = socket;
    this.handler = handler;
    this.crowded = crowded;
  }

  @Override
  public void run() {
    try (socket) {
      LineInput in = new LineInput(socket.getInputStream());
      OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 16 * 1024);
      boolean open = true;
      while (open && begins(in)) {
        open = serve(in, out);
      }
    } catch (IOException e) {
      // The client is gone: nobody is left to tell.
      return;
    }
  }

  /** Ends the connection from another thread. */
  void abort() {
    try {
      socket.close();
    } catch (IOException e) {
      // It was closed already.
      return;
    }
  }

  private boolean begins(LineInput in) throws IOException {
    socket.setSoTimeout(IDLE_SLICE_MS);
    for (int slice = 0; slice < IDLE_SLICES; slice++) {
      try {
        in.mark(1);
        boolean some = in.read() >= 0;
        in.reset();
        socket.setSoTimeout(READ_TIMEOUT_MS);
        return some;
      } catch (SocketTimeoutException e) {
        if (crowded.getAsBoolean()) {
          return false;
        }
      }
    }
    return false;
  }

  private boolean serve(LineInput in, OutputStream out) throws IOException {
    RequestReader.Arrival arrival;
    try {
      arrival = new RequestReader(in, out).read();
    } catch (HttpProblem problem) {
      refuse(out, problem);
      return false;
    }
    Response response;
    try {
      response = handler.handle(arrival.request());
      skip(arrival.request().body());
    } catch (HttpProblem problem) {
      refuse(out, problem);
      return false;
    } catch (RuntimeException e) {
      refuse(out, new HttpProblem(500, "Lỗi bên trong hệ thống giả lập"));
      return false;
    }
    boolean keep =
        arrival.keepAlive() && !crowded.getAsBoolean() && !unasked(arrival.request().body());
    return deliver(arrival.request(), response, in, out, keep);
  }

  private boolean deliver(
      Request request, Response response, InputStream in, OutputStream out, boolean keep)
      throws IOException {
    switch (response.delivery()) {
      case WHOLE -> new ResponseWriter(out).write(response, request.method().equals("HEAD"), !keep);
      case HALF -> new ResponseWriter(out).write(response, false, false);
      case RESET -> socket.setSoLinger(true, 0);
      case STALL -> {
        socket.setSoTimeout(0);
        in.transferTo(OutputStream.nullOutputStream());
      }
      case CUT -> {
        return false;
      }
    }
    boolean whole = response.delivery() == Delivery.WHOLE;
    if (whole && !keep) {
      farewell();
    }
    return whole && keep;
  }

  private void refuse(OutputStream out, HttpProblem problem) throws IOException {
    Response response = Response.error(problem.status(), String.valueOf(problem.getMessage()));
    new ResponseWriter(out).write(response, false, true);
    farewell();
  }

  /** Closing with unread bytes would reset the connection and destroy the answer on its way. */
  private void farewell() throws IOException {
    socket.shutdownOutput();
    socket.setSoTimeout(FAREWELL_MS);
    InputStream rest = socket.getInputStream();
    byte[] buffer = new byte[8 * 1024];
    int total = 0;
    while (total < FAREWELL_BYTES) {
      int count = rest.read(buffer);
      if (count < 0) {
        return;
      }
      total += count;
    }
  }

  private static void skip(InputStream body) throws IOException {
    if (!unasked(body)) {
      body.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static boolean unasked(InputStream body) {
    return body instanceof ContinueBody waiting && !waiting.asked();
  }
}
