package vn.gtvt.examples.drivingschool.permit;

import java.time.Instant;
import java.util.Optional;

/**
 * One request that the school filed for itself.
 *
 * @param title what was asked for
 * @param code the receiver's code; empty while it has none
 * @param isDone whether the result is there
 * @param decidedAt when; empty if it is not
 * @param words how it stands
 */
public record Permit(
    String title, String code, boolean isDone, Optional<Instant> decidedAt, String words) {}
