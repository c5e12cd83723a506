package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.text.Bilingual;

/**
 * How a procedure ended. Immutable.
 *
 * @param after its last day
 * @param kind what came then
 * @param successor the code that took its place; null unless {@link Kind#REPLACED} or named beside
 *     an abolition
 * @param instead what to do now; null where the successor says enough
 * @param ask whom to ask; null unless {@link Kind#NOT_KNOWN}
 * @param source where this was read
 */
public record Ending(
    LocalDate after,
    Kind kind,
    @Nullable ProcedureCode successor,
    @Nullable Bilingual instead,
    @Nullable Bilingual ask,
    Source source) {
  /** What came after the last day. */
  public enum Kind {
    /** Another code took its place. */
    REPLACED,
    /** The service is gone. */
    ABOLISHED,
    /** Nobody published what takes its place. */
    NOT_KNOWN
  }

  /** Returns the code that took its place, if there is one. */
  public Optional<ProcedureCode> replacedBy() {
    return Optional.ofNullable(successor);
  }
}
