package vn.gtvt.sdk.license.school.file;

import java.util.List;
import vn.gtvt.sdk.license.school.SchoolFinding;

/**
 * What came of reading a course file: a course, whole or in part, or the reason why there is none.
 */
public sealed interface CourseReading {
  /** Returns what was found while reading, with lines. */
  List<SchoolFinding> findings();

  /**
   * The whole file was read.
   *
   * @param file the course and what was found
   */
  record Whole(CourseFile file) implements CourseReading {
    @Override
    public List<SchoolFinding> findings() {
      return file.findings();
    }
  }

  /**
   * The file breaks off or was broken off; what came before is good to look at and not to file.
   *
   * @param file the course as far as it was read
   */
  record Part(CourseFile file) implements CourseReading {
    @Override
    public List<SchoolFinding> findings() {
      return file.findings();
    }
  }

  /**
   * It is no course file.
   *
   * @param findings why, and what to do
   */
  record Unreadable(List<SchoolFinding> findings) implements CourseReading {
    /** Keeps a copy of the list. */
    public Unreadable {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Returns the course of a file that was read whole.
   *
   * @throws IllegalArgumentException if it was not
   */
  default CourseFile orThrow() {
    if (this instanceof Whole whole) {
      return whole.file();
    }
    throw new IllegalArgumentException("not read whole: " + findings());
  }
}
