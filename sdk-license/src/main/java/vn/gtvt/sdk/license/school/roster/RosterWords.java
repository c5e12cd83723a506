package vn.gtvt.sdk.license.school.roster;

import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.xml.Found;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.validation.Severity;

/** Sentences about lists of teachers and cars. */
final class RosterWords {
  private static final Messages MESSAGES = Messages.beside(RosterWords.class);

  private RosterWords() {}

  static Found found() {
    return new Found(MESSAGES, "roster");
  }

  static Bilingual get(String code, Object... namesAndValues) {
    return MESSAGES.get(code, namesAndValues);
  }

  static SchoolFinding error(String code, Where where, Object... namesAndValues) {
    return new SchoolFinding(Severity.ERROR, code, where, get(code, namesAndValues), null);
  }
}
