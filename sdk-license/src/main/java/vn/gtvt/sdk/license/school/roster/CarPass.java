package vn.gtvt.sdk.license.school.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.xml.LeafReader;
import vn.gtvt.sdk.license.school.xml.XmlLeaf;

/** Makes cars of a program's list. For one pass. */
final class CarPass extends RosterPass<RosterCarField, CarRoster> {
  private final LeafReader<RosterCarField> reader = new LeafReader<>(RosterNames.OF_CAR, found);
  private final List<RosterCar> cars = new ArrayList<>();
  private FieldValues.Builder<RosterCarField> values = FieldValues.of(RosterCarField.class);
  private int line;

  @Override
  public void begin(int at) {
    values = FieldValues.of(RosterCarField.class);
    line = at;
  }

  @Override
  public void leaf(String parent, XmlLeaf leaf) {
    reader.read(values, leaf);
  }

  @Override
  public void end() {
    RosterCar car = new RosterCar(values.done(), line);
    cars.add(car);
    once(car.values(), RosterCarField.KEY, car.text(RosterCarField.KEY), line);
    once(car.values(), RosterCarField.PLATE, car.plate(), line);
    String chassis = car.text(RosterCarField.CHASSIS).replace(" ", "").toUpperCase(Locale.ROOT);
    once(car.values(), RosterCarField.CHASSIS, chassis, line);
  }

  @Override
  CarRoster roster(List<SchoolFinding> findings) {
    return new CarRoster(cars, findings);
  }
}
