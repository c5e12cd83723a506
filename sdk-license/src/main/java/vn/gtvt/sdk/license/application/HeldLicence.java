package vn.gtvt.sdk.license.application;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Mask;

/**
 * The licence that somebody has or had. Immutable; masked in {@link #toString()}.
 *
 * @param number its number, of whatever form
 * @param classCode its class as printed; what it means depends on the day of issue
 * @param issued day of issue
 * @param lastDay day printed on it, on which it still holds; null if it has no term
 * @param points points left of twelve; null if not known
 * @param pointsLostOn day of the last deduction; null if not known
 * @param withdrawnUntil last day of a withdrawal (tước quyền sử dụng); null if not withdrawn
 * @param isCard whether it is a plastic card (PET)
 */
public record HeldLicence(
    String number,
    String classCode,
    LocalDate issued,
    @Nullable LocalDate lastDay,
    @Nullable Integer points,
    @Nullable LocalDate pointsLostOn,
    @Nullable LocalDate withdrawnUntil,
    boolean isCard) {
  /** Guards what is required. */
  public HeldLicence {
    Objects.requireNonNull(number, "number == null");
    Objects.requireNonNull(classCode, "classCode == null");
    Objects.requireNonNull(issued, "issued == null");
  }

  /** Returns a plastic card in good standing. */
  public static HeldLicence card(
      String number, String classCode, LocalDate issued, @Nullable LocalDate lastDay) {
    return new HeldLicence(number, classCode, issued, lastDay, null, null, null, true);
  }

  /** Returns the same licence with so many points left. */
  public HeldLicence withPoints(int left, @Nullable LocalDate lostOn) {
    return new HeldLicence(
        number, classCode, issued, lastDay, left, lostOn, withdrawnUntil, isCard);
  }

  /** Returns the same licence withdrawn to the end of a day. */
  public HeldLicence withdrawnTo(LocalDate until) {
    return new HeldLicence(number, classCode, issued, lastDay, points, pointsLostOn, until, isCard);
  }

  /** Returns the same licence on paper. */
  public HeldLicence onPaper() {
    return new HeldLicence(
        number, classCode, issued, lastDay, points, pointsLostOn, withdrawnUntil, false);
  }

  @Override
  public String toString() {
    return "HeldLicence[" + Mask.tail(number) + ", " + classCode + ", " + issued + "]";
  }
}
