package vn.gtvt.sdk.portal;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Mask;

/**
 * One thing that happened to a dossier at the receiver (tiến trình xử lý). Immutable.
 *
 * @param at when; null if not said
 * @param what the receiver's words
 * @param status the receiver's word for the status it led to; null if not said
 * @param by who did it; null if not said
 * @param unit department; null if not said
 */
public record HistoryEntry(
    @Nullable Instant at,
    String what,
    @Nullable String status,
    @Nullable String by,
    @Nullable String unit) {
  /** Guards what is required. */
  public HistoryEntry {
    Objects.requireNonNull(what, "what == null");
  }

  /** Hides the words and the name: they are personal. */
  @Override
  public String toString() {
    return "HistoryEntry[" + at + ", " + status + ", " + Mask.name(by) + "]";
  }
}
