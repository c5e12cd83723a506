package vn.gtvt.sdk.filing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.time.VietnamTime;
import vn.gtvt.sdk.time.WorkingCalendar;

/**
 * Until when the papers that an authority asked for must be handed in. Immutable.
 *
 * <p>No source read states a general time for the filer: the receiver's own word comes first, and a
 * host may set a number of working days for what the receiver leaves open.
 */
final class SupplementRule {
  private final @Nullable WorkingCalendar calendar;
  private final int workingDays;

  private SupplementRule(@Nullable WorkingCalendar calendar, int workingDays) {
    this.calendar = calendar;
    this.workingDays = workingDays;
  }

  static SupplementRule receiversWord() {
    return new SupplementRule(null, 0);
  }

  static SupplementRule within(int workingDays, WorkingCalendar calendar) {
    if (workingDays <= 0) {
      throw new IllegalArgumentException("workingDays must be > 0");
    }
    return new SupplementRule(Objects.requireNonNull(calendar, "calendar == null"), workingDays);
  }

  /** Returns the last day, or nothing if nobody says one. */
  Optional<LocalDate> lastDay(SupplementRequest request) {
    Instant deadline = request.deadline();
    if (deadline != null) {
      return Optional.of(VietnamTime.dayOf(deadline));
    }
    Instant asked = request.askedAt();
    return calendar == null || asked == null
        ? Optional.empty()
        : Optional.of(
            calendar.dueDate(asked, BigDecimal.valueOf(workingDays), Optional.empty()).date());
  }
}
