package vn.gtvt.sdk.license.school.permit;

import java.time.LocalDate;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Severity;
import vn.gtvt.sdk.validation.Violation;

/** Puts findings into words; a demand that is not verified says so in its reference. */
final class Findings {
  private static final Messages MESSAGES = Messages.beside(Findings.class);

  private final Report.Collector found = Report.collect();
  private final Source law;

  /**
   * Begins a collection.
   *
   * @param law what a finding rests on that has no source of its own: the procedure
   */
  Findings(Source law) {
    this.law = law;
  }

  static Bilingual words(String key, Object... namesAndValues) {
    return MESSAGES.get(key, namesAndValues);
  }

  /** Adds an error by the procedure itself. */
  void error(String path, String code, Object... namesAndValues) {
    error(law, path, code, namesAndValues);
  }

  void error(Source basis, String path, String code, Object... namesAndValues) {
    found.error(path, code, words(code, namesAndValues), basis.cited());
  }

  void warning(Source basis, String path, String code, Object... namesAndValues) {
    found.warning(path, code, words(code, namesAndValues), basis.cited());
  }

  /** Adds an error that time alone mends. */
  void errorUntil(
      LocalDate fileableFrom, Source basis, String path, String code, Object... namesAndValues) {
    found.add(
        new Violation(
            path, code, Severity.ERROR, words(code, namesAndValues), basis.cited(), fileableFrom));
  }

  /** Adds an error where the demand was read, and a warning where it is only inferred. */
  void asSureAs(Source basis, String path, String code, Object... namesAndValues) {
    if (basis.confidence() == Confidence.INFERRED) {
      warning(basis, path, code, namesAndValues);
    } else {
      error(basis, path, code, namesAndValues);
    }
  }

  Report report() {
    return found.report();
  }
}
