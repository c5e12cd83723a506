package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What becomes of results that were given before the edition began (quy định chuyển tiếp).
 * Immutable.
 *
 * @param issuedBefore the day before which a result was given to be meant: the first day of the new
 *     law, which later editions share
 * @param until last day on which an older result is good without more
 * @param text for which results, and what to do, in words
 * @param source where this was read
 */
public record Transition(LocalDate issuedBefore, LocalDate until, Bilingual text, Source source) {
  /** Says whether a result that was given on a day is meant. */
  public boolean isAbout(LocalDate issuedOn) {
    return issuedOn.isBefore(issuedBefore);
  }
}
