package vn.gtvt.sdk.procedure;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Source;

/**
 * What a source says about the online level. Immutable.
 *
 * @param province GSO code of the province that decided it; null for the national portal as a whole
 * @param level the level; never {@link OnlineLevel#UNKNOWN}
 * @param source where this was read
 */
public record StatedLevel(@Nullable String province, OnlineLevel level, Source source) {}
