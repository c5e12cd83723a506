package vn.gtvt.sdk.filing;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.LookUp;

/**
 * Files one tenant's dossiers exactly once and follows them to their result.
 *
 * <p>Either the host calls {@link #runDue()} whenever it likes, or {@link #start()} lets the engine
 * do so by itself; before that it has no timer. Safe for concurrent use. The journal and the portal
 * stay the caller's to close.
 */
public final class FilingEngine implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Terms terms;
  private final Intake intake;
  private final OwnerDesk desk;
  private final Rounds rounds;
  private final Ticker ticker;
  private final Journal.Lease lease;

  FilingEngine(Terms terms, Lanes lanes, Journal.Lease lease) {
    this.terms = terms;
    this.lease = lease;
    Underway underway = new Underway();
    this.intake = new Intake(terms, underway);
    this.desk = new OwnerDesk(terms, underway);
    this.rounds = new Rounds(terms, underway, lanes);
    this.ticker = new Ticker(rounds, terms.clock(), "filing-timer-" + terms.tenant());
  }

  /** Returns a builder. */
  public static FilingEngineBuilder builder() {
    return new FilingEngineBuilder();
  }

  /**
   * Takes a dossier; from here on it will be filed once, whatever breaks.
   *
   * @return the new filing, or the open or granted one with the same content
   * @throws JournalException if it could not be made durable: nothing was taken then
   */
  public Filing file(Dossier dossier) {
    return file(dossier, Resubmission.ONCE);
  }

  /**
   * Takes a dossier, also one whose content is filed already, if the caller insists.
   *
   * @throws JournalException if it could not be made durable: nothing was taken then
   */
  public Filing file(Dossier dossier, Resubmission again) {
    return nudged(intake.accept(dossier, again));
  }

  /**
   * Takes a dossier inside the host's own transaction; see {@link Journal#accept(Connection,
   * String, Dossier, Resubmission, Instant)}.
   *
   * @throws JournalException if it could not be written: roll back then
   */
  public Filing file(Connection connection, Dossier dossier, Resubmission again) {
    return terms
        .journal()
        .accept(connection, terms.tenant(), dossier, again, terms.clock().instant());
  }

  /** What its owner did is worked on at once where the engine works by itself. */
  private <T> T nudged(T done) {
    ticker.nudge();
    return done;
  }

  /** Lets the engine work by itself from now on, on threads of its own or of the host. */
  public void start() {
    ticker.start();
  }

  /**
   * Works on everything that is due, each filing as far as it goes now, and waits for it. An
   * interrupt of the calling thread ends the round after the step at hand; the flag stays.
   *
   * @return how many filings were worked on; one that another thread has, or that could not be
   *     read, is none of them
   * @throws JournalException if the journal failed; what was begun is in it and goes on later
   */
  public int runDue() {
    return rounds.runDue();
  }

  /**
   * Returns when the next open filing is due, or nothing if none is open.
   *
   * @throws JournalException if the journal cannot be read
   */
  public Optional<Instant> nextDue() {
    return rounds.nextDue();
  }

  /**
   * Lets a filing go on that {@link FilingState#NEEDS_PERSON needs a person}, after that person has
   * seen to its problem.
   *
   * @return the filing, due now; one in any other state is returned as it is
   * @throws JournalException if there is none
   */
  public Filing resume(FilingId id) {
    return nudged(desk.resume(id));
  }

  /**
   * Tells what a person found at the receiver about what is in doubt: the receiver is not asked any
   * more. In doubt may be the submission, an answer to a request for more papers, or a withdrawal.
   *
   * @param finding {@link LookUp.Absent} lets it be sent again: be sure; {@link LookUp.Found} notes
   *     it as done – for an answer or a withdrawal with the filing's own receipt
   * @return the filing; one that is not in doubt is returned as it is
   * @throws IllegalArgumentException if an answer or a withdrawal was found under another receipt
   * @throws JournalException if there is none
   */
  public Filing confirm(FilingId id, LookUp finding) {
    return nudged(desk.confirm(id, finding));
  }

  /**
   * Tells that something which is awaited has happened, e.g. the account was approved: the filing
   * is looked at now.
   *
   * @return the filing; one that waits for something else is returned as it is
   * @throws JournalException if there is none
   */
  public Filing wake(FilingId id, Awaited what) {
    return nudged(desk.wake(id, what));
  }

  /**
   * Hands in what an authority asked for; it goes once, and only what the receiver has not yet.
   *
   * @throws JournalException if there is no such filing, or it could not be made durable
   */
  public Answered answer(FilingId id, SupplementAnswer answer) {
    return nudged(desk.answer(id, answer));
  }

  /**
   * Returns the last day for handing in what an authority asked for, or nothing if nothing is asked
   * for or nobody says a time.
   *
   * @throws JournalException if there is no such filing
   */
  public Optional<LocalDate> supplementDeadline(FilingId id) {
    return desk.load(id).supplementRequest().flatMap(terms.supplements()::lastDay);
  }

  /**
   * Withdraws a dossier (rút hồ sơ). Before anything was filed it is cancelled at once; one in
   * doubt is asked about first; one at the receiver is withdrawn there, as far as the receiver
   * allows.
   *
   * @param reason why, for the officer
   * @return the filing; one that is over is returned as it is
   * @throws JournalException if there is none
   */
  public Filing withdraw(FilingId id, String reason) {
    return nudged(desk.withdraw(id, reason));
  }

  /**
   * Must be called after the journal was restored from a copy, before anything else, by the engine
   * of every tenant: each of its open filings is asked about at the receiver before anything of it
   * is sent, also one that {@link #resume} lets go on. What was accepted after the copy was taken
   * is not in it and cannot be known.
   *
   * <p>It happens in one commit, so that it has happened or has not. Who does not know whether it
   * has calls it again: asking once more does no harm.
   *
   * @return how many filings will be asked about
   * @throws JournalException if it could not be made durable, or a filing was moved meanwhile:
   *     nothing was changed then; call it again before anything else
   */
  public int afterRestore() {
    return nudged(desk.restored());
  }

  /**
   * Returns a filing as last written.
   *
   * @throws JournalException if there is none
   */
  public Filing filing(FilingId id) {
    return desk.load(id);
  }

  /**
   * Returns what is filed, as the journal has it: its papers signed where they were signed, with
   * the evidence of how they were made.
   *
   * @throws JournalException if there is none
   */
  public Dossier dossier(FilingId id) {
    return terms.journal().dossier(desk.load(id));
  }

  /**
   * Returns all filings in the order of acceptance.
   *
   * @throws JournalException if the journal cannot be read
   */
  public List<Filing> filings() {
    return terms.journal().all(terms.tenant());
  }

  /**
   * Returns what happened to a filing, oldest first.
   *
   * @throws JournalException if there is none
   */
  public List<FilingEvent> history(FilingId id) {
    return terms.journal().history(desk.load(id).id());
  }

  /**
   * Returns the papers that were issued and fetched; empty before.
   *
   * @throws JournalException if there is no such filing
   */
  public List<Attachment> results(FilingId id) {
    return desk.load(id).inside().results().stream()
        .map(
            kept ->
                Attachment.stored(
                    FetchResults.COMPONENT,
                    null,
                    kept.name(),
                    kept.mediaType(),
                    kept.size(),
                    kept.sha256(),
                    terms.journal().content(kept.sha256())))
        .toList();
  }

  /** Closes with a patience of 10 s. */
  @Override
  public void close() {
    close(PATIENCE);
  }

  /**
   * Begins no further step, waits for those under way, at most for so long, and lets the threads
   * end; what is cut off is in the journal and goes on after a restart. The tenant is free for
   * another engine on the same journal once the last step has ended, which may be after the
   * deadline.
   */
  public void close(Duration deadline) {
    ticker.close();
    rounds.close(deadline, lease::close);
  }
}
