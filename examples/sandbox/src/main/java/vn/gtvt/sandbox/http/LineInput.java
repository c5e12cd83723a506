package vn.gtvt.sandbox.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The bytes of a connection, with lines for the header. */
final class LineInput extends BufferedInputStream {
  private static final int HEADER_LIMIT = 32 * 1024;

  private int spent;

  LineInput(InputStream in) {
    super(in, 16 * 1024);
  }

  /** Starts counting the bytes of a new header. */
  void newHeader() {
    spent = 0;
  }

  /** One line without its end; counts towards the limit of the header. */
  String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(80);
    for (; ; ) {
      int next = read();
      if (next < 0) {
        throw new EOFException("The client closed the connection inside a line");
      }
      spent++;
      if (spent > HEADER_LIMIT) {
        throw new HttpProblem(431, "Phần đầu (header) quá lớn");
      }
      if (next == '\n') {
        return withoutReturn(line.toString(StandardCharsets.UTF_8));
      }
      line.write(next);
    }
  }

  private static String withoutReturn(String line) throws HttpProblem {
    String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    if (text.indexOf('\r') >= 0 || text.indexOf('\0') >= 0) {
      throw new HttpProblem(400, "Phần đầu (header) không hợp lệ");
    }
    return text;
  }
}
