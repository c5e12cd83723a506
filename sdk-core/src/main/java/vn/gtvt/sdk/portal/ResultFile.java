package vn.gtvt.sdk.portal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A paper that the authority issued (kết quả giải quyết), as the receiver lists it. Immutable.
 *
 * @param id the receiver's name of it, for fetching
 * @param name file name as shown to a person
 * @param mediaType media type, e.g. {@code application/pdf}
 * @param sha256 fingerprint as the receiver states it, small hexadecimal letters; null if it does
 *     not
 */
public record ResultFile(String id, String name, String mediaType, @Nullable String sha256) {
  /** Guards what is required. */
  public ResultFile {
    Objects.requireNonNull(id, "id == null");
    Objects.requireNonNull(name, "name == null");
    Objects.requireNonNull(mediaType, "mediaType == null");
  }

  /** Hides the file's name: it may name people. */
  @Override
  public String toString() {
    return "ResultFile[" + id + ", " + mediaType + "]";
  }
}
