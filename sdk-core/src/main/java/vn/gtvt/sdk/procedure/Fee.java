package vn.gtvt.sdk.procedure;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What a procedure costs, as far as a source says. Immutable.
 *
 * @param status what the source states
 * @param dong amount in whole đồng; null unless {@link Status#STATED}
 * @param what what is paid for; null for the procedure as a whole
 * @param filingCase id of the case it is for; null for all
 * @param channel the channel it is for; null for all
 * @param source where this was read
 */
public record Fee(
    Status status,
    @Nullable Long dong,
    @Nullable Bilingual what,
    @Nullable String filingCase,
    Channel.@Nullable Type channel,
    Source source) {
  /** What a source says about the fee. No information is not the same as free of charge. */
  public enum Status {
    /** An amount is stated. */
    STATED,
    /** Stated to be free. */
    FREE_STATED,
    /** The source has a place for it and leaves it empty. */
    NOT_STATED
  }
}
