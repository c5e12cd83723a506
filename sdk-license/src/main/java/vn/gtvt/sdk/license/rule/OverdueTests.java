package vn.gtvt.sdk.license.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.data.Dated;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.fact.Source;

/**
 * What an overdue licence (giấy phép quá hạn) demands in each regime. Immutable and safe for
 * concurrent use. Facts: {@code licence/overdue.json}.
 */
public final class OverdueTests {
  private static final String FILE = "licence/overdue.json";

  private final List<Dated<Row>> rows;

  private record Row(int fromMonths, @Nullable Integer belowMonths, Demand demand) {
    boolean isFor(LocalDate lastDay, LocalDate day) {
      return !day.isBefore(Anniversary.ofMonths(lastDay, fromMonths))
          && (belowMonths == null || day.isBefore(Anniversary.ofMonths(lastDay, belowMonths)));
    }
  }

  /**
   * What is demanded. Immutable.
   *
   * @param test what must be passed again
   * @param source where this was read, and how sure it is
   */
  public record Demand(ReTest test, Source source) {}

  private OverdueTests(List<Dated<Row>> rows) {
    this.rows = rows;
  }

  /** Returns the table that the SDK brings. */
  public static OverdueTests bundled() {
    return of(Facts.bundled());
  }

  /**
   * Reads the table of a set of facts.
   *
   * @throws FaultyFactException if the file is wrong
   */
  public static OverdueTests of(Facts facts) {
    return new OverdueTests(
        FactTable.open(facts, FILE, Set.of("overdue")).list("overdue", OverdueTests::row));
  }

  /**
   * Returns what a licence demands on a day; empty if it is not overdue then, or nothing is known.
   *
   * @param lastDay the day printed on it, on which it still holds
   * @param day when it is to be issued anew
   */
  public Optional<Demand> demand(LocalDate lastDay, LocalDate day) {
    return day.isAfter(lastDay)
        ? rows.stream()
            .filter(each -> each.holdsOn(day))
            .map(Dated::value)
            .filter(each -> each.isFor(lastDay, day))
            .map(Row::demand)
            .findFirst()
        : Optional.empty();
  }

  private static Dated<Row> row(DataField row) {
    row.only(Set.of("fromMonths", "belowMonths", "test", "from", "to", "source"));
    return row.dated(
        new Row(
            row.integer("fromMonths", 0),
            row.optionalInteger("belowMonths", 1),
            new Demand(row.choice("test", ReTest.class), row.source("source"))));
  }
}
