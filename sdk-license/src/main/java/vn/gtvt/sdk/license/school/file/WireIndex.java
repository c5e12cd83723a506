package vn.gtvt.sdk.license.school.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolField;

/**
 * Finds the field of an element by the element around it and its name, in both dialects at once:
 * one reader covers both, and files that mix them exist.
 */
final class WireIndex {
  static final WireIndex ALL = new WireIndex();

  private final Map<String, Known<HeaderField>> header = new HashMap<>();
  private final Map<String, Known<CourseField>> course = new HashMap<>();
  private final Map<String, Known<LearnerField>> learner = new HashMap<>();
  private final Map<String, Known<LearnerField>> file = new HashMap<>();

  /**
   * A name that is known.
   *
   * @param only the dialect that alone has it; null if both do
   */
  record Known<F extends SchoolField>(WireField<F> wire, @Nullable CourseDialect only) {}

  private WireIndex() {
    for (CourseDialect dialect : CourseDialect.values()) {
      WireTables tables = WireTables.in(dialect);
      add(header, tables.header(), dialect);
      add(course, tables.course(), dialect);
      add(learner, tables.learner(), dialect);
      add(file, tables.beforePicture(), dialect);
      add(file, tables.afterPicture(), dialect);
    }
  }

  private static <F extends SchoolField> void add(
      Map<String, Known<F>> to, List<WireField<F>> table, CourseDialect dialect) {
    for (WireField<F> each : table) {
      to.merge(each.name(), new Known<>(each, dialect), (first, second) -> new Known<>(each, null));
    }
  }

  @Nullable Known<HeaderField> header(String name) {
    return header.get(name);
  }

  @Nullable Known<CourseField> course(String name) {
    return course.get(name);
  }

  @Nullable Known<LearnerField> learner(String name) {
    return learner.get(name);
  }

  @Nullable Known<LearnerField> file(String name) {
    return file.get(name);
  }
}
