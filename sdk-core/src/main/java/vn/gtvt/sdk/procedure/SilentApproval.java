package vn.gtvt.sdk.procedure;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Silence that counts as consent. Immutable.
 *
 * @param workingDays how long somebody must be silent, in working days
 * @param text whose silence, in words
 * @param overlay the temporary rule that shortens it; null for the standing law
 * @param source where this was read
 */
public record SilentApproval(
    int workingDays, Bilingual text, @Nullable String overlay, Source source) {}
