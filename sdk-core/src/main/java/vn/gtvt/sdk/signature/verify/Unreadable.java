package vn.gtvt.sdk.signature.verify;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

/** A file could not be read from where it is: our trouble, and no fault of the file. */
final class Unreadable extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private Unreadable(IOException cause) {
    super(cause.getClass().getSimpleName(), cause);
  }

  /** What reads from outside. */
  @FunctionalInterface
  interface Reading<T> {
    T read() throws IOException;
  }

  /** Reads, and tells its failure apart from what a parser says of the bytes. */
  static <T> T told(Reading<T> reading) throws Unreadable {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new Unreadable(e);
    }
  }

  /** Returns a stream whose failures are told apart. */
  static InputStream telling(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        return told(super::read);
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        return told(() -> super.read(buffer, offset, length));
      }

      @Override
      public long skip(long count) throws IOException {
        return told(() -> super.skip(count));
      }
    };
  }
}
