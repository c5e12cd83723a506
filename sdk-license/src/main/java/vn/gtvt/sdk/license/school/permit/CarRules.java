package vn.gtvt.sdk.license.school.permit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.validation.Findings;

/** The demands of one edition on training cars. */
final class CarRules {
  /** Rows that the form takes; a demand on the list and on no car. */
  static final String ROWS = "list-rows";

  /** Names in the dated data, each with the class that demands it. */
  private static final Map<String, Function<Condition, CarRule>> BY_NAME =
      Map.of(
          "learner-plates", LearnerPlatesCarried::new,
          "auxiliary-brake", AuxiliaryBrakeThere::new,
          "distance-device", DistanceDeviceThere::new,
          "manual-gearbox", GearboxFitsClass::new,
          "inspection-valid", InspectionIsValid::new);

  /** Demands on a school's whole fleet under NĐ 160/2024, which one list of cars cannot show. */
  private static final Set<String> OF_THE_FLEET =
      Set.of("test-car-share", "gross-mass", "fleet-share");

  private final List<CarRule> rules = new ArrayList<>();
  private final List<Condition> unjudged;

  CarRules(Procedure procedure) {
    for (Condition condition : procedure.conditions()) {
      Function<Condition, CarRule> maker = BY_NAME.get(condition.rule());
      if (maker != null) {
        rules.add(maker.apply(condition));
      }
    }
    this.unjudged =
        procedure.conditions().stream().filter(c -> OF_THE_FLEET.contains(c.rule())).toList();
  }

  void check(List<TrainingCar> cars, LocalDate filingDate, Findings found) {
    Set<String> plates = new HashSet<>();
    Set<String> chassis = new HashSet<>();
    Set<String> engines = new HashSet<>();
    for (int i = 0; i < cars.size(); i++) {
      TrainingCar car = cars.get(i);
      String path = "cars[" + i + "]";
      rules.forEach(rule -> rule.check(car, path, filingDate, found));
      if (!plates.add(car.plate())) {
        found.error(path + ".plate", "school.car.repeated", "plate", car.plate());
        continue;
      }
      if (!chassis.add(car.chassis())) {
        found.error(path + ".chassis", "school.car.same-chassis", "plate", car.plate());
      }
      if (!engines.add(car.engine().strip().toUpperCase(Locale.ROOT))) {
        found.warning(path + ".engine", "school.car.same-engine", "plate", car.plate());
      }
    }
    if (!unjudged.isEmpty()) {
      found.warning(
          unjudged.get(0).source(),
          "cars",
          "school.car.fleet-not-judged",
          "rules",
          unjudged.stream().map(Condition::rule).collect(Collectors.joining(", ")));
    }
  }
}
