package vn.gtvt.sdk.license.school;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.data.Dated;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.fact.Source;

/**
 * What changed in the exchange of school files, and when (school.md 1). Immutable and safe for
 * concurrent use. Facts: {@code schools/exchange.json}.
 */
public final class ExchangeRegime {
  private static final String FILE = "schools/exchange.json";

  private final List<Dated<Told>> changes;

  private enum Change {
    COURSE_REGISTRATION,
    NO_SIMULATION
  }

  private record Told(Change change, Source source) {}

  private ExchangeRegime(List<Dated<Told>> changes) {
    this.changes = changes;
  }

  /** Returns the changes that the SDK knows. */
  public static ExchangeRegime bundled() {
    return of(Facts.bundled());
  }

  /**
   * Reads the changes of a set of facts.
   *
   * @throws FaultyFactException if the file is wrong
   */
  public static ExchangeRegime of(Facts facts) {
    try (InputStream in = facts.open(FILE)) {
      return new ExchangeRegime(
          DataField.read(FILE, in).only(Set.of("changes")).list("changes", ExchangeRegime::row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says whether a course that opens on a day is registered in the file that replaced report 1. */
  public boolean isRegistered(LocalDate opening) {
    return holds(Change.COURSE_REGISTRATION, opening);
  }

  /** Says whether a test on a day has a part on the simulator (mô phỏng). */
  public boolean hasSimulation(LocalDate test) {
    return !holds(Change.NO_SIMULATION, test);
  }

  private boolean holds(Change change, LocalDate day) {
    return changes.stream().anyMatch(each -> each.holdsOn(day) && each.value().change() == change);
  }

  private static Dated<Told> row(DataField row) {
    row.only(Set.of("change", "from", "to", "source"));
    return row.dated(new Told(row.choice("change", Change.class), row.source("source")));
  }
}
