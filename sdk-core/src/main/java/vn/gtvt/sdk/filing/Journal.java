package vn.gtvt.sdk.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Dossier;

/**
 * The durable memory of an engine: what a method has returned survives a crash of the process.
 *
 * <p>An implementation is safe for concurrent use. All writes name the version they follow, so that
 * two workers can never both move the same filing: that is what a store shared by several machines
 * needs too.
 */
public interface Journal extends AutoCloseable {
  /**
   * Takes a dossier and the bytes of its attachments.
   *
   * @return the new filing; or, if the same content of this tenant is already open or finished,
   *     that one
   * @throws JournalException if it cannot be made durable: nothing was taken then
   */
  Filing accept(String tenant, Dossier dossier, Instant now);

  /**
   * Writes the next version of a filing with a line of its history.
   *
   * @throws JournalException if it cannot be made durable, or if somebody else moved the filing
   *     meanwhile
   */
  Filing write(Filing next, String event, Instant now);

  /** Returns the ids of what is due, the longest due first. */
  List<FilingId> due(String tenant, Instant now, int most);

  /** Returns when the next open filing is due, or nothing if none is open. */
  Optional<Instant> nextDue(String tenant);

  /**
   * Returns a filing as last written.
   *
   * @throws JournalException if there is none
   */
  Filing load(FilingId id);

  /**
   * Returns the dossier as it was accepted.
   *
   * @throws JournalException if it cannot be read back
   */
  Dossier dossier(Filing filing);

  /** Returns all filings of a tenant in the order of acceptance. */
  List<Filing> all(String tenant);

  @Override
  void close();
}
