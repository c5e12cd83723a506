package vn.gtvt.sdk.dossier.generic;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Severity;
import vn.gtvt.sdk.validation.Violation;

/** The sentences of this package, and the collector that speaks them. */
final class Words {
  private static final Messages MESSAGES = Messages.beside(Words.class);

  private final Report.Collector found = Report.collect();

  static Bilingual get(String key, Object... namesAndValues) {
    return MESSAGES.get(key, namesAndValues);
  }

  void error(@Nullable Source basis, String path, String code, Object... namesAndValues) {
    found.error(path, code, get(code, namesAndValues), reference(basis));
  }

  void errorUntil(
      @Nullable LocalDate fileableFrom,
      Source basis,
      String path,
      String code,
      Object... namesAndValues) {
    found.add(
        new Violation(
            path, code, Severity.ERROR, get(code, namesAndValues), reference(basis), fileableFrom));
  }

  void warning(@Nullable Source basis, String path, String code, Object... namesAndValues) {
    found.warning(path, code, get(code, namesAndValues), reference(basis));
  }

  Report report() {
    return found.report();
  }

  private static @Nullable String reference(@Nullable Source basis) {
    if (basis == null) {
      return null;
    }
    return basis.confidence() == Confidence.VERIFIED
        ? basis.reference()
        : basis.reference() + " (" + basis.confidence().label().vi() + ")";
  }
}
