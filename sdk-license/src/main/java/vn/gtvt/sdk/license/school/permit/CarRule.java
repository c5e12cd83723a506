package vn.gtvt.sdk.license.school.permit;

import java.time.LocalDate;
import vn.gtvt.sdk.validation.Findings;

/** One demand on a training car. Implementations are immutable and safe for concurrent use. */
@FunctionalInterface
interface CarRule {
  /** Adds what is wrong with a car whose required values are all there. */
  void check(TrainingCar car, String path, LocalDate filingDate, Findings found);
}
