package vn.gtvt.sdk.license.school.permit;

import java.time.LocalDate;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.validation.Findings;

/** The car carries as many plates "TẬP LÁI" as the law asks for, one at each end. */
record LearnerPlatesCarried(Condition basis) implements CarRule {
  @Override
  public void check(TrainingCar car, String path, LocalDate filingDate, Findings found) {
    int wanted = basis.require("count");
    int carried = car.learnerPlates().orElse(0);
    if (carried != wanted) {
      found.error(
          basis.source(),
          path + ".learnerPlates",
          "school.car.learner-plates",
          "plate",
          car.plate(),
          "count",
          carried,
          "wanted",
          wanted);
    }
  }
}
