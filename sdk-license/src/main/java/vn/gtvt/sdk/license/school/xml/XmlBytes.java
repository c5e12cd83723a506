package vn.gtvt.sdk.license.school.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bytes of a file come from, again and again. */
@FunctionalInterface
public interface XmlBytes {
  /** Opens the bytes from their beginning; the caller closes them. */
  InputStream open() throws IOException;

  /** A file that stays in its place. */
  static XmlBytes of(Path file) {
    return () -> Files.newInputStream(file);
  }

  /** Bytes in memory; the caller no longer changes them. */
  static XmlBytes of(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }

  /** A stream that can be had once; asked again, it says so. */
  static XmlBytes once(InputStream stream) {
    boolean[] taken = new boolean[1];
    return () -> {
      if (taken[0]) {
        throw new IOException("the stream was read already; open the file by its path instead");
      }
      taken[0] = true;
      return stream;
    };
  }
}
