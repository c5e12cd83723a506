package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What becomes of results that were given before the edition began (quy định chuyển tiếp).
 * Immutable.
 *
 * @param until last day on which an older result is good without more
 * @param text for which results, and what to do, in words
 * @param source where this was read
 */
public record Transition(LocalDate until, Bilingual text, Source source) {}
