package vn.gtvt.sdk.license.school.roster;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.completion.TeacherField;
import vn.gtvt.sdk.license.school.permit.Teacher;
import vn.gtvt.sdk.license.school.permit.TeacherPhoto;
import vn.gtvt.sdk.text.Mask;
import vn.gtvt.sdk.text.VietnameseText;

/**
 * A teacher as a school's program lists him. Immutable; masked in {@code toString}.
 *
 * @param values what is said
 * @param line line where the teacher begins
 * @param findings what was found while reading the row, with lines
 */
public record RosterTeacher(
    FieldValues<RosterTeacherField> values, int line, List<SchoolFinding> findings) {
  /** Keeps a copy of the list. */
  public RosterTeacher {
    findings = List.copyOf(findings);
  }

  /** Returns a text; empty if there is none. */
  public String text(RosterTeacherField field) {
    return values.text(field);
  }

  /** Returns the first letters of the name: for reports. */
  public String maskedName() {
    return Mask.name(text(RosterTeacherField.FULL_NAME));
  }

  /**
   * Returns the teacher as an application names him; what is missing or cannot be read is left out.
   * A number of the school's that is the citizen's number is no key.
   *
   * @param photo the picture with its check, which no list holds; null if there is none yet
   */
  public Teacher teacher(@Nullable TeacherPhoto photo) {
    return Teacher.builder()
        .key(isKeyPersonal() ? null : given(RosterTeacherField.KEY))
        .name(given(RosterTeacherField.FULL_NAME))
        .citizenId(given(RosterTeacherField.CITIZEN_ID))
        .birthDate(values.date(RosterTeacherField.BIRTH_DATE).orElse(null))
        .classes(classes().classes())
        .photo(photo)
        .build();
  }

  /**
   * Returns what the list says of what the law wants a school to hold (Điều 25.1 d); number of the
   * certificate, day of passing and seniority are in no list.
   */
  public FieldValues<TeacherField> record() {
    return FieldValues.of(TeacherField.class)
        .put(TeacherField.FULL_NAME, text(RosterTeacherField.FULL_NAME))
        .put(TeacherField.CITIZEN_ID, text(RosterTeacherField.CITIZEN_ID))
        .put(TeacherField.BIRTH_DATE, text(RosterTeacherField.BIRTH_DATE))
        .put(TeacherField.CLASS_ALLOWED, text(RosterTeacherField.CLASSES_TAUGHT))
        .put(TeacherField.RECRUITMENT, text(RosterTeacherField.RECRUITMENT))
        .put(TeacherField.EDUCATION, education())
        .put(TeacherField.PEDAGOGY, text(RosterTeacherField.PEDAGOGY))
        .put(TeacherField.LICENCE_CLASS, text(RosterTeacherField.LICENCE_CLASS))
        .put(TeacherField.SUBJECTS, text(RosterTeacherField.SUBJECTS))
        .done();
  }

  private String education() {
    return Stream.of(RosterTeacherField.EDUCATION, RosterTeacherField.PROFESSION)
        .map(this::text)
        .filter(each -> !each.isBlank())
        .collect(Collectors.joining("; "));
  }

  Classes classes() {
    return Classes.of(text(RosterTeacherField.CLASSES_TAUGHT));
  }

  /** Dossiers are told apart by the key, so it must name nobody. */
  boolean isKeyPersonal() {
    String key = text(RosterTeacherField.KEY);
    return isIdentityNumber(key)
        || (!key.isBlank()
            && VietnameseText.fold(key)
                .equals(VietnameseText.fold(text(RosterTeacherField.FULL_NAME))));
  }

  /** Citizen's numbers have twelve digits, the older ones nine. */
  static boolean isIdentityNumber(String key) {
    return key.replace(" ", "").matches("[0-9]{9}|[0-9]{12}");
  }

  private @Nullable String given(RosterTeacherField field) {
    return values.isGiven(field) ? text(field) : null;
  }

  @Override
  public String toString() {
    return "RosterTeacher[line " + line + ", " + maskedName() + "]";
  }
}
