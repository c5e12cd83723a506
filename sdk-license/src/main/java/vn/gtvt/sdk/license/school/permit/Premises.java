package vn.gtvt.sdk.license.school.permit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a school holds its land and buildings (cơ sở vật chất). Immutable.
 *
 * @param rented whether they are rented; else a right to use the land is shown
 * @param rentedFrom first day of the lease; null if not rented or not known
 * @param rentedUntil last day of the lease; null if not rented or not known
 */
public record Premises(
    boolean rented, @Nullable LocalDate rentedFrom, @Nullable LocalDate rentedUntil) {
  /** Returns premises with a right to use the land. */
  public static Premises owned() {
    return new Premises(false, null, null);
  }

  /** Returns rented premises. */
  public static Premises rented(@Nullable LocalDate from, @Nullable LocalDate until) {
    return new Premises(true, from, until);
  }
}
