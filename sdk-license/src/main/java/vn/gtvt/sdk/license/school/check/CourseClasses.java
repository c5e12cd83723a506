package vn.gtvt.sdk.license.school.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gtvt.sdk.data.Dated;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.license.rule.ClassExchange;
import vn.gtvt.sdk.license.rule.ClassRegime;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.rule.LicenceClasses;
import vn.gtvt.sdk.license.rule.UpgradeSeniority;

/**
 * The classes as a course file writes them, and what a school owes for each. What the law says of a
 * class is in {@link LicenceClasses}. Immutable and safe for concurrent use.
 *
 * <p>Data: {@code schools/classes.json} in the facts (school.md 1, 2.4, 8.1).
 */
public final class CourseClasses {
  private final LicenceClasses law;
  private final ClassExchange exchange;
  private final UpgradeSeniority upgrades;
  private final Map<String, List<LicenceClass>> byCode;
  private final List<Dated<ClassDemand.Deadline>> deadlines;
  private final List<Dated<ClassDemand.Health>> health;

  private CourseClasses(Facts facts) {
    this.law = LicenceClasses.of(facts);
    this.exchange = ClassExchange.of(facts);
    this.upgrades = UpgradeSeniority.of(facts);
    ClassDemand demands = ClassDemand.read(facts);
    Map<String, List<LicenceClass>> codes = new HashMap<>();
    for (LicenceClass each : LicenceClass.values()) {
      String code = demands.written().getOrDefault(each, law.terms(each).code());
      codes.computeIfAbsent(code, key -> new ArrayList<>()).add(each);
    }
    this.byCode = Map.copyOf(codes);
    this.deadlines = demands.deadlines();
    this.health = demands.health();
  }

  /** Returns the classes that the SDK brings. */
  public static CourseClasses bundled() {
    return of(Facts.bundled());
  }

  /**
   * Reads the classes of a set of facts.
   *
   * @throws FaultyFactException if a file is wrong
   */
  public static CourseClasses of(Facts facts) {
    return new CourseClasses(facts);
  }

  /**
   * Returns a class of today's law by its code, written exactly as a course file writes it; empty
   * for any other text, and for a letter of the law before 2025.
   */
  public Optional<LicenceClass> find(String code) {
    return meanings(code).stream()
        .filter(each -> each.regime() == ClassRegime.FROM_2025)
        .findFirst();
  }

  /** Says whether a code is one of the law before 2025 and of none since, e.g. {@code B2}. */
  public boolean isOldOnly(String code) {
    return isKnown(code) && find(code).isEmpty();
  }

  /** Says whether a code is one of either law. */
  public boolean isKnown(String code) {
    return !meanings(code).isEmpty();
  }

  /** Returns what the law says of classes. */
  LicenceClasses law() {
    return law;
  }

  /** Returns the demands of upgrades. */
  UpgradeSeniority upgrades() {
    return upgrades;
  }

  /** Returns how a class is called in what is said of it. */
  String code(LicenceClass of) {
    return law.terms(of).code();
  }

  /** Returns what a code may mean, in either law. */
  List<LicenceClass> meanings(String code) {
    return byCode.getOrDefault(code, List.of());
  }

  /**
   * Returns what a code means on a licence issued on a day; empty if that day had no such class.
   */
  Optional<LicenceClass> held(String code, LocalDate issued) {
    return meanings(code).stream().filter(each -> law.mayBeIssuedOn(each, issued)).findFirst();
  }

  /**
   * Returns what a class held counts as on a day: of the old {@code B2} B and C1, of the old {@code
   * D} D2 (Luật 36, Điều 89.3).
   */
  List<LicenceClass> today(LicenceClass held, LocalDate day) {
    return held.regime() == ClassRegime.FROM_2025
        ? List.of(held)
        : exchange.of(held, day).map(ClassExchange.Given::gives).orElse(List.of());
  }

  /** Returns when a course of a class that opens on a day is to be reported; empty if not known. */
  Optional<ClassDemand.Deadline> deadline(LicenceClass of, LocalDate opening) {
    return deadlines.stream()
        .filter(each -> each.holdsOn(opening) && each.value().classes().contains(of))
        .map(Dated::value)
        .findFirst();
  }

  /** Returns how a missing health certificate weighs for a class on a day; empty if not known. */
  Optional<ClassDemand.Health> health(LicenceClass of, LocalDate day) {
    return health.stream()
        .filter(each -> each.holdsOn(day) && each.value().classes().contains(of))
        .map(Dated::value)
        .findFirst();
  }
}
