package vn.gtvt.sdk.license.school.exam;

import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.validation.Severity;

/** Sentences about exam files. */
final class ExamWords {
  private static final Messages MESSAGES = Messages.beside(ExamWords.class);

  private ExamWords() {}

  static SchoolFinding error(String code, Where where, Object... namesAndValues) {
    return new SchoolFinding(Severity.ERROR, code, where, MESSAGES.get(code, namesAndValues), null);
  }

  static SchoolFinding warning(String code, Where where, Object... namesAndValues) {
    return new SchoolFinding(
        Severity.WARNING, code, where, MESSAGES.get(code, namesAndValues), null);
  }
}
