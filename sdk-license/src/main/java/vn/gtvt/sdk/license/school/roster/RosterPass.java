package vn.gtvt.sdk.license.school.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.xml.Bounds;
import vn.gtvt.sdk.license.school.xml.Found;
import vn.gtvt.sdk.license.school.xml.PassEnd;
import vn.gtvt.sdk.license.school.xml.XmlBytes;
import vn.gtvt.sdk.license.school.xml.XmlPass;
import vn.gtvt.sdk.license.school.xml.XmlRows;

/** What reading teachers and reading cars have in common. */
abstract class RosterPass<F extends Enum<F> & SchoolField, T> implements XmlRows.Row {
  final Found found = RosterWords.found();
  private final Map<String, Integer> seen = new HashMap<>();
  private int foundBefore;

  static <T> RosterReading<T> read(Path file, Function<XmlBytes, RosterReading<T>> reader) {
    return Files.isRegularFile(file)
        ? reader.apply(XmlBytes.of(file))
        : new RosterReading.Unreadable<>(List.of(RosterWords.error("roster.missing", Where.FILE)));
  }

  /**
   * Reads a file.
   *
   * @param row name of the rows' elements
   */
  RosterReading<T> over(XmlBytes bytes, String row) {
    XmlRows rows = new XmlRows(row, this);
    try {
      PassEnd end = XmlPass.over(bytes, Bounds.USUAL, rows);
      found.ended(end, rows.count());
      if (rows.count() == 0) {
        found.error("no-rows", Where.line(1), "row", row);
        return new RosterReading.Unreadable<>(found.all());
      }
      found.warning("inferred", Where.FILE);
      T roster = roster(found.all());
      return end.code() == null
          ? new RosterReading.Read<>(roster)
          : new RosterReading.Part<>(roster);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns what was found of the file as a whole and of the rows that were chosen. Two rows may
   * say the same in the same line, so findings are told apart by what they are, not by what they
   * say.
   *
   * @param ofOthers what was found in the rows that were not chosen
   * @return a list that can be added to
   */
  static List<SchoolFinding> without(List<SchoolFinding> findings, List<SchoolFinding> ofOthers) {
    Set<SchoolFinding> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(ofOthers);
    List<SchoolFinding> kept = new ArrayList<>(findings);
    kept.removeIf(left::contains);
    return kept;
  }

  @Override
  public void begin(int line) {
    foundBefore = found.count();
  }

  /** Returns what was found in the row that ends; an unknown element is said once for all rows. */
  final List<SchoolFinding> ofRow() {
    return found.since(foundBefore).stream()
        .filter(each -> !each.code().equals("roster.unknown"))
        .toList();
  }

  abstract T roster(List<SchoolFinding> findings);

  /** Says where a value that only one row may have stood before. */
  final void once(FieldValues<F> values, F field, String canonical, int line) {
    Integer first = canonical.isEmpty() ? null : seen.putIfAbsent(field + canonical, line);
    if (first != null && values.isGiven(field)) {
      found.error("twice", new Where(0, "", field, line), "line", first);
    }
  }
}
