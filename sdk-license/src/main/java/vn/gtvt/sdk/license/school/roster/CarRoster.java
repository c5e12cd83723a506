package vn.gtvt.sdk.license.school.roster;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.permit.School;
import vn.gtvt.sdk.license.school.xml.XmlBytes;

/**
 * The training cars that a school's own program lists. Immutable.
 *
 * @param cars the cars, in order
 * @param findings what was found while reading, with lines
 */
public record CarRoster(List<RosterCar> cars, List<SchoolFinding> findings) {
  /** Keeps copies of the lists. */
  public CarRoster {
    cars = List.copyOf(cars);
    findings = List.copyOf(findings);
  }

  /**
   * Reads a list; never throws for what a file can hold.
   *
   * @throws UncheckedIOException if the disk fails
   */
  public static RosterReading<CarRoster> read(Path file) {
    return RosterPass.read(file, CarRoster::read);
  }

  /** Reads a list that is in memory; never throws for what a file can hold. */
  public static RosterReading<CarRoster> read(byte[] file) {
    return read(XmlBytes.of(file.clone()));
  }

  private static RosterReading<CarRoster> read(XmlBytes bytes) {
    return new CarPass().over(bytes, RosterNames.CAR);
  }

  /**
   * Returns the list of these cars alone, in the list's order, with what was found of them; one
   * that is not listed is an error.
   *
   * @param plates plates, as people write them
   */
  public CarRoster only(Collection<String> plates) {
    Set<String> wanted =
        plates.stream()
            .map(RosterCar::canonical)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> left = new LinkedHashSet<>(wanted);
    List<RosterCar> chosen = new ArrayList<>();
    List<SchoolFinding> ofOthers = new ArrayList<>();
    for (RosterCar each : cars) {
      if (wanted.contains(each.plate())) {
        chosen.add(each);
        left.remove(each.plate());
      } else {
        ofOthers.addAll(each.findings());
      }
    }
    List<SchoolFinding> said = RosterPass.without(findings, ofOthers);
    for (String plate : left) {
      said.add(RosterWords.error("roster.not-listed", Where.FILE, "key", plate));
    }
    return new CarRoster(chosen, said);
  }

  /**
   * Makes a list of training cars of all cars of this one.
   *
   * @param details what no program's list holds, by plate as people write it
   */
  public CarDraft list(School school, Map<String, CarDetails> details) {
    return CarDraft.of(this, school, details);
  }

  /** Counts only. */
  @Override
  public String toString() {
    return "CarRoster[" + cars.size() + " cars]";
  }
}
