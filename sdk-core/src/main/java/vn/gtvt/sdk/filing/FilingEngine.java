package vn.gtvt.sdk.filing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Files one tenant's dossiers exactly once and follows them to their result.
 *
 * <p>It starts no thread before {@link #runDue()} is first called, and has no timer of its own: the
 * host decides when to run what is due. Safe for concurrent use. The journal and the portal stay
 * the caller's to close.
 */
public final class FilingEngine implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FilingEngine.class);
  private static final int ROUND = 10_000;
  private static final int PATIENCE_SECONDS = 10;
  private static final Bilingual BROKEN =
      new Bilingual(
          "Chương trình gặp lỗi khi xử lý hồ sơ này; hồ sơ vẫn được giữ và sẽ được xem lại. Báo cho"
              + " người phát triển.",
          "The program failed at this dossier; it is kept and looked at again. Tell a developer.");
  private static final StepAction UPLOAD = new UploadFiles();
  private static final StepAction SUBMIT = new SubmitDossier();
  private static final StepAction FOLLOW = new FollowStatus();

  private final String tenant;
  private final Journal journal;
  private final Portal portal;
  private final Clock clock;
  private final Pace pace;
  private final boolean asks;
  private final int inFlight;
  private final Set<FilingId> underway = ConcurrentHashMap.newKeySet();
  private @Nullable ExecutorService workers;

  private FilingEngine(Builder from) {
    this.tenant = Objects.requireNonNull(from.tenant, "tenant == null");
    this.journal = Objects.requireNonNull(from.journal, "journal == null");
    this.portal = Objects.requireNonNull(from.portal, "portal == null");
    this.clock = from.clock;
    this.pace = from.pace;
    this.asks = from.asks;
    this.inFlight = from.inFlight;
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Takes a dossier; from here on it will be filed once, whatever breaks.
   *
   * @return the new filing, or the open or finished one with the same content
   * @throws JournalException if it could not be made durable: nothing was taken then
   */
  public Filing file(Dossier dossier) {
    return journal.accept(tenant, dossier, clock.instant());
  }

  /**
   * Works on everything that is due, each filing as far as it goes now, and waits for it.
   *
   * @return how many filings were worked on
   */
  public int runDue() {
    List<Future<?>> running = new ArrayList<>();
    for (FilingId id : journal.due(tenant, clock.instant(), ROUND)) {
      if (underway.add(id)) {
        running.add(workers().submit(() -> work(id)));
      }
    }
    awaitAll(running);
    return running.size();
  }

  /**
   * Lets a filing go on that {@link FilingState#NEEDS_PERSON needs a person}, after that person has
   * seen to its problem.
   *
   * @return the filing, due now; one in any other state is returned as it is
   * @throws JournalException if there is none
   */
  public Filing resume(FilingId id) {
    Filing filing = journal.load(id);
    if (filing.state() != FilingState.NEEDS_PERSON) {
      return filing;
    }
    Instant now = clock.instant();
    return journal.write(filing.with(Moves.resumed(filing.inside(), now)), "resumed", now);
  }

  /** Returns when the next open filing is due, or nothing if none is open. */
  public Optional<Instant> nextDue() {
    return journal.nextDue(tenant);
  }

  /**
   * Returns a filing as last written.
   *
   * @throws JournalException if there is none
   */
  public Filing filing(FilingId id) {
    return journal.load(id);
  }

  /** Returns all filings in the order of acceptance. */
  public List<Filing> filings() {
    return journal.all(tenant);
  }

  private void work(FilingId id) {
    try {
      Filing filing = journal.load(id);
      Work work = new Work(journal, portal, clock, pace, asks, filing);
      while (isDue(filing)) {
        filing = actionOf(filing).act(filing, work);
        LOG.info("{}", filing);
      }
    } catch (JournalException e) {
      throw e;
    } catch (RuntimeException e) {
      postpone(id, e);
    } finally {
      underway.remove(id);
    }
  }

  /**
   * A bug of a dialect must not stop the other filings, look like an outcome, or go on without end.
   */
  private void postpone(FilingId id, RuntimeException bug) {
    Filing filing = journal.load(id);
    Filing.State tried = Moves.triedInVain(filing.inside());
    boolean isUsedUp = tried.attempts() >= pace.attempts();
    Filing.State next =
        isUsedUp
            ? Moves.parked(tried, BROKEN)
            : Moves.later(tried, pace.retryAfter(clock.instant(), tried.attempts()), BROKEN);
    LOG.error("{}: a step broke {} times", filing, tried.attempts(), bug);
    journal.write(filing.with(next), "broke: " + bug.getClass().getName(), clock.instant());
  }

  private static StepAction actionOf(Filing filing) {
    return switch (filing.step()) {
      case UPLOAD -> UPLOAD;
      case SUBMIT -> SUBMIT;
      case FOLLOW -> FOLLOW;
      case END -> throw new IllegalStateException(filing + " is at its end and yet due");
    };
  }

  private boolean isDue(Filing filing) {
    return filing.state() == FilingState.OPEN
        && filing.dueAt().filter(due -> !due.isAfter(clock.instant())).isPresent();
  }

  private synchronized ExecutorService workers() {
    if (workers == null) {
      workers =
          Executors.newFixedThreadPool(
              inFlight,
              task -> {
                Thread thread = new Thread(task, "filing-" + tenant);
                thread.setDaemon(true);
                return thread;
              });
    }
    return workers;
  }

  /** Waits for every filing of the round before it tells what broke in one of them. */
  private static void awaitAll(List<Future<?>> running) {
    RuntimeException broken = null;
    for (Future<?> each : running) {
      try {
        each.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted; what was begun is in the journal", e);
      } catch (ExecutionException e) {
        RuntimeException one =
            e.getCause() instanceof JournalException journalFailed
                ? journalFailed
                : new IllegalStateException(
                    "a step broke; its filing is in the journal", e.getCause());
        if (broken == null) {
          broken = one;
        } else {
          broken.addSuppressed(one);
        }
      }
    }
    if (broken != null) {
      throw broken;
    }
  }

  /**
   * Waits a while for what is under way and lets the worker threads end; what is cut off is in the
   * journal and goes on after a restart.
   */
  @Override
  public synchronized void close() {
    if (workers == null) {
      return;
    }
    workers.shutdown();
    try {
      if (!workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      workers.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  /** Builds an engine. Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable String tenant;
    private @Nullable Journal journal;
    private @Nullable Portal portal;
    private Clock clock = Clock.systemUTC();
    private Pace pace = Pace.defaults();
    private boolean asks = true;
    private int inFlight = 8;

    private Builder() {}

    /** Sets whose dossiers are filed: a short name that is no personal value. */
    public Builder tenant(String value) {
      this.tenant = value;
      return this;
    }

    /** Sets the journal. */
    public Builder journal(Journal value) {
      this.journal = value;
      return this;
    }

    /** Sets the receiver. */
    public Builder portal(Portal value) {
      this.portal = value;
      return this;
    }

    /** Sets the clock; the system's by default. */
    public Builder clock(Clock value) {
      this.clock = value;
      return this;
    }

    /** Sets how patient the engine is. */
    public Builder pace(Pace value) {
      this.pace = value;
      return this;
    }

    /** Sets how many filings are worked on at the same time, 1 or more. */
    public Builder inFlight(int value) {
      this.inFlight = value;
      return this;
    }

    /** Switches the asking off, so that a test can see it missing. */
    Builder withoutAsking() {
      this.asks = false;
      return this;
    }

    /**
     * Returns the engine.
     *
     * @throws NullPointerException naming what is missing
     */
    public FilingEngine build() {
      return new FilingEngine(this);
    }
  }
}
