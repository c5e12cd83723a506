package vn.gtvt.sdk.dossier.generic;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.validation.Report;

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

  void warning(@Nullable Source basis, String path, String code, Object... namesAndValues) {
    found.warning(path, code, get(code, namesAndValues), reference(basis));
  }

  Report report() {
    return found.report();
  }

  private static @Nullable String reference(@Nullable Source basis) {
    return basis == null ? null : basis.cited();
  }
}
