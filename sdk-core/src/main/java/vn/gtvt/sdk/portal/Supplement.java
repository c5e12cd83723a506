package vn.gtvt.sdk.portal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a request for more papers as it is handed to a receiver: the difference only.
 * Immutable.
 *
 * @param request the receiver's name of the request
 * @param files the new papers, each with where the receiver stored it
 * @param note a word to the officer; null if none
 */
public record Supplement(String request, List<Submission.SentFile> files, @Nullable String note) {
  /** Keeps a copy. */
  public Supplement {
    Objects.requireNonNull(request, "request == null");
    files = List.copyOf(files);
  }

  /** Hides the note: it may name people. */
  @Override
  public String toString() {
    return "Supplement[" + request + ", " + files.size() + " files]";
  }
}
