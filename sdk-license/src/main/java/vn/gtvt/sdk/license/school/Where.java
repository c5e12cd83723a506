package vn.gtvt.sdk.license.school;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Where a finding stands. Immutable.
 *
 * @param learner place of the learner in the course, from 1; 0 for the course as a whole
 * @param maskedName first letters of the learner's name; empty for the course as a whole
 * @param field the field; null if it concerns no single one
 * @param line line of the file or row of the sheet, from 1; 0 if there is none
 */
public record Where(int learner, String maskedName, @Nullable SchoolField field, int line) {
  /** The file as a whole. */
  public static final Where FILE = new Where(0, "", null, 0);

  /** Returns a place in the head or the course. */
  public static Where of(SchoolField field) {
    return new Where(0, "", field, 0);
  }

  /** Returns a line of the file. */
  public static Where line(int line) {
    return new Where(0, "", null, line);
  }

  /** Returns a place at a learner. */
  public static Where of(int number, Learner learner, @Nullable SchoolField field) {
    return new Where(number, learner.maskedName(), field, learner.line());
  }

  /** Returns the place in words; empty for the file as a whole. */
  public Bilingual words() {
    List<String> vi = new ArrayList<>();
    List<String> en = new ArrayList<>();
    if (learner > 0) {
      vi.add("Học viên số " + learner + " (" + maskedName + ")");
      en.add("Learner no. " + learner + " (" + maskedName + ")");
    }
    if (line > 0) {
      vi.add("dòng " + line);
      en.add("line " + line);
    }
    if (field != null) {
      vi.add(field.label().vi());
      en.add(field.label().en());
    }
    return new Bilingual(String.join(", ", vi), String.join(", ", en));
  }

  @Override
  public String toString() {
    return "[learner "
        + learner
        + (field == null ? "" : ", " + field.key())
        + ", line "
        + line
        + "]";
  }
}
