package vn.gtvt.sdk.filing;

import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
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
   * @return the new filing; or, unless the caller insists, the one of this tenant with the same
   *     content that is open or granted
   * @throws JournalException if it cannot be made durable: nothing was taken then
   */
  default Filing accept(String tenant, Dossier dossier, Resubmission again, Instant now) {
    return accept(tenant, dossier, again, now, id -> {});
  }

  /**
   * Takes a dossier as {@link #accept(String, Dossier, Resubmission, Instant)} does.
   *
   * @param beforehand is told which id the filing will have, before anybody can see it; if there is
   *     one already it may be told of an id that will not be
   * @throws JournalException if it cannot be made durable: nothing was taken then
   */
  Filing accept(
      String tenant,
      Dossier dossier,
      Resubmission again,
      Instant now,
      Consumer<FilingId> beforehand);

  /**
   * Takes a dossier inside the host's own transaction: the filing exists once the host commits, and
   * never if it rolls back. The bytes of its attachments are durable before this returns.
   *
   * @param connection a connection to the journal's own database, auto-commit off; it is neither
   *     committed nor closed here
   * @throws JournalException if it could not be written: roll back then
   */
  Filing accept(
      Connection connection, String tenant, Dossier dossier, Resubmission again, Instant now);

  /**
   * Writes the next version of a filing with a line of its history.
   *
   * @param event what happened; empty if it is not worth a line
   * @throws JournalException if it cannot be made durable, or if somebody else moved the filing
   *     meanwhile
   */
  Filing write(Filing next, String event, Instant now);

  /**
   * Writes the next version of a filing together with its dossier in a new form, e.g. signed.
   *
   * @throws JournalException as {@link #write}
   */
  Filing write(Filing next, Dossier dossier, String event, Instant now);

  /**
   * Writes the next version of a filing together with an answer to a request for more papers.
   *
   * @throws JournalException as {@link #write}
   */
  Filing write(Filing next, SupplementAnswer answer, String event, Instant now);

  /**
   * Writes the next version of many filings, each with the same line of its history: all of them or
   * none.
   *
   * @throws JournalException as {@link #write}; nothing was written then
   */
  void writeAll(List<Filing> next, String event, Instant now);

  /**
   * Returns the ids of what is due, the longest due first.
   *
   * @throws JournalException if the journal cannot be read
   */
  List<FilingId> due(String tenant, Instant now, int most);

  /**
   * Returns when the next open filing is due, or nothing if none is open.
   *
   * @throws JournalException if the journal cannot be read
   */
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

  /**
   * Returns the answer to a request for more papers as it was written last.
   *
   * @param request the receiver's id of what it asked for
   * @throws JournalException if there is none
   */
  SupplementAnswer answer(Filing filing, String request);

  /**
   * Makes the bytes of papers durable that came from the receiver.
   *
   * @throws JournalException if they cannot be kept
   */
  void keep(List<Attachment> papers);

  /** Returns the bytes kept under a fingerprint. That they are gone shows when they are read. */
  Content content(String sha256);

  /**
   * Returns what happened to a filing, oldest first.
   *
   * @throws JournalException if there is no such filing, or the journal cannot be read
   */
  List<FilingEvent> history(FilingId id);

  /**
   * Makes one engine the only one of a tenant in this journal until the lease is closed.
   *
   * @param holder who it is, for the message to a second one
   * @throws JournalException naming the holder, if another engine of this tenant runs on it
   */
  Lease own(String tenant, String holder);

  /** An engine's hold on its tenant. */
  interface Lease extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Returns all filings of a tenant in the order of acceptance.
   *
   * @throws JournalException if the journal cannot be read
   */
  List<Filing> all(String tenant);

  @Override
  void close();
}
