package vn.gtvt.sdk.license.school.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.DateCode;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.text.VietnameseText;

/**
 * The columns of the sheet that goes with a course file: the elements of both kinds of file in one
 * row (the Excel twin of BC1, school.md 3), or the words that people call them by.
 *
 * <p>{@code HANG_GPLX} is the course's class there, and {@code HANG_GPLX2} the learner's.
 * Immutable.
 */
public final class CourseColumns {
  private static final CourseColumns ALL = new CourseColumns();

  private final Map<String, Column> byHeading = new HashMap<>();

  /**
   * A column.
   *
   * @param field the field in it
   * @param days how days are written in it, where they are texts
   */
  public record Column(SchoolField field, DateCode days) {}

  private CourseColumns() {
    for (CourseDialect dialect : CourseDialect.values()) {
      WireTables tables = WireTables.in(dialect);
      add(tables.course());
      add(tables.header());
      add(tables.learner());
      add(tables.beforePicture());
      add(tables.afterPicture());
    }
    byHeading.put("hang gplx2", new Column(LearnerField.LICENCE_CLASS, DateCode.ISO));
    words(LearnerField.values());
    words(CourseField.values());
  }

  private <F extends SchoolField> void add(List<WireField<F>> table) {
    for (WireField<F> each : table) {
      Column column = new Column(each.field(), each.days());
      byHeading.putIfAbsent(VietnameseText.fold(each.name()), column);
    }
  }

  private void words(SchoolField... fields) {
    for (SchoolField each : fields) {
      byHeading.putIfAbsent(VietnameseText.fold(each.label().vi()), new Column(each, DateCode.ISO));
    }
  }

  /** Returns the column of a heading; marks and case do not matter. */
  public static Optional<Column> find(String heading) {
    return Optional.ofNullable(ALL.byHeading.get(VietnameseText.fold(heading)));
  }

  /** Returns the heading that a sheet written by a program has for a field. */
  public static String heading(SchoolField field) {
    if (field == LearnerField.LICENCE_CLASS) {
      return "HANG_GPLX2";
    }
    WireTables tables = WireTables.in(CourseDialect.DKKH);
    return Stream.of(
            tables.course(),
            tables.header(),
            tables.learner(),
            tables.beforePicture(),
            tables.afterPicture())
        .<WireField<?>>flatMap(List::stream)
        .filter(each -> each.field() == field)
        .findFirst()
        .map(WireField::name)
        .orElseGet(() -> field.label().vi());
  }
}
