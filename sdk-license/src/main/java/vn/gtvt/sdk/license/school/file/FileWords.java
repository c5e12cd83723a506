package vn.gtvt.sdk.license.school.file;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.xml.Found;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.validation.Severity;

/** Sentences about files. */
final class FileWords {
  private static final Messages MESSAGES = Messages.beside(FileWords.class);

  private FileWords() {}

  /** Begins what a reader finds. */
  static Found found() {
    return new Found(MESSAGES, "file");
  }

  static Bilingual get(String code, Object... namesAndValues) {
    return MESSAGES.get(code, namesAndValues);
  }

  static SchoolFinding error(String code, Where where, Object... namesAndValues) {
    return finding(Severity.ERROR, code, where, null, namesAndValues);
  }

  static SchoolFinding warning(String code, Where where, Object... namesAndValues) {
    return finding(Severity.WARNING, code, where, null, namesAndValues);
  }

  private static SchoolFinding finding(
      Severity severity,
      String code,
      Where where,
      @Nullable String reference,
      Object... namesAndValues) {
    return new SchoolFinding(severity, code, where, MESSAGES.get(code, namesAndValues), reference);
  }
}
