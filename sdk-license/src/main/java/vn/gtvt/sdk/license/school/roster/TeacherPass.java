package vn.gtvt.sdk.license.school.roster;

import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.xml.LeafReader;
import vn.gtvt.sdk.license.school.xml.XmlLeaf;

/** Makes teachers of a program's list. For one pass. */
final class TeacherPass extends RosterPass<RosterTeacherField, TeacherRoster> {
  private final LeafReader<RosterTeacherField> reader =
      new LeafReader<>(RosterNames.OF_TEACHER, found);
  private final List<RosterTeacher> teachers = new ArrayList<>();
  private final List<String> subjects = new ArrayList<>();
  private FieldValues.Builder<RosterTeacherField> values = FieldValues.of(RosterTeacherField.class);
  private int line;

  @Override
  public void begin(int at) {
    values = FieldValues.of(RosterTeacherField.class);
    subjects.clear();
    line = at;
  }

  @Override
  public void leaf(String parent, XmlLeaf leaf) {
    if (parent.equals(RosterNames.SUBJECT_BLOCK) && leaf.name().equals(RosterNames.SUBJECT)) {
      String subject = reader.text(leaf);
      if (!subject.isEmpty()) {
        subjects.add(subject);
      }
    } else if (!leaf.name().startsWith(RosterNames.SUBJECT_BLOCK) || !leaf.text().isBlank()) {
      // Who teaches no subject has an empty block.
      reader.read(values, leaf);
    }
  }

  @Override
  public void end() {
    values.put(RosterTeacherField.SUBJECTS, String.join("; ", subjects));
    RosterTeacher teacher = new RosterTeacher(values.done(), line);
    teachers.add(teacher);
    for (RosterTeacherField each : List.of(RosterTeacherField.KEY, RosterTeacherField.CITIZEN_ID)) {
      once(teacher.values(), each, teacher.text(each), line);
    }
  }

  @Override
  TeacherRoster roster(List<SchoolFinding> findings) {
    return new TeacherRoster(teachers, findings);
  }
}
