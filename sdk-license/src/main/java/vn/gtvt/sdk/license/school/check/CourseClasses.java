package vn.gtvt.sdk.license.school.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.identifier.Sex;

/**
 * The classes of both laws: letters changed their meaning on 2025-01-01, so that a class is nothing
 * without its day. Immutable and safe for concurrent use.
 *
 * <p>Data: {@code schools/classes.json} in the facts (school.md 8.1, 1).
 */
public final class CourseClasses {
  private final LocalDate newSince;
  private final Map<String, CourseClass> byCode;
  private final Map<String, String> shown;
  private final Map<String, List<String>> now;
  private final Map<String, Integer> years;
  private final Map<ClassKind, Integer> deadlines;
  private final Oldest oldest;

  /** Upper ages of drivers of a class. */
  record Oldest(String code, int male, int female) {}

  CourseClasses(ClassFile file) {
    this.newSince = file.newSince;
    this.byCode = Map.copyOf(file.byCode);
    this.shown = Map.copyOf(file.shown);
    this.now = Map.copyOf(file.now);
    this.years = Map.copyOf(file.years);
    this.deadlines = Map.copyOf(file.deadlines);
    this.oldest = file.oldest();
  }

  /** Returns the classes that the SDK brings. */
  public static CourseClasses bundled() {
    return of(Facts.bundled());
  }

  /**
   * Reads the classes of a set of facts.
   *
   * @throws IllegalStateException if the file is not as it should be
   */
  public static CourseClasses of(Facts facts) {
    return new CourseClasses(ClassFile.read(facts));
  }

  /** Returns the first day of the classes of today. */
  public LocalDate newSince() {
    return newSince;
  }

  /** Returns a class of today by its code, or by how it is shown: {@code B.01} is B, automatic. */
  public Optional<CourseClass> find(String code) {
    String bare = code.strip();
    return Optional.ofNullable(byCode.get(shown.getOrDefault(bare, bare)));
  }

  /** Says whether a code is one of the law before 2025 and of none since, e.g. {@code B2}. */
  public boolean isOldOnly(String code) {
    return now.containsKey(code.strip()) && find(code).isEmpty();
  }

  /** Says whether a code is one of either law. */
  public boolean isKnown(String code) {
    return now.containsKey(code.strip()) || find(code).isPresent();
  }

  /**
   * Returns what a class that was issued on a day counts as today: of {@code B2} from 2020 B and
   * C1, of {@code D} from 2020 D2 (Luật 36, Điều 89.3). Empty if that day had no such class.
   */
  public List<CourseClass> today(String code, LocalDate issued) {
    String bare = code.strip();
    if (!issued.isBefore(newSince)) {
      return find(bare).map(List::of).orElse(List.of());
    }
    // Exchanged licences keep their old day and are shown in the new way, e.g. A.01.
    if (shown.containsKey(bare)) {
      return find(bare).map(List::of).orElse(List.of());
    }
    return now.getOrDefault(bare, List.of()).stream().flatMap(each -> find(each).stream()).toList();
  }

  /** Returns the years of safe driving for an upgrade; empty if the law has no such upgrade. */
  public OptionalInt seniority(CourseClass from, CourseClass to) {
    Integer found = years.get(from.code() + ">" + to.code());
    return found == null ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** Returns the working days from the opening within which a course is reported. */
  public int deadlineDays(ClassKind kind) {
    return deadlines.getOrDefault(kind, 0);
  }

  /** Returns the age above which a person of this sex may not drive the class; empty if none. */
  public OptionalInt oldest(CourseClass of, Sex sex) {
    return of.code().equals(oldest.code())
        ? OptionalInt.of(sex == Sex.MALE ? oldest.male() : oldest.female())
        : OptionalInt.empty();
  }

  /** Returns the codes of today. */
  public Set<String> codes() {
    return byCode.keySet();
  }
}
