package vn.gtvt.sdk.license.school.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.data.Dated;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.validation.Severity;

/**
 * What a school, and nobody else, owes for a class: {@code schools/classes.json}. Immutable.
 *
 * @param written codes of course files that are not the class's own letters
 * @param deadlines when a course is reported
 * @param health which learners hand in a health certificate
 */
record ClassDemand(
    Map<LicenceClass, String> written,
    List<Dated<Deadline>> deadlines,
    List<Dated<Health>> health) {
  private static final String FILE = "schools/classes.json";

  /** Working days from the opening; 0 is the opening day itself. */
  record Deadline(Set<LicenceClass> classes, int workingDays, Source source) {}

  /** How much a missing health certificate weighs. */
  record Health(Set<LicenceClass> classes, Severity severity, Source source) {}

  /**
   * Reads the demands of a set of facts.
   *
   * @throws FaultyFactException if the file is wrong
   */
  static ClassDemand read(Facts facts) {
    try (InputStream in = facts.open(FILE)) {
      DataField file = DataField.read(FILE, in).only(Set.of("written", "deadlines", "health"));
      Map<LicenceClass, String> written = new EnumMap<>(LicenceClass.class);
      file.list("written", ClassDemand::written).forEach(written::putAll);
      return new ClassDemand(
          written,
          file.list("deadlines", ClassDemand::deadline),
          file.list("health", ClassDemand::health));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<LicenceClass, String> written(DataField row) {
    row.only(Set.of("class", "code", "source")).source("source");
    return Map.of(row.choice("class", LicenceClass.class), row.text("code"));
  }

  private static Dated<Deadline> deadline(DataField row) {
    row.only(Set.of("classes", "workingDays", "from", "to", "source"));
    return row.dated(
        new Deadline(classes(row), row.integer("workingDays", 0), row.source("source")));
  }

  private static Dated<Health> health(DataField row) {
    row.only(Set.of("classes", "severity", "from", "to", "source"));
    return row.dated(
        new Health(classes(row), row.choice("severity", Severity.class), row.source("source")));
  }

  private static Set<LicenceClass> classes(DataField row) {
    return Set.copyOf(row.choices("classes", LicenceClass.class));
  }
}
