package vn.gtvt.sdk.procedure;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Source;

/**
 * What a procedure costs, as far as a source says. Immutable.
 *
 * @param status what the source states
 * @param dong amount in whole đồng; null unless {@link Status#STATED}
 * @param source where this was read
 */
public record Fee(Status status, @Nullable Long dong, Source source) {
  /** What a source says about the fee. No information is not the same as free of charge. */
  public enum Status {
    /** An amount is stated. */
    STATED,
    /** Stated to be free. */
    FREE_STATED,
    /** Nothing is stated. */
    NOT_STATED
  }
}
