package vn.gtvt.sdk.procedure;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Source;

/**
 * How long the authority may take, counted from a complete dossier. Immutable.
 *
 * @param stage what the time is for, e.g. {@code decision} or {@code supplement-notice}
 * @param workingDays number of working days; null where no source states it for the date
 * @param source where this was read
 */
public record TimeLimit(String stage, @Nullable Integer workingDays, Source source) {}
