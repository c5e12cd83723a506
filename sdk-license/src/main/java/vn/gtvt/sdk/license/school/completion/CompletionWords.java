package vn.gtvt.sdk.license.school.completion;

import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.validation.Severity;

/** Sentences about completion lists. */
final class CompletionWords {
  private static final Messages MESSAGES = Messages.beside(CompletionWords.class);

  private CompletionWords() {}

  static Bilingual get(String key, Object... namesAndValues) {
    return MESSAGES.get(key, namesAndValues);
  }

  static SchoolFinding error(String code, Where where, Object... namesAndValues) {
    return new SchoolFinding(
        Severity.ERROR, code, where, get(code, namesAndValues), RecordGap.REFERENCE);
  }
}
