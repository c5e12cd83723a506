package vn.gtvt.sdk.license.school.permit;

import java.time.LocalDate;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.time.VietnamTime;
import vn.gtvt.sdk.validation.Findings;

/**
 * The inspection holds on the day of filing; its last day counts. Where it is not declared, nothing
 * is claimed: the authority looks it up.
 */
record InspectionIsValid(Condition basis) implements CarRule {
  @Override
  public void check(TrainingCar car, String path, LocalDate filingDate, Findings found) {
    car.inspectionValidUntil()
        .filter(filingDate::isAfter)
        .ifPresent(
            until ->
                found.asSureAs(
                    basis.source(),
                    path + ".inspectionValidUntil",
                    "school.car.inspection-ended",
                    "plate",
                    car.plate(),
                    "until",
                    VietnamTime.written(until)));
    if (car.inspectedOn().filter(filingDate::isBefore).isPresent()
        || car.inspectedOn()
            .flatMap(on -> car.inspectionValidUntil().filter(on::isAfter))
            .isPresent()) {
      found.asSureAs(
          basis.source(),
          path + ".inspectedOn",
          "school.car.inspection-days",
          "plate",
          car.plate());
    }
  }
}
