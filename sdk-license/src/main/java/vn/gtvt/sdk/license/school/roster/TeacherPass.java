package vn.gtvt.sdk.license.school.roster;

import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.xml.JoinedText;
import vn.gtvt.sdk.license.school.xml.LeafReader;
import vn.gtvt.sdk.license.school.xml.XmlLeaf;

/** Makes teachers of a program's list. For one pass. */
final class TeacherPass extends RosterPass<RosterTeacherField, TeacherRoster> {
  private final LeafReader<RosterTeacherField> reader =
      new LeafReader<>(RosterNames.OF_TEACHER, found);
  private final List<RosterTeacher> teachers = new ArrayList<>();
  private JoinedText subjects = new JoinedText();
  private FieldValues.Builder<RosterTeacherField> values = FieldValues.of(RosterTeacherField.class);
  private int line;

  @Override
  public void begin(int at) {
    super.begin(at);
    values = FieldValues.of(RosterTeacherField.class);
    subjects = new JoinedText();
    line = at;
  }

  @Override
  public void leaf(String parent, XmlLeaf leaf) {
    if (parent.equals(RosterNames.SUBJECT_BLOCK) && leaf.name().equals(RosterNames.SUBJECT)) {
      if (subjects.isCutBy(reader.text(leaf))) {
        Where where = new Where(0, "", RosterTeacherField.SUBJECTS, leaf.line());
        found.error("text-cut", where, "element", RosterNames.SUBJECT_BLOCK);
      }
    } else if (!leaf.name().startsWith(RosterNames.SUBJECT_BLOCK) || !leaf.text().isBlank()) {
      // Who teaches no subject has an empty block.
      if (parent.equals(RosterNames.TEACHER)) {
        reader.read(values, leaf);
      } else {
        reader.unknown(leaf);
      }
    }
  }

  @Override
  public void end() {
    values.put(RosterTeacherField.SUBJECTS, subjects.text());
    FieldValues<RosterTeacherField> said = values.done();
    once(said, RosterTeacherField.KEY, said.text(RosterTeacherField.KEY), line);
    String citizenId = said.text(RosterTeacherField.CITIZEN_ID).replace(" ", "");
    once(said, RosterTeacherField.CITIZEN_ID, citizenId, line);
    teachers.add(new RosterTeacher(said, line, ofRow()));
  }

  @Override
  TeacherRoster roster(List<SchoolFinding> findings) {
    return new TeacherRoster(teachers, findings);
  }
}
