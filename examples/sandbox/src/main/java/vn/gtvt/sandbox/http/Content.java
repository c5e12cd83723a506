package vn.gtvt.sandbox.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of an answer whose number is known before they are read. */
public interface Content {
  /** Number of bytes. */
  long length();

  /** Opens the bytes from the start. */
  InputStream open() throws IOException;

  /** Content that is in memory. */
  static Content of(byte[] bytes) {
    return new Content() {
      @Override
      public long length() {
        return bytes.length;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }
    };
  }
}
