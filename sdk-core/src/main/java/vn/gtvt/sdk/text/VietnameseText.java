package vn.gtvt.sdk.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folding of Vietnamese text for comparison. Stateless and safe for concurrent use. */
public final class VietnameseText {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");

  private VietnameseText() {}

  /**
   * Returns the text without diacritics, in lower case, words parted by one blank.
   *
   * <p>{@code "Biển kiểm soát (*)"} and {@code "BIEN KIEM SOAT"} both give {@code "bien kiem
   * soat"}; composed and decomposed spellings give the same result.
   */
  public static String fold(String text) {
    return Common.TABLE.covers(text) ? Common.TABLE.fold(text) : foldAny(text);
  }

  /** Says what folding is; too slow for every cell of a large sheet. */
  private static String foldAny(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    String bare =
        MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT).replace('đ', 'd');
    return NOT_LETTER_OR_DIGIT.matcher(bare).replaceAll(" ").strip();
  }

  /** Made when something is folded first: a check that folds nothing does not wait for it. */
  private static final class Common {
    static final FoldTable TABLE = new FoldTable(VietnameseText::foldAny);
  }

  /** Returns the text in its composed form (NFC), outer white space removed. */
  public static String compose(String text) {
    String stripped = text.strip();
    return Normalizer.isNormalized(stripped, Normalizer.Form.NFC)
        ? stripped
        : Normalizer.normalize(stripped, Normalizer.Form.NFC);
  }
}
