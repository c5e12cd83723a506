package vn.gtvt.sandbox.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Accepts connections on one address and serves each on a thread of a bounded pool. */
public final class HttpServer implements AutoCloseable {
  private static final int BACKLOG = 256;

  private final ServerSocket listener;
  private final Handler handler;
  private final ThreadPoolExecutor pool;
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  private HttpServer(ServerSocket listener, int threads, Handler handler) {
    this.listener = listener;
    this.handler = handler;
    AtomicInteger number = new AtomicInteger();
    this.pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> daemon(task, "sandbox-" + number.incrementAndGet()));
    pool.allowCoreThreadTimeOut(true);
  }

  /**
   * Starts a server.
   *
   * @param port the port, 0 for a free one
   * @param threads the most connections that are served at once
   * @throws IOException if the address cannot be bound
   */
  public static HttpServer start(InetAddress address, int port, int threads, Handler handler)
      throws IOException {
    ServerSocket listener = new ServerSocket();
    try {
      listener.setReuseAddress(true);
      listener.bind(new InetSocketAddress(address, port), BACKLOG);
    } catch (IOException e) {
      listener.close();
      throw e;
    }
    HttpServer server = new HttpServer(listener, threads, handler);
    daemon(server::accept, "sandbox-accept").start();
    return server;
  }

  /** The port that is listened on. */
  public int port() {
    return listener.getLocalPort();
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  private void accept() {
    while (!closed) {
      try {
        admit(listener.accept());
      } catch (IOException e) {
        // Either the server closes, which the loop sees, or one client went away too early.
      }
    }
  }

  private void admit(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    Connection connection = new Connection(socket, handler, () -> !pool.getQueue().isEmpty());
    connections.add(connection);
    try {
      pool.execute(
          () -> {
            try {
              connection.run();
            } finally {
              connections.remove(connection);
            }
          });
    } catch (RejectedExecutionException e) {
      connection.abort();
    }
    if (closed) {
      connection.abort();
    }
  }

  /** Ends all connections and waits shortly for their threads. */
  @Override
  public void close() {
    closed = true;
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      connections.forEach(Connection::abort);
      pool.shutdownNow();
    }
    try {
      if (!pool.awaitTermination(5, TimeUnit.SECONDS)) {
        connections.forEach(Connection::abort);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
