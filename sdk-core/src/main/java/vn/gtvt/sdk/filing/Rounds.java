package vn.gtvt.sdk.filing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.gtvt.sdk.text.Bilingual;

/** Works on what is due, each filing as far as it goes now. Safe for concurrent use. */
final class Rounds implements Ticker.Rounds {
  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
  private static final int MOST = 10_000;
  private static final Bilingual BROKEN =
      new Bilingual(
          "Chương trình gặp lỗi khi xử lý hồ sơ này; hồ sơ vẫn được giữ và sẽ được xem lại. Báo cho"
              + " người phát triển.",
          "The program failed at this dossier; it is kept and looked at again. Tell a developer.");

  private final Terms terms;
  private final Underway underway;
  private final Lanes lanes;

  Rounds(Terms terms, Underway underway, Lanes lanes) {
    this.terms = terms;
    this.underway = underway;
    this.lanes = lanes;
  }

  @Override
  public int runDue() {
    List<FilingId> due = terms.journal().due(terms.tenant(), terms.clock().instant(), MOST);
    lanes.run(due, this::work);
    return due.size();
  }

  @Override
  public Optional<Instant> nextDue() {
    Instant now = terms.clock().instant();
    // What was written by a clock far ahead is due now and would hide behind what is due soon.
    return terms.journal().due(terms.tenant(), now, 1).isEmpty()
        ? terms.journal().nextDue(terms.tenant())
        : Optional.of(now);
  }

  void close(Duration deadline, Runnable whenEmpty) {
    lanes.close(deadline, whenEmpty);
  }

  private void work(FilingId id) {
    if (!underway.tryEnter(id)) {
      return;
    }
    Filing filing = null;
    try {
      filing = terms.journal().load(id);
      Work work = new Work(terms, filing);
      while (isDue(filing) && mayGoOn(id)) {
        Filing at = Route.skip(filing, work);
        filing = Route.actionOf(at).act(at, work);
        LOG.debug("{}", filing);
      }
    } catch (JournalException e) {
      throw e;
    } catch (RuntimeException e) {
      postpone(id, filing, e);
    } finally {
      underway.leave(id);
      terms.news().tell(id);
    }
  }

  private boolean mayGoOn(FilingId id) {
    return !underway.isWanted(id) && !lanes.isClosed() && !Thread.currentThread().isInterrupted();
  }

  private boolean isDue(Filing filing) {
    return filing.state() == FilingState.OPEN
        && filing.dueAt().filter(due -> DueTime.isNow(due, terms.clock().instant())).isPresent();
  }

  /**
   * A bug of a dialect must not stop the other filings, look like an outcome, or go on without end.
   */
  private void postpone(FilingId id, @Nullable Filing before, RuntimeException bug) {
    Filing filing = terms.journal().load(id);
    Work work = new Work(terms, filing);
    // An act that had begun counted itself with its intent.
    State tried = filing.equals(before) ? Moves.triedInVain(filing.inside()) : filing.inside();
    Instant again = work.retryAt(filing.seenAs(tried), null);
    boolean isUsedUp = tried.attempts() >= terms.pace().attempts();
    State next = isUsedUp ? Moves.parked(tried, BROKEN) : Moves.later(tried, again, BROKEN);
    LOG.error("{}: a step broke {} times", filing, tried.attempts(), bug);
    work.write(filing, next, "broke: " + BrokenDialect.nameOf(bug));
  }
}
