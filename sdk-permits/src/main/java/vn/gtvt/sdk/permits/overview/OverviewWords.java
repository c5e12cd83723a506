package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.time.VietnamTime;

/** The sentences of this package. */
final class OverviewWords {
  private static final Messages MESSAGES = Messages.beside(OverviewWords.class);

  private OverviewWords() {}

  static Findings find() {
    return new Findings(MESSAGES);
  }

  static Bilingual get(String key, Object... namesAndValues) {
    return MESSAGES.get(key, namesAndValues);
  }

  static String day(LocalDate day) {
    return VietnamTime.written(day);
  }
}
