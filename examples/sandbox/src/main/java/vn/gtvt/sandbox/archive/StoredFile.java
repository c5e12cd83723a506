package vn.gtvt.sandbox.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.gtvt.sandbox.http.Content;

/**
 * An uploaded file.
 *
 * @param id 24 hex digits
 * @param name the file name the client gave
 * @param sha256 64 hex digits, lower case; of the bytes that were sent
 * @param content the bytes that were kept
 * @param isWhole whether the bytes that were sent were kept, all of them
 */
public record StoredFile(String id, String name, String sha256, Content content, boolean isWhole) {
  /** The same file of which only the first half was kept, as a careless receiver does it. */
  StoredFile broken() {
    return new StoredFile(id, name, sha256, new HalfContent(content), false);
  }

  /** The same file as a receiver keeps it that saves every picture anew. */
  StoredFile savedAnew() {
    try {
      Content anew = Resaved.of(content);
      return anew == content ? this : new StoredFile(id, name, sha256, anew, false);
    } catch (IOException e) {
      throw new UncheckedIOException("The sandbox cannot read a file it keeps", e);
    }
  }
}
