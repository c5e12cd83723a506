package vn.gtvt.sdk.license.school.roster;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.permit.School;
import vn.gtvt.sdk.license.school.permit.TeacherPhoto;
import vn.gtvt.sdk.license.school.xml.XmlBytes;
import vn.gtvt.sdk.text.Mask;

/**
 * The teachers that a school's own program lists. Immutable; names nobody in {@code toString}.
 *
 * @param teachers the teachers, in order
 * @param findings what was found while reading, with lines
 */
public record TeacherRoster(List<RosterTeacher> teachers, List<SchoolFinding> findings) {
  /** Keeps copies of the lists. */
  public TeacherRoster {
    teachers = List.copyOf(teachers);
    findings = List.copyOf(findings);
  }

  /**
   * Reads a list; never throws for what a file can hold.
   *
   * @throws UncheckedIOException if the disk fails
   */
  public static RosterReading<TeacherRoster> read(Path file) {
    return RosterPass.read(file, TeacherRoster::read);
  }

  /** Reads a list that is in memory; never throws for what a file can hold. */
  public static RosterReading<TeacherRoster> read(byte[] file) {
    return read(XmlBytes.of(file.clone()));
  }

  private static RosterReading<TeacherRoster> read(XmlBytes bytes) {
    return new TeacherPass().over(bytes, RosterNames.TEACHER);
  }

  /**
   * Returns the list of these teachers alone, in the list's order, with what was found of them; one
   * who is not listed is an error.
   *
   * @param keys the school's own numbers
   */
  public TeacherRoster only(Collection<String> keys) {
    Set<String> left = new LinkedHashSet<>(keys);
    List<RosterTeacher> chosen = new ArrayList<>();
    List<SchoolFinding> ofOthers = new ArrayList<>();
    for (RosterTeacher each : teachers) {
      if (keys.contains(each.text(RosterTeacherField.KEY))) {
        chosen.add(each);
        left.remove(each.text(RosterTeacherField.KEY));
      } else {
        ofOthers.addAll(each.findings());
      }
    }
    List<SchoolFinding> said = RosterPass.without(findings, ofOthers);
    for (String key : left) {
      String shown = RosterTeacher.isIdentityNumber(key) ? Mask.tail(key) : key;
      said.add(RosterWords.error("roster.not-listed", Where.FILE, "key", shown));
    }
    return new TeacherRoster(chosen, said);
  }

  /**
   * Makes an application for certificates of all teachers of this list.
   *
   * @param trainingEndedOn last day of their training course, which no list holds; null if it is
   *     not known yet
   * @param photos pictures with their checks, by the school's own numbers
   */
  public TeacherDraft application(
      School school, @Nullable LocalDate trainingEndedOn, Map<String, TeacherPhoto> photos) {
    return TeacherDraft.of(this, school, trainingEndedOn, photos);
  }

  /** Names nobody. */
  @Override
  public String toString() {
    return "TeacherRoster[" + teachers.size() + " teachers]";
  }
}
