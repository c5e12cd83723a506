package vn.gtvt.sdk.codelist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.VietnameseText;

/**
 * The ministries' codes that procedures on the national portal bear (mã bộ, ngành; read on
 * dichvucong.gov.vn in September 2026). Only those met are listed.
 *
 * <p>The Ministry of Construction (Bộ Xây dựng) has two: {@code G17}, its own, and {@code G04},
 * that of the former Ministry of Transport, which its transport procedures keep. Compare by name
 * where "the same ministry" is meant, not by code. Immutable and safe for concurrent use.
 */
public final class Ministries {
  private static final String FILE = "codes/ministries.json";
  private static final Pattern CODE = Pattern.compile("G[0-9]{2}");
  private static final Pattern KIND = Pattern.compile("^(?:bo|ministry of) ");

  private final List<Ministry> all;
  private final Map<String, Ministry> byCode;

  private Ministries(List<Ministry> all, Map<String, Ministry> byCode) {
    this.all = all;
    this.byCode = byCode;
  }

  /**
   * Reads the list that the SDK brings.
   *
   * @throws FaultyFactException if the file is wrong; the message names file and field
   */
  public static Ministries bundled() {
    return of(Facts.bundled());
  }

  /**
   * Reads the list of these files.
   *
   * @throws FaultyFactException if the file is wrong; the message names file and field
   */
  public static Ministries of(Facts facts) {
    List<Ministry> rows = CodeFile.rows(facts, FILE, "ministries", Ministries::ministry);
    return new Ministries(rows, CodeFile.index(FILE, "/ministries/*/code", rows, Ministry::code));
  }

  /** Returns all codes, in order. */
  public List<Ministry> all() {
    return all;
  }

  /** Returns the ministry of a code, e.g. {@code G04}; an unknown code gives nothing. */
  public Optional<Ministry> find(String code) {
    return Optional.ofNullable(byCode.get(code.strip().toUpperCase(Locale.ROOT)));
  }

  /**
   * Returns every code of a ministry by its name of today or before, in either language, with or
   * without diacritics and the word "Bộ": {@code Xây dựng} gives both {@code G04} and {@code G17}.
   */
  public List<Ministry> named(String text) {
    String wanted = key(text);
    Predicate<@Nullable Bilingual> isWanted =
        name -> name != null && (key(name.vi()).equals(wanted) || key(name.en()).equals(wanted));
    return all.stream()
        .filter(m -> isWanted.test(m.name()) || isWanted.test(m.formerNameOrNull()))
        .toList();
  }

  private static String key(String name) {
    return KIND.matcher(VietnameseText.fold(name)).replaceFirst("");
  }

  private static Ministry ministry(DataField row) {
    row.only(Set.of("code", "name", "formerName", "source"));
    return new Ministry(
        CodeFile.shaped(row, "code", CODE),
        row.both("name"),
        row.has("formerName") ? row.both("formerName") : null,
        row.source("source"));
  }
}
