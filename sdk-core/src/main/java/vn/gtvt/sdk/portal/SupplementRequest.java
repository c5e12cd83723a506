package vn.gtvt.sdk.portal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * More papers, asked for by an authority component by component (yêu cầu bổ sung hồ sơ). Immutable.
 *
 * @param id the receiver's name of this request
 * @param askedAt when it was asked; null if not said
 * @param deadline when it ends by the receiver's own word; null if not said
 * @param wanted what is wanted and why
 */
public record SupplementRequest(
    String id, @Nullable Instant askedAt, @Nullable Instant deadline, List<Wanted> wanted) {
  /** Keeps a copy. */
  public SupplementRequest {
    Objects.requireNonNull(id, "id == null");
    wanted = List.copyOf(wanted);
  }

  /**
   * One paper that is wanted.
   *
   * @param component our name of the component; empty if the officer names none: any paper answers
   * @param subject for which subject; null if for the dossier as a whole
   * @param reason the officer's words
   */
  public record Wanted(String component, @Nullable String subject, String reason) {
    /** Guards what is required. */
    public Wanted {
      Objects.requireNonNull(component, "component == null");
      Objects.requireNonNull(reason, "reason == null");
    }

    /** Hides the officer's words: they may name people. */
    @Override
    public String toString() {
      return "Wanted[" + component + "]";
    }
  }
}
