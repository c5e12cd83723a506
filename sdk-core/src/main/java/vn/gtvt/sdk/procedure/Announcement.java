package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Source;

/**
 * The decision that announced a procedure (quyết định công bố). Its dates are not the dates of
 * effect. Immutable.
 *
 * @param number number of the decision
 * @param date day it was signed, where known
 * @param published day the portal published it, where known
 * @param source where this was read
 */
public record Announcement(
    String number, @Nullable LocalDate date, @Nullable LocalDate published, Source source) {}
