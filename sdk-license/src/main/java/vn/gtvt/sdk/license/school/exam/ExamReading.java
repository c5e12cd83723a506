package vn.gtvt.sdk.license.school.exam;

import java.util.List;
import vn.gtvt.sdk.license.school.SchoolFinding;

/** What came of reading an exam file. */
public sealed interface ExamReading {
  /**
   * The file was read, whole or as far as it goes; then its findings have an error.
   *
   * @param file what it says
   */
  record Read(ExamFile file) implements ExamReading {}

  /**
   * It is no exam file.
   *
   * @param findings why, and what to do
   */
  record Unreadable(List<SchoolFinding> findings) implements ExamReading {
    /** Keeps a copy of the list. */
    public Unreadable {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Returns the file.
   *
   * @throws IllegalArgumentException if there is none
   */
  default ExamFile orThrow() {
    if (this instanceof Read read) {
      return read.file();
    }
    throw new IllegalArgumentException(String.valueOf(((Unreadable) this).findings()));
  }
}
