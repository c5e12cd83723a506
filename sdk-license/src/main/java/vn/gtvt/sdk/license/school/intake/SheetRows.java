package vn.gtvt.sdk.license.school.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.file.CourseColumns;
import vn.gtvt.sdk.license.school.file.CourseColumns.Column;

/** Reads the rows of one worksheet. For one worksheet. */
final class SheetRows {
  private static final int HEADING_WITHIN = 30;
  private static final int LEAST_COLUMNS = 5;
  private static final int COLUMNS_MOST = 200;

  private final boolean isFrom1904;
  private final Map<Integer, Column> columns = new TreeMap<>();
  private final List<String> ignored = new ArrayList<>();
  private final List<SchoolFinding> findings = new ArrayList<>();
  private final List<Learner> learners = new ArrayList<>();
  private final FieldValues.Builder<CourseField> course = FieldValues.of(CourseField.class);
  private final FieldValues.Builder<HeaderField> header = FieldValues.of(HeaderField.class);

  SheetRows(boolean isFrom1904) {
    this.isFrom1904 = isFrom1904;
  }

  /** Reads the worksheet; says whether it has a heading. */
  boolean read(Sheet sheet) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      Iterator<Row> each = rows.iterator();
      for (int i = 0; columns.isEmpty() && i < HEADING_WITHIN && each.hasNext(); i++) {
        heading(each.next());
      }
      while (!columns.isEmpty() && each.hasNext()) {
        Row row = each.next();
        if (learners.size() == CourseSheet.ROWS_MOST) {
          findings.add(
              IntakeWords.error(
                  "sheet.too-many", Where.line(row.getRowNum()), "most", CourseSheet.ROWS_MOST));
          break;
        }
        learner(row);
      }
    }
    return !columns.isEmpty();
  }

  CourseSheet sheet() {
    if (!ignored.isEmpty()) {
      findings.add(
          IntakeWords.warning(
              "sheet.columns-ignored", Where.FILE, "names", String.join(", ", ignored)));
    }
    return new CourseSheet(new CourseFiling(header.done(), course.done(), learners), findings);
  }

  private void heading(Row row) {
    Map<Integer, Column> found = new TreeMap<>();
    List<String> others = new ArrayList<>();
    Map<Object, Integer> seen = new HashMap<>();
    for (int i = 0; i < Math.min(row.getCellCount(), COLUMNS_MOST); i++) {
      String heading = row.getCellText(i).strip();
      Column column = CourseColumns.find(heading).orElse(null);
      if (column != null && seen.putIfAbsent(column.field(), i) == null) {
        found.put(i, column);
      } else if (!heading.isEmpty()) {
        others.add(heading.substring(0, Math.min(40, heading.length())));
      }
    }
    if (found.size() >= LEAST_COLUMNS) {
      columns.putAll(found);
      ignored.addAll(others);
    }
  }

  private void learner(Row row) {
    FieldValues.Builder<LearnerField> values = FieldValues.of(LearnerField.class);
    Map<CourseField, String> ofCourse = new TreeMap<>();
    boolean isLearner = false;
    for (Map.Entry<Integer, Column> each : columns.entrySet()) {
      int at = each.getKey();
      Cell cell = at < row.getCellCount() ? row.getCell(at) : null;
      String text = SheetCell.text(cell, each.getValue(), isFrom1904);
      if (text.isEmpty()) {
        continue;
      }
      if (each.getValue().field() instanceof LearnerField field) {
        values.put(field, text);
        isLearner |= isOfPerson(field);
      } else if (each.getValue().field() instanceof CourseField field) {
        ofCourse.put(field, text);
      } else if (each.getValue().field() instanceof HeaderField field) {
        header.putIfMissing(field, text);
      }
    }
    // Sums and signatures under the table are no learners.
    if (isLearner) {
      ofCourse.forEach((field, text) -> ofCourse(field, text, row.getRowNum()));
      learners.add(new Learner(values.done(), List.of(), null, row.getRowNum()));
    }
  }

  private static boolean isOfPerson(LearnerField field) {
    return field == LearnerField.FULL_NAME
        || field == LearnerField.GIVEN_NAME
        || field == LearnerField.CITIZEN_ID
        || field == LearnerField.LEARNER_CODE;
  }

  private void ofCourse(CourseField field, String text, int row) {
    String before = course.text(field);
    if (before.isEmpty()) {
      course.put(field, text);
    } else if (!before.equals(text)) {
      findings.add(
          IntakeWords.error("sheet.course-differs", new Where(0, "", field, row), "value", before));
    }
  }
}
