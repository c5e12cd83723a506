package vn.gtvt.sdk.license.school.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.data.Dated;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.validation.Severity;

/**
 * How long the columns of the national database are: {@code schools/columns.json}. Immutable.
 *
 * @param course columns of what a course file says of the course
 * @param learner columns of what it says of a learner
 * @param source where they were read
 */
record ColumnLengths(
    List<Column<CourseField>> course, List<Column<LearnerField>> learner, Source source) {
  private static final String FILE = "schools/columns.json";

  /** A column: the most letters of a field, and how much a longer text weighs. */
  record Column<F extends Enum<F> & SchoolField>(F field, int most, Severity severity) {}

  /** The columns of each time. */
  record Book(List<Dated<ColumnLengths>> all) {
    /** Returns the columns of a day. */
    List<ColumnLengths> on(LocalDate day) {
      return all.stream().filter(each -> each.holdsOn(day)).map(Dated::value).toList();
    }
  }

  /**
   * Reads the columns of a set of facts.
   *
   * @throws FaultyFactException if the file is wrong
   */
  static Book read(Facts facts) {
    try (InputStream in = facts.open(FILE)) {
      return new Book(
          DataField.read(FILE, in).only(Set.of("columns")).list("columns", ColumnLengths::group));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dated<ColumnLengths> group(DataField row) {
    row.only(Set.of("from", "to", "source", "course", "learner"));
    return row.dated(
        new ColumnLengths(
            row.list("course", each -> column(each, CourseField.class)),
            row.list("learner", each -> column(each, LearnerField.class)),
            row.source("source")));
  }

  private static <F extends Enum<F> & SchoolField> Column<F> column(DataField row, Class<F> type) {
    row.only(Set.of("field", "most", "severity"));
    return new Column<>(
        row.choice("field", type), row.integer("most", 1), row.choice("severity", Severity.class));
  }
}
