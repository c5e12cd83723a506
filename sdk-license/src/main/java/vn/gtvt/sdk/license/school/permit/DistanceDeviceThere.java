package vn.gtvt.sdk.license.school.permit;

import java.time.LocalDate;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.validation.Findings;

/** A device that records time and distance is fixed in the car (DAT). */
record DistanceDeviceThere(Condition basis) implements CarRule {
  @Override
  public void check(TrainingCar car, String path, LocalDate filingDate, Findings found) {
    if (!car.distanceDevice().orElse(false)) {
      found.error(
          basis.source(), path + ".distanceDevice", "school.car.no-device", "plate", car.plate());
    }
  }
}
