package vn.gtvt.sdk.license.school.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.permit.School;
import vn.gtvt.sdk.license.school.permit.Teacher;
import vn.gtvt.sdk.license.school.permit.TeacherApplication;
import vn.gtvt.sdk.license.school.permit.TeacherPhoto;
import vn.gtvt.sdk.license.school.xml.Found;
import vn.gtvt.sdk.text.Bilingual;

/**
 * An application made of a list, and what it still lacks. Immutable.
 *
 * @param application what could be carried over; {@code SchoolPermitCheck} says whether it may be
 *     filed
 * @param findings what is missing or could not be carried over, with the lines of the list, behind
 *     what was found while reading
 */
public record TeacherDraft(TeacherApplication application, List<SchoolFinding> findings) {
  private static final List<RosterTeacherField> WANTED =
      List.of(
          RosterTeacherField.KEY,
          RosterTeacherField.FULL_NAME,
          RosterTeacherField.CITIZEN_ID,
          RosterTeacherField.BIRTH_DATE,
          RosterTeacherField.CLASSES_TAUGHT);

  /** Keeps a copy of the list. */
  public TeacherDraft {
    findings = List.copyOf(findings);
  }

  static TeacherDraft of(
      TeacherRoster roster,
      School school,
      @Nullable LocalDate trainingEndedOn,
      Map<String, TeacherPhoto> photos) {
    Found found = RosterWords.found();
    if (trainingEndedOn == null) {
      found.error("no-course-end", Where.FILE);
    }
    List<Teacher> teachers = new ArrayList<>();
    for (RosterTeacher each : roster.teachers()) {
      TeacherPhoto photo = photos.get(each.text(RosterTeacherField.KEY));
      teachers.add(each.teacher(photo));
      said(teachers.size(), each, photo, found);
    }
    List<SchoolFinding> all = new ArrayList<>(roster.findings());
    all.addAll(found.all());
    return new TeacherDraft(
        TeacherApplication.builder()
            .school(school)
            .trainingEndedOn(trainingEndedOn)
            .teachers(teachers)
            .build(),
        all);
  }

  private static void said(
      int number, RosterTeacher teacher, @Nullable TeacherPhoto photo, Found found) {
    Bilingual who = RosterWords.get("who.teacher", "number", number, "name", teacher.maskedName());
    for (RosterTeacherField each : WANTED) {
      if (!teacher.values().isGiven(each)) {
        found.error("not-given", new Where(0, "", each, teacher.line()), "who", who);
      }
    }
    if (teacher.isKeyPersonal()) {
      Where where = new Where(0, "", RosterTeacherField.KEY, teacher.line());
      found.error("key-is-person", where, "who", who);
    }
    Classes classes = teacher.classes();
    Where where = new Where(0, "", RosterTeacherField.CLASSES_TAUGHT, teacher.line());
    if (!classes.unknown().isEmpty()) {
      String unknown = String.join(", ", classes.unknown());
      found.error("class-unknown", where, "who", who, "class", unknown);
    }
    if (classes.hasChanged()) {
      found.warning("class-changed", where, "who", who);
    }
    if (photo == null) {
      found.error("no-photo", Where.line(teacher.line()), "who", who);
    }
  }

  /** Says whether nothing is missing; warnings may be left. */
  public boolean isComplete() {
    return findings.stream().noneMatch(SchoolFinding::isError);
  }

  /** Names nobody. */
  @Override
  public String toString() {
    return "TeacherDraft[" + application + ", " + findings.size() + " findings]";
  }
}
