package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Says whether a file that a receiver stored can be used there, e.g. whether a portrait opens.
 *
 * <p>Without one, only the very bytes that were sent count as stored well. Implementations are safe
 * for concurrent use.
 */
public interface StoredFileCheck {
  /** Says whether this file is looked at; any other counts by its fingerprint only. */
  boolean looksAt(Attachment sent);

  /**
   * Looks at a file as the receiver gave it back: the bytes that were sent, or others.
   *
   * @return empty if nothing can be said; then only the very bytes that were sent count
   * @throws IOException if either cannot be read now; it is looked at again later
   */
  Optional<Verdict> judge(Attachment sent, Content stored) throws IOException;

  /** What came of a look. */
  sealed interface Verdict {
    /** Returns a stable text for the journal; it names no person. */
    String code();
  }

  /**
   * It can be used.
   *
   * @param code e.g. {@code as-sent}
   */
  record Serves(String code) implements Verdict {}

  /**
   * An officer could not use it.
   *
   * @param code why, e.g. {@code decode.damaged}
   * @param reason what is wrong with it, for a person; it ends with a full stop
   */
  record Spoiled(String code, Bilingual reason) implements Verdict {}
}
