package vn.gtvt.sdk.license.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.data.Dated;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.fact.Source;

/**
 * What an old class becomes on exchange (chuyển đổi hạng, Luật 36/2024/QH15, Điều 89.3). Immutable
 * and safe for concurrent use. Facts: {@code licence/exchanges.json}.
 */
public final class ClassExchange {
  private static final String FILE = "licence/exchanges.json";

  private final List<Dated<Given>> rows;

  /**
   * What is given for an old class. Immutable.
   *
   * @param held the class held
   * @param gives the classes to choose from; empty where no licence is given any more, but a
   *     certificate for special machinery (A4)
   * @param source where this was read
   */
  public record Given(LicenceClass held, List<LicenceClass> gives, Source source) {
    /** Keeps a copy. */
    public Given {
      gives = List.copyOf(gives);
    }
  }

  private ClassExchange(List<Dated<Given>> rows) {
    this.rows = rows;
  }

  /** Returns the table that the SDK brings. */
  public static ClassExchange bundled() {
    return of(Facts.bundled());
  }

  /**
   * Reads the table of a set of facts.
   *
   * @throws FaultyFactException if the file is wrong
   */
  public static ClassExchange of(Facts facts) {
    return new ClassExchange(
        FactTable.open(facts, FILE, Set.of("exchanges")).list("exchanges", ClassExchange::row));
  }

  /** Returns what an old class becomes on a day; empty for a class that needs no exchange then. */
  public Optional<Given> of(LicenceClass held, LocalDate day) {
    return rows.stream()
        .filter(each -> each.holdsOn(day))
        .map(Dated::value)
        .filter(each -> each.held() == held)
        .findFirst();
  }

  private static Dated<Given> row(DataField row) {
    row.only(Set.of("held", "gives", "from", "to", "source"));
    LicenceClass held = row.choice("held", LicenceClass.class);
    List<LicenceClass> gives = row.choices("gives", LicenceClass.class);
    if (held.regime() == ClassRegime.FROM_2025
        || gives.stream().anyMatch(each -> each.regime() == ClassRegime.BEFORE_2025)) {
      throw row.fault("gives", "does not lead from an old class to new ones");
    }
    return row.dated(new Given(held, gives, row.source("source")));
  }
}
