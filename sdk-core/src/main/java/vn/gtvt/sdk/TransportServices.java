package vn.gtvt.sdk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.filing.EmbeddedJournal;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingEngine;
import vn.gtvt.sdk.filing.FilingEngineBuilder;
import vn.gtvt.sdk.filing.FilingId;
import vn.gtvt.sdk.filing.Journal;
import vn.gtvt.sdk.filing.Pace;
import vn.gtvt.sdk.portal.Portal;

/**
 * Everything one tenant needs to file: an engine, its journal, its receiver. Immutable and safe for
 * concurrent use.
 *
 * <p>Build one per company and close it at the end; nothing is shared between two.
 */
public final class TransportServices implements AutoCloseable {
  private final FilingEngine engine;
  private final Journal journal;

  private TransportServices(FilingEngine engine, Journal journal) {
    this.engine = engine;
    this.journal = journal;
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Takes a dossier for filing; see {@link FilingEngine#file(Dossier)}. */
  public Filing file(Dossier dossier) {
    return engine.file(dossier);
  }

  /** Works on everything that is due; see {@link FilingEngine#runDue()}. */
  public int runDue() {
    return engine.runDue();
  }

  /** Returns when the next open filing is due, or nothing if none is open. */
  public Optional<Instant> nextDue() {
    return engine.nextDue();
  }

  /**
   * Returns the engine, for what is done more rarely: answering a request for more papers,
   * withdrawing, waking, working by itself, telling it of a restore. It is closed with this.
   */
  public FilingEngine engine() {
    return engine;
  }

  /** Lets a filing go on that waited for a person; see {@link FilingEngine#resume(FilingId)}. */
  public Filing resume(FilingId id) {
    return engine.resume(id);
  }

  /** Returns a filing as last written. */
  public Filing filing(FilingId id) {
    return engine.filing(id);
  }

  /** Returns all filings in the order of acceptance. */
  public List<Filing> filings() {
    return engine.filings();
  }

  /** Stops the workers and closes the journal; the portal stays the caller's to close. */
  @Override
  public void close() {
    engine.close();
    journal.close();
  }

  /** Builds the services of one tenant. Not safe for concurrent use. */
  public static final class Builder {
    private final FilingEngineBuilder engine = FilingEngine.builder();
    private @Nullable Path folder;

    private Builder() {}

    /** Sets whose dossiers are filed: a short name that is no personal value. */
    public Builder tenant(String value) {
      engine.tenant(value);
      return this;
    }

    /** Sets the folder of the journal; it is created, readable for this user only. */
    public Builder journal(Path value) {
      this.folder = value;
      return this;
    }

    /** Sets the receiver. */
    public Builder portal(Portal value) {
      engine.portal(value);
      return this;
    }

    /** Sets the clock; the system's by default. */
    public Builder clock(Clock value) {
      engine.clock(value);
      return this;
    }

    /** Sets how patient the engine is. */
    public Builder pace(Pace value) {
      engine.pace(value);
      return this;
    }

    /** Sets how many filings are worked on at the same time. */
    public Builder inFlight(int value) {
      engine.inFlight(value);
      return this;
    }

    /**
     * Sets what the engine has beyond the settings here, e.g. a signer, a listener, an executor.
     */
    public Builder with(Consumer<FilingEngineBuilder> settings) {
      settings.accept(engine);
      return this;
    }

    /**
     * Opens the journal and returns the services.
     *
     * @throws NullPointerException naming what is missing
     * @throws vn.gtvt.sdk.filing.JournalException if the journal cannot be opened
     */
    public TransportServices build() {
      Journal journal = EmbeddedJournal.open(Objects.requireNonNull(folder, "journal == null"));
      boolean built = false;
      try {
        TransportServices services =
            new TransportServices(engine.journal(journal).build(), journal);
        built = true;
        return services;
      } finally {
        if (!built) {
          journal.close();
        }
      }
    }
  }
}
