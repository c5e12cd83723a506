package vn.gtvt.sdk.license.rule;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.data.Dated;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.identifier.Sex;

/**
 * The licence classes of both regimes: letters, ages, terms (hạng, độ tuổi, thời hạn). Immutable
 * and safe for concurrent use. Facts: {@code licence/classes.json}.
 */
public final class LicenceClasses {
  private static final String FILE = "licence/classes.json";
  private static final Set<String> ROW =
      Set.of(
          "class",
          "regime",
          "code",
          "vehicles",
          "minAge",
          "termYears",
          "lastDrivingAge",
          "includes",
          "includesSource",
          "keepsOldDay",
          "source");

  private final List<Dated<ClassRegime>> regimes;
  private final Map<LicenceClass, ClassTerms> terms;

  private LicenceClasses(List<Dated<ClassRegime>> regimes, Map<LicenceClass, ClassTerms> terms) {
    this.regimes = regimes;
    this.terms = terms;
  }

  /** Returns the classes that the SDK brings. */
  public static LicenceClasses bundled() {
    return of(Facts.bundled());
  }

  /**
   * Reads the classes of a set of facts.
   *
   * @throws FaultyFactException if the file is wrong, or does not name every class once
   */
  public static LicenceClasses of(Facts facts) {
    DataField file = FactTable.open(facts, FILE, Set.of("regimes", "classes"));
    List<Dated<ClassRegime>> regimes = file.list("regimes", LicenceClasses::regime);
    Map<LicenceClass, ClassTerms> terms = new EnumMap<>(LicenceClass.class);
    for (ClassTerms row : file.list("classes", LicenceClasses::terms)) {
      if (terms.put(row.of(), row) != null) {
        throw new FaultyFactException(FILE, "/classes/*/class", "names " + row.of() + " twice");
      }
    }
    for (LicenceClass each : LicenceClass.values()) {
      if (!terms.containsKey(each)) {
        throw new FaultyFactException(FILE, "/classes", "lacks " + each);
      }
    }
    return new LicenceClasses(regimes, terms);
  }

  /** Returns what the law says of a class. */
  public ClassTerms terms(LicenceClass of) {
    return Objects.requireNonNull(terms.get(of));
  }

  /**
   * Returns the regime in which a licence was issued on this day.
   *
   * @throws IllegalArgumentException if the data know no regime of that day
   */
  public ClassRegime regime(LocalDate issued) {
    return regimes.stream()
        .filter(each -> each.holdsOn(issued))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no regime of classes on " + issued))
        .value();
  }

  /**
   * Says whether a licence of a class may bear this day of issue: one of its regime, or any day
   * where exchanged licences keep their old one.
   *
   * @throws IllegalArgumentException if the data know no regime of that day
   */
  public boolean mayBeIssuedOn(LicenceClass of, LocalDate day) {
    return of.regime() == regime(day) || terms(of).keepsOldDay() != null;
  }

  /**
   * Returns the class that a letter on a licence issued on this day means; empty if it has none.
   * Blanks, dots and small letters do not matter.
   */
  public Optional<LicenceClass> find(String code, LocalDate issued) {
    return find(code, of -> mayBeIssuedOn(of, issued));
  }

  /**
   * Returns the class that a letter means in a regime; empty if the regime has no such class.
   * Blanks, dots and small letters do not matter.
   */
  public Optional<LicenceClass> find(String code, ClassRegime regime) {
    return find(code, of -> of.regime() == regime);
  }

  private Optional<LicenceClass> find(String code, Predicate<LicenceClass> among) {
    String bare = bare(code);
    return terms.values().stream()
        .filter(each -> bare(each.code()).equals(bare))
        .map(ClassTerms::of)
        .filter(among)
        .findFirst();
  }

  /**
   * Returns the first day on which a person is old enough for a class; empty where no age is
   * stated. Who was born on 29 February is, in a common year, only on 1 March: no source says so,
   * but then nobody can doubt it.
   */
  public Optional<LocalDate> oldEnoughOn(LicenceClass of, LocalDate birth) {
    return Optional.ofNullable(terms(of).minAge()).map(years -> Anniversary.ofYears(birth, years));
  }

  /** Says whether a person is old enough for a class on a day; true where no age is stated. */
  public boolean isOldEnough(LicenceClass of, LocalDate birth, LocalDate day) {
    return oldEnoughOn(of, birth).filter(day::isBefore).isEmpty();
  }

  /**
   * Returns the last day of a licence issued on a day, or empty if it has no term. A licence to
   * drive big buses ends with the age until which one may drive them (TT 108/2026/TT-BCA, Điều
   * 18.9, secondary); an age that was only inferred shortens nothing.
   */
  public Optional<LocalDate> lastDay(LicenceClass of, LocalDate issued, LocalDate birth, Sex sex) {
    ClassTerms row = terms(of);
    if (row.termYears() == null) {
      return Optional.empty();
    }
    LocalDate byTerm = issued.plusYears(row.termYears());
    return Optional.of(
        lastDrivingDay(of, birth, sex)
            .filter(byAge -> row.isAgeRead() && byAge.isBefore(byTerm))
            .orElse(byTerm));
  }

  /**
   * Returns the last day on which a person may drive with a class: the birthday itself; empty if
   * age sets no end. How sure the age is, {@link ClassTerms#lastDrivingAge} says.
   */
  public Optional<LocalDate> lastDrivingDay(LicenceClass of, LocalDate birth, Sex sex) {
    return Optional.ofNullable(terms(of).lastDrivingAge())
        .map(age -> Anniversary.ofYears(birth, sex == Sex.MALE ? age.men() : age.women()));
  }

  private static String bare(String code) {
    return code.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
  }

  private static Dated<ClassRegime> regime(DataField row) {
    row.only(Set.of("regime", "from", "to", "source")).source("source");
    return row.dated(row.choice("regime", ClassRegime.class));
  }

  private static ClassTerms terms(DataField row) {
    row.only(ROW);
    LicenceClass of = row.choice("class", LicenceClass.class);
    if (row.choice("regime", ClassRegime.class) != of.regime()) {
      throw row.fault("regime", "is not that of " + of);
    }
    Set<LicenceClass> includes = EnumSet.noneOf(LicenceClass.class);
    includes.addAll(row.choices("includes", LicenceClass.class));
    return new ClassTerms(
        of,
        row.text("code"),
        row.both("vehicles"),
        row.optionalInteger("minAge", 1),
        row.optionalInteger("termYears", 1),
        row.optional("lastDrivingAge", LicenceClasses::lastDrivingAge),
        includes,
        row.source(row.has("includesSource") ? "includesSource" : "source"),
        row.has("keepsOldDay") ? row.source("keepsOldDay") : null,
        row.source("source"));
  }

  private static ClassTerms.LastDrivingAge lastDrivingAge(DataField row) {
    row.only(Set.of("men", "women", "source"));
    return new ClassTerms.LastDrivingAge(
        row.integer("men", 1), row.integer("women", 1), row.source("source"));
  }
}
