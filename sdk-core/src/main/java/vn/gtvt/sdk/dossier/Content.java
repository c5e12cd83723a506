package vn.gtvt.sdk.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of an attachment, opened as often as needed.
 *
 * <p>Implementations must be safe for concurrent use and give the same bytes each time.
 */
@FunctionalInterface
public interface Content {
  /** Opens the bytes; the caller closes the stream. */
  InputStream open() throws IOException;

  /** Returns the content of a file. */
  static Content of(Path file) {
    return () -> Files.newInputStream(file);
  }

  /** Returns a copy of these bytes as content. */
  static Content of(byte[] bytes) {
    byte[] copy = bytes.clone();
    return () -> new ByteArrayInputStream(copy);
  }
}
