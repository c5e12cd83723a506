package vn.gtvt.sdk.license.school.permit;

import java.time.LocalDate;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.validation.Findings;

/** From class C1 on the car has a manual gearbox; for class B either will do. */
record GearboxFitsClass(Condition basis) implements CarRule {
  @Override
  public void check(TrainingCar car, String path, LocalDate filingDate, Findings found) {
    if (!basis.appliesTo(car.trainingClass().id())) {
      return;
    }
    if (car.automatic().isEmpty()) {
      found.error(
          basis.source(),
          path + ".automatic",
          "school.car.gearbox-missing",
          "plate",
          car.plate(),
          "class",
          car.trainingClass());
    } else if (car.automatic().get()) {
      found.error(
          basis.source(),
          path + ".automatic",
          "school.car.automatic",
          "plate",
          car.plate(),
          "class",
          car.trainingClass());
    }
  }
}
