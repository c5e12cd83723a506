package vn.gtvt.sdk.procedure;

import vn.gtvt.sdk.fact.Source;

/**
 * When a renewal may be asked for. Immutable.
 *
 * @param opensDaysBefore days before expiry from which it is taken
 * @param source where this was read
 */
public record Renewal(int opensDaysBefore, Source source) {}
