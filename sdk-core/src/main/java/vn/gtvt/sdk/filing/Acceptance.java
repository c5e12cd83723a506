package vn.gtvt.sdk.filing;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Dossier;

/**
 * Takes a dossier, once for each content unless a person insists. Safe for concurrent use.
 *
 * <p>The live key is what makes it once: of two transactions that accept the same content at the
 * same moment, the unique key lets one through, and the other looks again.
 */
final class Acceptance {
  private static final int TRIES = 5;

  private final FilingTable filings;
  private final ParcelTable parcels;
  private final SecureRandom random = new SecureRandom();
  private long lastTick;

  Acceptance(FilingTable filings, ParcelTable parcels) {
    this.filings = filings;
    this.parcels = parcels;
  }

  /** Returns the filing that holds this content, or nothing if it may be filed. */
  Optional<Filing> live(Session session, String contentKey) throws SQLException {
    return live(filings.attempts(session, contentKey));
  }

  private static Optional<Filing> live(List<Filing> attempts) {
    return attempts.stream().filter(Filing::isLive).findFirst();
  }

  /** Returns a filing of this dossier that nobody has seen yet. */
  Filing fresh(String tenant, String contentKey, Dossier dossier, Instant now) {
    Filing.Head head =
        new Filing.Head(
            nextId(now),
            tenant,
            contentKey,
            dossier.procedure(),
            dossier.edition(),
            dossier.title(),
            now,
            null);
    return new Filing(head, State.fresh(now), 1);
  }

  /** Ids sort in the order of acceptance, also of filings accepted within one millisecond. */
  private synchronized FilingId nextId(Instant now) {
    lastTick = Math.max(now.toEpochMilli(), lastTick + 1);
    return FilingId.next(Instant.ofEpochMilli(lastTick), random);
  }

  /** Writes the fresh filing with its dossier, or returns the one that holds the content. */
  Filing take(Session session, Filing fresh, String dossier, Resubmission again)
      throws SQLException {
    for (int tries = 1; ; tries++) {
      try {
        return attempt(session, fresh, dossier, again);
      } catch (SQLException e) {
        if (!JournalFailure.isDuplicate(e) || tries == TRIES) {
          throw e;
        }
      }
    }
  }

  private Filing attempt(Session session, Filing fresh, String dossier, Resubmission again)
      throws SQLException {
    List<Filing> before = filings.attempts(session, fresh.head().contentKey());
    Optional<Filing> live = again == Resubmission.ONCE ? live(before) : Optional.empty();
    if (live.isPresent()) {
      return live.get();
    }
    Filing taken = fresh;
    if (!before.isEmpty()) {
      taken = fresh.following(before.get(0).id());
      filings.release(session, before.get(0));
    }
    filings.insert(session, taken);
    parcels.insertDossier(session, taken.id(), dossier);
    return taken;
  }
}
