package vn.gtvt.sdk.license.health;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.license.rule.ClassExchange;
import vn.gtvt.sdk.license.rule.ClassRegime;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.rule.LicenceClasses;

/**
 * What the class that is written on a health certificate means: facilities write codes of their own
 * tool and letters of before 2025 (school.md §10). Immutable and safe for concurrent use. Facts:
 * {@code licence/health-classes.json} and those of the classes.
 */
public final class HealthClasses {
  private static final String FILE = "licence/health-classes.json";

  private final LicenceClasses classes;
  private final ClassExchange exchange;
  private final Map<String, Reading> codes;

  /**
   * What a code means.
   *
   * @param means the class, or those that an old class becomes
   * @param isOld whether it is a letter of before 2025
   * @param source where the meaning was read; null for a letter of today
   */
  record Reading(List<LicenceClass> means, boolean isOld, @Nullable Source source) {}

  private HealthClasses(Facts facts) {
    this.classes = LicenceClasses.of(facts);
    this.exchange = ClassExchange.of(facts);
    this.codes = codes(facts);
  }

  /** Returns the meanings that the SDK brings. */
  public static HealthClasses bundled() {
    return of(Facts.bundled());
  }

  /**
   * Reads the meanings of a set of facts.
   *
   * @throws FaultyFactException if a file is wrong
   */
  public static HealthClasses of(Facts facts) {
    return new HealthClasses(facts);
  }

  /** Returns how a class is written today. */
  String code(LicenceClass of) {
    return classes.terms(of).code();
  }

  /** Returns what a code means on a day; empty if nobody knows. */
  Optional<Reading> read(String code, LocalDate day) {
    return Optional.ofNullable(codes.get(bare(code)))
        .or(
            () ->
                classes
                    .find(code, ClassRegime.FROM_2025)
                    .map(found -> new Reading(List.of(found), false, null)))
        .or(
            () ->
                classes
                    .find(code, ClassRegime.BEFORE_2025)
                    .flatMap(old -> exchange.of(old, day))
                    .filter(given -> !given.gives().isEmpty())
                    .map(given -> new Reading(given.gives(), true, given.source())));
  }

  private static String bare(String code) {
    return code.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }

  private static Map<String, Reading> codes(Facts facts) {
    Map<String, Reading> codes = new LinkedHashMap<>();
    try (InputStream in = facts.open(FILE)) {
      for (DataField row :
          DataField.read(FILE, in).only(Set.of("codes")).list("codes", each -> each)) {
        row.only(Set.of("code", "class", "source"));
        Reading reading =
            new Reading(
                List.of(row.choice("class", LicenceClass.class)), false, row.source("source"));
        codes.put(bare(row.text("code")), reading);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return codes;
  }
}
