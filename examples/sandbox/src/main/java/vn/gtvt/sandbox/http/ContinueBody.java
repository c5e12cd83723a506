package vn.gtvt.sandbox.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Asks a waiting client for the body when it is first read. */
final class ContinueBody extends FilterInputStream {
  private final OutputStream out;
  private boolean asked;

  ContinueBody(InputStream body, OutputStream out) {
    super(body);
    this.out = out;
  }

  @Override
  public int read() throws IOException {
    ask();
    return super.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    ask();
    return super.read(bytes, offset, length);
  }

  private void ask() throws IOException {
    if (!asked) {
      asked = true;
      out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      out.flush();
    }
  }

  boolean asked() {
    return asked;
  }
}
