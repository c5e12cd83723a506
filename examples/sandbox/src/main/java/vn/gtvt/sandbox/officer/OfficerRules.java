package vn.gtvt.sandbox.officer;

import java.time.Duration;
import java.time.Instant;

/**
 * How fast the officer works.
 *
 * @param takesUpAfter working time from receipt to taking up
 * @param workingDays working days after the day of taking up; the decision falls due at their end
 * @param atOnce whether both happen at receipt instead, on any day at any hour
 */
public record OfficerRules(Duration takesUpAfter, int workingDays, boolean atOnce) {
  /** Checks the numbers. */
  public OfficerRules {
    if (takesUpAfter.isNegative() || workingDays < 0) {
      throw new IllegalArgumentException("The officer cannot work before receipt");
    }
  }

  /** One working hour, then the end of the second working day. */
  public static OfficerRules standard() {
    return new OfficerRules(Duration.ofHours(1), 2, false);
  }

  /** When something that came at this moment is taken up. */
  public Instant takenUpAt(Instant received) {
    return atOnce
        ? received
        : WorkingTime.after(received.atZone(Officer.ZONE), takesUpAfter).toInstant();
  }
}
