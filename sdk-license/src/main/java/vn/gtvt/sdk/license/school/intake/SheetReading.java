package vn.gtvt.sdk.license.school.intake;

import java.util.List;
import vn.gtvt.sdk.license.school.SchoolFinding;

/** What came of opening a sheet: a course without pictures, or the reason why there is none. */
public sealed interface SheetReading {
  /**
   * The sheet holds learners.
   *
   * @param sheet course and learners
   */
  // Always named with its owner in front, so nobody takes it for java.lang.Readable.
  @SuppressWarnings("JavaLangClash")
  record Readable(CourseSheet sheet) implements SheetReading {}

  /**
   * The sheet cannot be used.
   *
   * @param findings why, and what to do
   */
  record Unreadable(List<SchoolFinding> findings) implements SheetReading {
    /** Keeps a copy of the list. */
    public Unreadable {
      findings = List.copyOf(findings);
    }
  }
}
