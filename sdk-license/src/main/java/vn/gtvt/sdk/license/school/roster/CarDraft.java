package vn.gtvt.sdk.license.school.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.permit.School;
import vn.gtvt.sdk.license.school.permit.TrainingCar;
import vn.gtvt.sdk.license.school.permit.TrainingVehicleList;
import vn.gtvt.sdk.license.school.xml.Found;
import vn.gtvt.sdk.text.Bilingual;

/**
 * A list of training cars made of a program's list, and what it still lacks. Immutable.
 *
 * @param list what could be carried over; {@code SchoolPermitCheck} says whether it may be filed
 * @param findings what is missing or could not be carried over, with the lines of the program's
 *     list, behind what was found while reading
 */
public record CarDraft(TrainingVehicleList list, List<SchoolFinding> findings) {
  private static final List<RosterCarField> WANTED =
      List.of(
          RosterCarField.PLATE,
          RosterCarField.MAKE,
          RosterCarField.KIND,
          RosterCarField.ENGINE,
          RosterCarField.CHASSIS,
          RosterCarField.OWNERSHIP,
          RosterCarField.LICENCE_CLASS,
          RosterCarField.DEVICE_SERIAL);

  /** Keeps a copy of the list. */
  public CarDraft {
    findings = List.copyOf(findings);
  }

  static CarDraft of(CarRoster roster, School school, Map<String, CarDetails> details) {
    Map<String, CarDetails> byPlate = new HashMap<>();
    details.forEach((plate, each) -> byPlate.put(RosterCar.canonical(plate), each));
    Found found = RosterWords.found();
    List<TrainingCar> cars = new ArrayList<>();
    for (RosterCar each : roster.cars()) {
      CarDetails own = byPlate.getOrDefault(each.plate(), CarDetails.NONE);
      cars.add(each.car(own));
      said(each, own, found);
    }
    List<SchoolFinding> all = new ArrayList<>(roster.findings());
    all.addAll(found.all());
    return new CarDraft(TrainingVehicleList.builder().school(school).cars(cars).build(), all);
  }

  private static void said(RosterCar car, CarDetails details, Found found) {
    Bilingual who = RosterWords.get("who.car", "plate", car.plate());
    for (RosterCarField each : WANTED) {
      if (!car.values().isGiven(each)) {
        found.error("not-given", new Where(0, "", each, car.line()), "who", who);
      }
    }
    Where ownership = new Where(0, "", RosterCarField.OWNERSHIP, car.line());
    if (car.owned().isEmpty() && car.values().isGiven(RosterCarField.OWNERSHIP)) {
      found.error("ownership", ownership, "who", who);
    } else if (car.isOwnershipInferred()) {
      found.warning("ownership-digit", ownership, "who", who);
    }
    classes(car, who, found);
    boolean isWhole =
        Stream.of(
                car.isAutomatic(details),
                details.learnerPlates(),
                details.auxiliaryBrake(),
                details.inspectedOn(),
                details.inspectionValidUntil())
            .allMatch(Objects::nonNull);
    if (!isWhole) {
      found.error("no-details", Where.line(car.line()), "who", who);
    }
  }

  private static void classes(RosterCar car, Bilingual who, Found found) {
    Classes classes = car.classes();
    Where where = new Where(0, "", RosterCarField.LICENCE_CLASS, car.line());
    if (!classes.unknown().isEmpty()) {
      String unknown = String.join(", ", classes.unknown());
      found.error("class-unknown", where, "who", who, "class", unknown);
    } else if (classes.classes().size() > 1) {
      found.error("several-classes", where, "who", who);
    }
    if (classes.hasChanged()) {
      found.warning("class-changed", where, "who", who);
    }
  }

  /** Says whether nothing is missing; warnings may be left. */
  public boolean isComplete() {
    return findings.stream().noneMatch(SchoolFinding::isError);
  }

  /** Counts only. */
  @Override
  public String toString() {
    return "CarDraft[" + list + ", " + findings.size() + " findings]";
  }
}
