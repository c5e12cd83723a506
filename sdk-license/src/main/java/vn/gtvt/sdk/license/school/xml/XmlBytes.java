package vn.gtvt.sdk.license.school.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** Where the bytes of a file come from, again and again. */
@FunctionalInterface
public interface XmlBytes {
  /** Opens the bytes from their beginning; the caller closes them. */
  InputStream open() throws IOException;

  /**
   * A file that stays as it is: a picture's place in it says nothing about another file of its
   * name.
   *
   * @throws UncheckedIOException if it cannot be looked at
   */
  static XmlBytes of(Path file) {
    try {
      long size = Files.size(file);
      FileTime changed = Files.getLastModifiedTime(file);
      return () -> {
        if (Files.size(file) != size || !Files.getLastModifiedTime(file).equals(changed)) {
          throw new IOException("the file was changed since it was read; read it again");
        }
        return Files.newInputStream(file);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
