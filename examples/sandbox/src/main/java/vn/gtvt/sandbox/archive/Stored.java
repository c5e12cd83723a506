package vn.gtvt.sandbox.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.officer.CaseFile;

/** A record and how long the search index does not know it. Guarded by the archive. */
final class Stored {
  private final CaseFile file;
  private final Instant hiddenUntil;
  private int hiddenSearches;

  Stored(CaseFile file, Instant now, @Nullable Fault lag) {
    this.file = file;
    this.hiddenUntil = lag == null ? now : now.plus(lag.duration());
    this.hiddenSearches = lag == null ? 0 : lag.searches();
  }

  CaseFile file() {
    return file;
  }

  boolean hidden(Instant now) {
    return hiddenSearches > 0 || now.isBefore(hiddenUntil);
  }

  void searched() {
    if (hiddenSearches > 0) {
      hiddenSearches--;
    }
  }
}
