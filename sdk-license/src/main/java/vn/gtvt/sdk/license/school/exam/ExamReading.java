package vn.gtvt.sdk.license.school.exam;

import java.util.List;
import vn.gtvt.sdk.license.school.SchoolFinding;

/** What came of reading an exam file. */
public sealed interface ExamReading {
  /**
   * The whole file was read.
   *
   * @param file what it says
   */
  record Read(ExamFile file) implements ExamReading {}

  /**
   * The file breaks off; there are candidates missing.
   *
   * @param file what came before
   */
  record Part(ExamFile file) implements ExamReading {}

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
   * @throws IllegalArgumentException if it was not read whole
   */
  default ExamFile orThrow() {
    if (this instanceof Read read) {
      return read.file();
    }
    List<SchoolFinding> why =
        this instanceof Part part ? part.file().findings() : ((Unreadable) this).findings();
    throw new IllegalArgumentException("not read whole: " + why);
  }
}
