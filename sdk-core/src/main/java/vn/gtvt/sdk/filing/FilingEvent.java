package vn.gtvt.sdk.filing;

import java.time.Instant;

/**
 * One line of a filing's history: what was about to be done, what was done, what was heard. Holds
 * no personal data. Immutable.
 *
 * @param filing whose history it is
 * @param version which version of the filing it led to; rises with each line
 * @param at when it was written
 * @param what short English words for logs and support, e.g. {@code submit: intent}
 */
public record FilingEvent(FilingId filing, long version, Instant at, String what) {}
