package vn.gtvt.sdk.license.school.intake;

import java.util.List;
import vn.gtvt.sdk.license.school.SchoolFinding;

/** What came of a sheet and its pictures. */
public sealed interface IntakeReading {
  /**
   * The sheet was read.
   *
   * @param draft the course, checked
   */
  record Read(CourseDraft draft) implements IntakeReading {}

  /**
   * The sheet cannot be used.
   *
   * @param findings why, and what to do
   */
  record Unreadable(List<SchoolFinding> findings) implements IntakeReading {
    /** Keeps a copy of the list. */
    public Unreadable {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Returns the draft.
   *
   * @throws IllegalArgumentException if there is none
   */
  default CourseDraft orThrow() {
    if (this instanceof Read read) {
      return read.draft();
    }
    throw new IllegalArgumentException(String.valueOf(((Unreadable) this).findings()));
  }
}
