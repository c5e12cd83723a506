package vn.gtvt.sdk.license.school.permit;

import java.time.LocalDate;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.validation.Findings;

/** The teacher has a brake. */
record AuxiliaryBrakeThere(Condition basis) implements CarRule {
  @Override
  public void check(TrainingCar car, String path, LocalDate filingDate, Findings found) {
    if (!car.auxiliaryBrake().orElse(false)) {
      found.error(
          basis.source(), path + ".auxiliaryBrake", "school.car.no-brake", "plate", car.plate());
    }
  }
}
