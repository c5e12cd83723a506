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
    super.begin(at);
    values = FieldValues.of(RosterCarField.class);
    line = at;
  }

  @Override
  public void leaf(String parent, XmlLeaf leaf) {
    if (parent.equals(RosterNames.CAR)) {
      reader.read(values, leaf);
    } else {
      reader.unknown(leaf);
    }
  }

  @Override
  public void end() {
    FieldValues<RosterCarField> said = values.done();
    once(said, RosterCarField.KEY, said.text(RosterCarField.KEY), line);
    String plate = RosterCar.canonical(said.text(RosterCarField.PLATE));
    once(said, RosterCarField.PLATE, plate, line);
    String chassis = said.text(RosterCarField.CHASSIS).replace(" ", "").toUpperCase(Locale.ROOT);
    once(said, RosterCarField.CHASSIS, chassis, line);
    cars.add(new RosterCar(said, line, ofRow()));
  }

  @Override
  CarRoster roster(List<SchoolFinding> findings) {
    return new CarRoster(cars, findings);
  }
}
