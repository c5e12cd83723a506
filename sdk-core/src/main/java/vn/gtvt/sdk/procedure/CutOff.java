package vn.gtvt.sdk.procedure;

import java.time.LocalTime;
import vn.gtvt.sdk.fact.Source;

/**
 * Time of day after which a dossier counts from the next working day. Immutable.
 *
 * @param time the time in Vietnam
 * @param source where this was read
 */
public record CutOff(LocalTime time, Source source) {}
