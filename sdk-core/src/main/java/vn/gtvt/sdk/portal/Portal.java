package vn.gtvt.sdk.portal;

import java.time.Duration;
import vn.gtvt.sdk.dossier.Attachment;

/**
 * A receiver of dossiers, as one tenant sees it.
 *
 * <p>Implementations are safe for concurrent use, throw for nothing that a network or the receiver
 * can do, and never repeat an operation by themselves.
 */
public interface Portal {
  /** Returns the platform's name, for messages and the journal. */
  String name();

  /**
   * Returns how long a write whose answer was lost may still take to appear.
   *
   * <p>A look-up that finds nothing proves absence only after this time.
   */
  Duration settleTime();

  /** Stores a file. A repeated upload harms nobody: only the files named in the dossier count. */
  Outcome<StoredFile> upload(Attachment file);

  /** Files the dossier under our reference. Repeating it may file it twice. */
  Outcome<Receipt> submit(Submission submission);

  /**
   * Asks, by a direct read and not only by an index, whether a dossier with our reference is there.
   */
  Outcome<LookUp> lookUp(String reference);

  /** Asks where a dossier stands. */
  Outcome<Progress> progress(Receipt receipt);
}
