package vn.gtvt.sdk.procedure;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/**
 * When nothing is issued (thời gian không cấp). Immutable.
 *
 * @param days how long, in days; null where it depends
 * @param repeatDays how long the next time; null where it does not grow
 * @param text when, in words
 * @param source where this was read
 */
public record Ban(
    @Nullable Integer days, @Nullable Integer repeatDays, Bilingual text, Source source) {}
