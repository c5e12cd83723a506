package vn.gtvt.sdk.license.school.check;

import java.util.List;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.validation.Severity;

/**
 * Texts fit into the columns of the national database (school.md 7).
 *
 * <p>An error only where what is shown is what is stored: {@code B.01} does not fit into three
 * letters and is stored under a code of its own; the printed name's column is known from 2016.
 */
final class Lengths implements CourseRule {
  @Override
  public void check(CourseSubject subject, Findings found) {
    List<ColumnLengths> columns = subject.books().columns().on(subject.reportedOn());
    for (ColumnLengths each : columns) {
      each.course()
          .forEach(
              column -> measure(subject.course(), each, column, Where.of(column.field()), found));
    }
    int number = 0;
    for (Learner learner : subject.filing().learners()) {
      number++;
      for (ColumnLengths each : columns) {
        for (ColumnLengths.Column<LearnerField> column : each.learner()) {
          Where where = Findings.at(number, learner, column.field());
          measure(learner.values(), each, column, where, found);
        }
      }
    }
  }

  private static <F extends Enum<F> & SchoolField> void measure(
      FieldValues<F> values,
      ColumnLengths columns,
      ColumnLengths.Column<F> column,
      Where where,
      Findings found) {
    String text = values.text(column.field());
    int length = text.codePointCount(0, text.length());
    if (length > column.most()) {
      found.cited(
          columns.source(),
          column.severity(),
          column.severity() == Severity.ERROR ? "length.over" : "length.shown",
          where,
          "length",
          length,
          "most",
          column.most());
    }
  }
}
