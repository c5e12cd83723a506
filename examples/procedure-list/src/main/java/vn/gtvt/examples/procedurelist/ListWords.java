package vn.gtvt.examples.procedurelist;

import java.util.Locale;
import vn.gtvt.sdk.text.Bilingual;

/** The language of a list. */
enum ListWords {
  VIETNAMESE("vi", "procedures.vi.md"),
  ENGLISH("en", "procedures.md");

  private final Locale locale;
  private final String file;

  ListWords(String language, String file) {
    this.locale = Locale.forLanguageTag(language);
    this.file = file;
  }

  String file() {
    return file;
  }

  String of(Bilingual text) {
    return text.in(locale);
  }

  String of(String vi, String en) {
    return this == VIETNAMESE ? vi : en;
  }
}
