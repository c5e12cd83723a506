package vn.gtvt.sdk.license.school.roster;

import java.util.List;
import vn.gtvt.sdk.license.school.SchoolFinding;

/**
 * What came of reading a list of teachers or cars.
 *
 * @param <T> {@link TeacherRoster} or {@link CarRoster}
 */
public sealed interface RosterReading<T> {
  /**
   * The whole file was read.
   *
   * @param roster what it says
   */
  record Read<T>(T roster) implements RosterReading<T> {}

  /**
   * The file breaks off; there are rows missing.
   *
   * @param roster what came before
   */
  record Part<T>(T roster) implements RosterReading<T> {}

  /**
   * It is no such list.
   *
   * @param findings why, and what to do
   */
  record Unreadable<T>(List<SchoolFinding> findings) implements RosterReading<T> {
    /** Keeps a copy of the list. */
    public Unreadable {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Returns the list.
   *
   * @throws IllegalArgumentException if it was not read whole
   */
  default T orThrow() {
    if (this instanceof Read<T> read) {
      return read.roster();
    }
    throw new IllegalArgumentException(
        "not read whole: " + (this instanceof Unreadable<T> no ? no.findings() : "it breaks off"));
  }
}
