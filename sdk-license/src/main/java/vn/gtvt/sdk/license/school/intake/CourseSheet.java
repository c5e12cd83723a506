package vn.gtvt.sdk.license.school.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;

/**
 * A school's sheet: one learner a row, the course's values in each (the Excel twin of BC1).
 * Immutable.
 *
 * @param filing what it says, with nothing filled in and no pictures; lines are rows of the sheet
 * @param findings cells and columns that could not be used
 */
public record CourseSheet(CourseFiling filing, List<SchoolFinding> findings) {
  static final int ROWS_MOST = 20_000;

  private static final ReadingOptions OPTIONS = new ReadingOptions(false, true);

  /** Keeps a copy of the list. */
  public CourseSheet {
    findings = List.copyOf(findings);
  }

  /** Reads an .xlsx file; never throws for what a file can be. */
  public static SheetReading read(Path file) {
    try {
      Workbook.measure(file);
      return new SheetReading.Readable(open(file));
    } catch (SheetBroken e) {
      return new SheetReading.Unreadable(List.of(IntakeWords.error(e.code(), Where.FILE)));
    }
  }

  private static CourseSheet open(Path file) throws SheetBroken {
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), OPTIONS)) {
      for (Sheet each : workbook.getSheets().toList()) {
        SheetRows rows = new SheetRows(workbook.isDate1904());
        if (rows.read(each)) {
          return rows.sheet();
        }
      }
    } catch (IOException | RuntimeException e) {
      // What the library throws on broken bytes is many things; a person is told one.
      throw new SheetBroken("sheet.no-workbook");
    }
    throw new SheetBroken("sheet.no-heading");
  }
}
