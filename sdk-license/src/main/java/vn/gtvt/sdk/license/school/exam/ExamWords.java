package vn.gtvt.sdk.license.school.exam;

import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.xml.Found;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.validation.Severity;

/** Sentences about exam files. */
final class ExamWords {
  private static final Messages MESSAGES = Messages.beside(ExamWords.class);

  private ExamWords() {}

  /** Begins what a reader finds. */
  static Found found() {
    return new Found(MESSAGES, "exam");
  }

  /** Begins what a join of list and results finds. */
  static Found resultsFound() {
    return new Found(MESSAGES, "result");
  }

  static Bilingual get(String code, Object... namesAndValues) {
    return MESSAGES.get(code, namesAndValues);
  }

  static SchoolFinding missing() {
    return new SchoolFinding(
        Severity.ERROR, "exam.missing", Where.FILE, MESSAGES.get("exam.missing"), null);
  }
}
