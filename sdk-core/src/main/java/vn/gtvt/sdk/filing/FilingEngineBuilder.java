package vn.gtvt.sdk.filing;

import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.time.WorkingCalendar;

/** Builds an engine. Not safe for concurrent use. */
public final class FilingEngineBuilder {
  private @Nullable String tenant;
  private @Nullable Journal journal;
  private @Nullable Portal portal;
  private Clock clock = Clock.systemUTC();
  private Pace pace = Pace.defaults();
  private int inFlight = 8;
  private @Nullable Executor executor;
  private @Nullable Preflight preflight;
  private @Nullable DossierSigner signer;
  private @Nullable StoredFileCheck storedFiles;
  private SupplementRule supplements = SupplementRule.receiversWord();
  private FilingListener listener = (filing, event) -> {};
  private Probe probe = Probe.NONE;
  private boolean asks = true;

  FilingEngineBuilder() {}

  /** Sets whose dossiers are filed: a short name that is no personal value. */
  public FilingEngineBuilder tenant(String value) {
    this.tenant = Objects.requireNonNull(value, "tenant == null");
    return this;
  }

  /** Sets the journal. */
  public FilingEngineBuilder journal(Journal value) {
    this.journal = Objects.requireNonNull(value, "journal == null");
    return this;
  }

  /** Sets the receiver. */
  public FilingEngineBuilder portal(Portal value) {
    this.portal = Objects.requireNonNull(value, "portal == null");
    return this;
  }

  /** Sets the clock; the system's by default. */
  public FilingEngineBuilder clock(Clock value) {
    this.clock = Objects.requireNonNull(value, "clock == null");
    return this;
  }

  /** Sets how patient the engine is. */
  public FilingEngineBuilder pace(Pace value) {
    this.pace = Objects.requireNonNull(value, "pace == null");
    return this;
  }

  /**
   * Sets how many filings are worked on at the same time.
   *
   * @throws IllegalArgumentException if it is not above 0
   */
  public FilingEngineBuilder inFlight(int value) {
    if (value <= 0) {
      throw new IllegalArgumentException("inFlight must be > 0");
    }
    this.inFlight = value;
    return this;
  }

  /**
   * Sets the host's executor, on which filings are worked on beside the thread that runs the round;
   * by default the engine makes threads of its own when more than one filing is due. It stays the
   * host's to close.
   */
  public FilingEngineBuilder executor(Executor value) {
    this.executor = Objects.requireNonNull(value, "executor == null");
    return this;
  }

  /** Sets a last look at each dossier before anything of it leaves; none by default. */
  public FilingEngineBuilder preflight(Preflight value) {
    this.preflight = Objects.requireNonNull(value, "preflight == null");
    return this;
  }

  /** Sets who signs the papers; nobody by default. */
  public FilingEngineBuilder signer(DossierSigner value) {
    this.signer = Objects.requireNonNull(value, "signer == null");
    return this;
  }

  /**
   * Sets who says whether a stored file can be used; without one only the bytes that were sent
   * count, so that a receiver that saves pictures anew cannot be filed with where it is read back.
   */
  public FilingEngineBuilder storedFiles(StoredFileCheck value) {
    this.storedFiles = Objects.requireNonNull(value, "storedFiles == null");
    return this;
  }

  /**
   * Sets how many working days the filer has for papers that an authority asked for, where the
   * receiver states no time itself. No source read states one in general, so none is assumed.
   *
   * @throws IllegalArgumentException if the number is not above 0
   */
  public FilingEngineBuilder supplementWithin(int workingDays, WorkingCalendar calendar) {
    this.supplements = SupplementRule.within(workingDays, calendar);
    return this;
  }

  /** Sets who hears of every change; nobody by default. */
  public FilingEngineBuilder listener(FilingListener value) {
    this.listener = Objects.requireNonNull(value, "listener == null");
    return this;
  }

  /** Switches the asking off, so that a test can see it missing. */
  FilingEngineBuilder withoutAsking() {
    this.asks = false;
    return this;
  }

  /** Sets who is told where the engine is, so that a test can kill it there. */
  FilingEngineBuilder probe(Probe value) {
    this.probe = Objects.requireNonNull(value, "probe == null");
    return this;
  }

  /**
   * Returns the engine. It is the only one of its tenant on this journal until it is closed.
   *
   * @throws NullPointerException naming what is missing
   * @throws JournalException if another engine of this tenant runs on the journal
   */
  public FilingEngine build() {
    String whose = Objects.requireNonNull(tenant, "tenant == null");
    Journal memory = Objects.requireNonNull(journal, "journal == null");
    Terms terms =
        new Terms(
            whose,
            memory,
            Objects.requireNonNull(portal, "portal == null"),
            clock,
            pace,
            new Breakers(pace),
            preflight,
            signer,
            storedFiles,
            supplements,
            new News(listener),
            probe,
            asks);
    Journal.Lease lease = memory.own(whose, "the engine of " + whose);
    return new FilingEngine(terms, new Lanes(inFlight, "filing-" + whose, executor), lease);
  }
}
