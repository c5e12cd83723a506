package vn.gtvt.sdk.filing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
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

  /** Filings whose rows cannot be read. */
  private final Set<FilingId> leftOut = ConcurrentHashMap.newKeySet();

  Rounds(Terms terms, Underway underway, Lanes lanes) {
    this.terms = terms;
    this.underway = underway;
    this.lanes = lanes;
  }

  @Override
  public int runDue() {
    AtomicInteger worked = new AtomicInteger();
    lanes.run(
        () -> due(terms.clock().instant(), MOST),
        id -> {
          if (work(id)) {
            worked.incrementAndGet();
          }
        });
    return worked.get();
  }

  /** Those left out stand before all others and must not fill the round. */
  private List<FilingId> due(Instant when, int most) {
    return terms.journal().due(terms.tenant(), when, most + leftOut.size()).stream()
        .filter(id -> !leftOut.contains(id))
        .toList();
  }

  @Override
  public Optional<Instant> nextDue() {
    Instant now = terms.clock().instant();
    // What was written by a clock far ahead is due now and would hide behind what is due soon.
    if (!due(now, 1).isEmpty()) {
      return Optional.of(now);
    }
    return leftOut.isEmpty() ? terms.journal().nextDue(terms.tenant()) : nextBehindLeftOut(now);
  }

  /** What is left out would be the next for ever. */
  private Optional<Instant> nextBehindLeftOut(Instant now) {
    Optional<FilingId> next = due(now.plus(DueTime.LONGEST_WAIT), 1).stream().findFirst();
    try {
      return next.flatMap(id -> terms.journal().load(id).dueAt());
    } catch (UnreadableFiling e) {
      leaveOut(next.orElseThrow(), e);
      return Optional.of(now);
    }
  }

  void close(Duration deadline, Runnable whenEmpty) {
    lanes.close(deadline, whenEmpty);
  }

  /** Returns whether anything was done. */
  private boolean work(FilingId id) {
    if (!underway.tryEnter(id)) {
      return false;
    }
    Filing filing = null;
    try {
      filing = terms.journal().load(id);
      boolean worked = false;
      Work work = new Work(terms, filing);
      while (isDue(filing) && mayGoOn(id)) {
        worked = true;
        Filing at = Route.skip(filing, work);
        filing = Route.actionOf(at).act(at, work);
        LOG.debug("{}", filing);
      }
      return worked;
    } catch (UnreadableFiling e) {
      return setAside(id, e);
    } catch (JournalException e) {
      throw e;
    } catch (RuntimeException e) {
      postpone(id, filing, e);
      return true;
    } finally {
      underway.leave(id);
      terms.news().tell(id);
    }
  }

  /** A person must see to what cannot be read; the other filings go on. */
  private boolean setAside(FilingId id, UnreadableFiling why) {
    try {
      Filing filing = terms.journal().load(id);
      State parked = Moves.parked(filing.inside(), Advices.UNREADABLE);
      LOG.error("{} needs a person", filing, why);
      new Work(terms, filing).write(filing, parked, "cannot be read back");
      return true;
    } catch (UnreadableFiling e) {
      leaveOut(id, e);
      return false;
    }
  }

  private void leaveOut(FilingId id, UnreadableFiling why) {
    leftOut.add(id);
    LOG.error("filing {} is left out until the next start of the engine", id, why);
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
