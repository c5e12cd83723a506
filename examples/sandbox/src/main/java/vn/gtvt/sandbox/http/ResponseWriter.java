package vn.gtvt.sandbox.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes answers. */
final class ResponseWriter {
  private final OutputStream out;

  ResponseWriter(OutputStream out) {
    this.out = out;
  }

  void write(Response response, boolean headOnly, boolean close) throws IOException {
    long length = response.content().length();
    StringBuilder more = new StringBuilder();
    response
        .headers()
        .forEach((name, value) -> more.append(name).append(": ").append(value).append("\r\n"));
    String head =
        "HTTP/1.1 "
            + response.status()
            + " "
            + reason(response.status())
            + "\r\nContent-Type: "
            + response.type()
            + "\r\nContent-Length: "
            + length
            + "\r\nX-Sandbox: GIA LAP\r\n"
            + more
            + (close ? "Connection: close\r\n" : "")
            + "\r\n";
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    if (!headOnly) {
      copy(response.content(), response.delivery() == Delivery.HALF ? length / 2 : length);
    }
    out.flush();
  }

  private void copy(Content content, long count) throws IOException {
    byte[] buffer = new byte[(int) Math.min(64 * 1024, Math.max(1, count))];
    try (InputStream in = content.open()) {
      for (long left = count; left > 0; ) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          throw new EOFException("The content is shorter than it said");
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
  }

  private static String reason(int status) {
    return switch (status) {
      case 200 -> "OK";
      case 203 -> "Non-Authoritative Information";
      case 400 -> "Bad Request";
      case 401 -> "Unauthorized";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 409 -> "Conflict";
      case 413 -> "Content Too Large";
      case 415 -> "Unsupported Media Type";
      case 429 -> "Too Many Requests";
      case 431 -> "Request Header Fields Too Large";
      case 500 -> "Internal Server Error";
      case 501 -> "Not Implemented";
      case 502 -> "Bad Gateway";
      case 503 -> "Service Unavailable";
      case 504 -> "Gateway Timeout";
      case 505 -> "HTTP Version Not Supported";
      default -> "Status";
    };
  }
}
