package vn.gtvt.sdk.text;

import java.util.Locale;
import java.util.Objects;

/**
 * One sentence in both languages, Vietnamese first. Immutable.
 *
 * @param vi the Vietnamese sentence
 * @param en the English sentence
 */
public record Bilingual(String vi, String en) {
  /** Guards both texts. */
  public Bilingual {
    Objects.requireNonNull(vi, "vi == null");
    Objects.requireNonNull(en, "en == null");
  }

  /** Returns the English text for an English locale, and the Vietnamese one for every other. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : vi;
  }

  @Override
  public String toString() {
    return vi;
  }
}
