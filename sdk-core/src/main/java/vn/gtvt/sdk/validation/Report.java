package vn.gtvt.sdk.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/**
 * The result of a check: every violation, in the order found.
 *
 * @param violations errors and warnings
 */
public record Report(List<Violation> violations) {
  private static final Report CLEAN = new Report(List.of());

  /** Keeps a copy of the list. */
  public Report {
    violations = List.copyOf(violations);
  }

  /** Returns the report without a violation. */
  public static Report clean() {
    return CLEAN;
  }

  /** Says whether the checked object may be filed: there is no error; there may be warnings. */
  public boolean isFileable() {
    for (Violation violation : violations) {
      if (violation.severity() == Severity.ERROR) {
        return false;
      }
    }
    return true;
  }

  /** Returns the violations that forbid filing. */
  public List<Violation> errors() {
    return violations.stream().filter(v -> v.severity() == Severity.ERROR).toList();
  }

  /** Returns the violations that only warn. */
  public List<Violation> warnings() {
    return violations.stream().filter(v -> v.severity() == Severity.WARNING).toList();
  }

  /**
   * Returns the first day on which the same object may be filed: the latest of its errors' days.
   * Nothing if there is no error, or one that waiting does not mend.
   */
  public Optional<LocalDate> earliestFiling() {
    List<Violation> errors = errors();
    return errors.stream().allMatch(v -> v.fileableFrom() != null)
        ? errors.stream().flatMap(v -> v.earliestFiling().stream()).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** Returns a report of both. */
  public Report and(Report other) {
    return new Report(Stream.concat(violations.stream(), other.violations.stream()).toList());
  }

  /** Returns a collector of violations, for one check on one thread. */
  public static Collector collect() {
    return new Collector();
  }

  /** Gathers violations while a check runs. Not safe for concurrent use. */
  public static final class Collector {
    private @Nullable List<Violation> found;

    private Collector() {}

    /** Adds an error. */
    public void error(String path, String code, Bilingual message, @Nullable String reference) {
      add(new Violation(path, code, Severity.ERROR, message, reference));
    }

    /** Adds a warning. */
    public void warning(String path, String code, Bilingual message, @Nullable String reference) {
      add(new Violation(path, code, Severity.WARNING, message, reference));
    }

    /** Adds a violation. */
    public void add(Violation violation) {
      if (found == null) {
        found = new ArrayList<>();
      }
      found.add(violation);
    }

    /** Says whether a violation with this path was added. */
    public boolean has(String path) {
      return found != null && found.stream().anyMatch(v -> v.path().equals(path));
    }

    /** Returns what was gathered. */
    public Report report() {
      return found == null ? CLEAN : new Report(found);
    }
  }
}
