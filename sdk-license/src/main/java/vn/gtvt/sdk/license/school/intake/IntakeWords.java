package vn.gtvt.sdk.license.school.intake;

import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.validation.Severity;

/** Sentences about sheets and folders of pictures. */
final class IntakeWords {
  private static final Messages MESSAGES = Messages.beside(IntakeWords.class);

  private IntakeWords() {}

  static Bilingual get(String key, Object... namesAndValues) {
    return MESSAGES.get(key, namesAndValues);
  }

  static SchoolFinding error(String code, Where where, Object... namesAndValues) {
    return new SchoolFinding(Severity.ERROR, code, where, get(code, namesAndValues), null);
  }

  static SchoolFinding warning(String code, Where where, Object... namesAndValues) {
    return new SchoolFinding(Severity.WARNING, code, where, get(code, namesAndValues), null);
  }
}
