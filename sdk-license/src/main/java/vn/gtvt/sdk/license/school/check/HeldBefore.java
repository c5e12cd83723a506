package vn.gtvt.sdk.license.school.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.rule.ClassRegime;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.rule.UpgradeSeniority.Demand;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;

/**
 * The car licence that a learner names, as classes of today. What its letter means, the day of
 * issue says; how long it is held, the day of passing: an exchanged licence is issued under another
 * law than the one its holder passed under. Immutable.
 */
final class HeldBefore {
  private final String code;
  private final @Nullable Set<LicenceClass> classes;
  private final @Nullable LocalDate since;

  private HeldBefore(String code, @Nullable Set<LicenceClass> classes, @Nullable LocalDate since) {
    this.code = code;
    this.classes = classes;
    this.since = since;
  }

  static HeldBefore of(Learner learner, CourseClasses books, LocalDate day) {
    String code = learner.text(LearnerField.LICENCE_CLASS_HELD);
    if (code.isBlank()) {
      boolean hasNumber = learner.values().isGiven(LearnerField.LICENCE_NUMBER);
      return new HeldBefore(code, hasNumber ? null : Set.of(), null);
    }
    Set<Set<LicenceClass>> today =
        meanings(code, learner, books).stream()
            .map(each -> cars(books.today(each, day)))
            .collect(Collectors.toSet());
    Optional<LocalDate> passed = learner.date(LearnerField.LICENCE_PASSED);
    LocalDate since = passed.or(() -> learner.date(LearnerField.LICENCE_ISSUED)).orElse(null);
    return new HeldBefore(code, today.size() == 1 ? today.iterator().next() : null, since);
  }

  private static List<LicenceClass> meanings(String code, Learner learner, CourseClasses books) {
    Optional<LocalDate> issued = learner.date(LearnerField.LICENCE_ISSUED);
    Optional<LocalDate> passed = learner.date(LearnerField.LICENCE_PASSED);
    // Who passed under the law of today cannot have been issued a licence of the one before.
    Optional<LocalDate> telling =
        issued.or(() -> passed.filter(day -> books.law().regime(day) == ClassRegime.FROM_2025));
    return telling.isPresent()
        ? books.held(code, telling.get()).stream().toList()
        : books.meanings(code);
  }

  private static Set<LicenceClass> cars(List<LicenceClass> of) {
    return of.stream().filter(each -> !each.isMotorcycle()).collect(Collectors.toSet());
  }

  /** Returns the class as the file writes it; a question mark where it does not. */
  String code() {
    return code.isBlank() ? "?" : code;
  }

  /** Says whether the file leaves open which class it is, or since when. */
  boolean isUnclear() {
    return classes == null || (!classes.isEmpty() && since == null);
  }

  /**
   * Returns the classes of today that it counts as; empty if it is for no car.
   *
   * @throws IllegalStateException if it is unclear
   */
  Set<LicenceClass> classes() {
    if (classes == null) {
      throw new IllegalStateException("the class is unclear");
    }
    return classes;
  }

  /**
   * Returns the day from which its years count.
   *
   * @throws IllegalStateException if it is unclear
   */
  LocalDate since() {
    if (since == null) {
      throw new IllegalStateException("the day is unclear");
    }
    return since;
  }

  /** Says whether it is for cars with automatic gear alone. */
  boolean isAutomaticOnly() {
    return classes().equals(Set.of(LicenceClass.B_AUTOMATIC));
  }

  /** Says whether one may drive with it what another class is for. */
  boolean includes(CourseClasses books, LicenceClass other) {
    return classes().stream().anyMatch(each -> books.law().terms(each).includes().contains(other));
  }

  /** Returns what the shortest way to a class demands; empty if none leads there. */
  Optional<Demand> shortest(CourseClasses books, LicenceClass sought, LocalDate day) {
    return classes().stream()
        .map(LicenceClass::unrestricted)
        .flatMap(each -> books.upgrades().demand(each, sought, day).stream())
        .min(Comparator.comparingInt(Demand::years));
  }
}
