package vn.gtvt.sdk.license.rule;

import static vn.gtvt.sdk.license.rule.ClassRegime.BEFORE_2025;
import static vn.gtvt.sdk.license.rule.ClassRegime.FROM_2025;

/**
 * A class of driving licence (hạng giấy phép lái xe) of one regime; what the law says of it is in
 * {@link LicenceClasses}. Facts: school.md §8.1, Luật 36/2024/QH15, Điều 57, 89.
 */
public enum LicenceClass {
  /** Two-wheel motorcycle, small. */
  A1(FROM_2025),
  /** Two-wheel motorcycle below 175 cc: what the old A1 becomes; shown as {@code A.01}. */
  A_LIMITED(FROM_2025),
  /** Two-wheel motorcycle. */
  A(FROM_2025),
  /** Three-wheel motorcycle. */
  B1(FROM_2025),
  /** Car, automatic gear only; shown as {@code B.01}. */
  B_AUTOMATIC(FROM_2025),
  /** Car up to 8 seats, truck up to 3.5 t. */
  B(FROM_2025),
  /** Truck up to 7.5 t. */
  C1(FROM_2025),
  /** Truck above 7.5 t. */
  C(FROM_2025),
  /** Bus up to 16 seats. */
  D1(FROM_2025),
  /** Bus up to 29 seats. */
  D2(FROM_2025),
  /** Bus above 29 seats, sleeper bus. */
  D(FROM_2025),
  /** B with a trailer. */
  BE(FROM_2025),
  /** C1 with a trailer. */
  C1E(FROM_2025),
  /** C with a trailer. */
  CE(FROM_2025),
  /** D1 with a trailer. */
  D1E(FROM_2025),
  /** D2 with a trailer. */
  D2E(FROM_2025),
  /** D with a trailer. */
  DE(FROM_2025),
  /** Old A1. */
  OLD_A1(BEFORE_2025),
  /** Old A2. */
  OLD_A2(BEFORE_2025),
  /** Old A3. */
  OLD_A3(BEFORE_2025),
  /** Old A4: tractor; ends as a certificate for special machinery, not as a licence. */
  OLD_A4(BEFORE_2025),
  /** Old B1, automatic gear only. */
  OLD_B1_AUTOMATIC(BEFORE_2025),
  /** Old B1: car, not for hire. */
  OLD_B1(BEFORE_2025),
  /** Old B2: car. */
  OLD_B2(BEFORE_2025),
  /** Old C: truck. */
  OLD_C(BEFORE_2025),
  /** Old D: bus up to 29 seats. */
  OLD_D(BEFORE_2025),
  /** Old E: bus above 29 seats. */
  OLD_E(BEFORE_2025),
  /** Old B2 with a trailer. */
  OLD_FB2(BEFORE_2025),
  /** Old C with a trailer. */
  OLD_FC(BEFORE_2025),
  /** Old D with a trailer. */
  OLD_FD(BEFORE_2025),
  /** Old E with a trailer. */
  OLD_FE(BEFORE_2025);

  private final ClassRegime regime;

  LicenceClass(ClassRegime regime) {
    this.regime = regime;
  }

  /** Returns the regime that gives the letter its meaning. */
  public ClassRegime regime() {
    return regime;
  }

  /**
   * Returns the class of which this one is a restricted form, as {@code B.01} is of B; itself
   * otherwise.
   */
  public LicenceClass unrestricted() {
    return switch (this) {
      case A_LIMITED -> A;
      case B_AUTOMATIC -> B;
      default -> this;
    };
  }

  /** Says whether it is for motorcycles only: such licences have no term. */
  public boolean isMotorcycle() {
    return switch (this) {
      case A1, A_LIMITED, A, B1, OLD_A1, OLD_A2, OLD_A3 -> true;
      default -> false;
    };
  }
}
