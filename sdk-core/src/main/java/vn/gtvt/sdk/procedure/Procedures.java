package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gtvt.sdk.codelist.Provinces;
import vn.gtvt.sdk.identifier.ProcedureCode;

/** The procedures in force on one date. Immutable and safe for concurrent use. */
public final class Procedures {
  private final ProcedureCatalogue catalogue;
  private final Shelf shelf;
  private final LocalDate date;

  Procedures(ProcedureCatalogue catalogue, Shelf shelf, LocalDate date) {
    this.catalogue = catalogue;
    this.shelf = shelf;
    this.date = date;
  }

  /** Returns the date asked for. */
  public LocalDate date() {
    return date;
  }

  /** Returns all of them, in the order of their codes. */
  public List<Procedure> all() {
    return shelf.all().stream().map(d -> d.at(date)).flatMap(Optional::stream).toList();
  }

  /** Returns a procedure, or nothing if it is not in force on the date. */
  public Optional<Procedure> find(ProcedureCode code) {
    return shelf.find(code).flatMap(definition -> definition.at(date));
  }

  /**
   * Looks procedures up by words of their name or of what people call them, or by a code.
   *
   * <p>Diacritics do not matter and small mistakes in spelling are forgiven. The best fit comes
   * first; nothing that fits gives nothing. What ended is not found here: ask {@link
   * ProcedureCatalogue#find} when the words may mean something that is gone.
   */
  public List<Procedure> find(String text) {
    return new NameSearch(text)
        .best(
            all().stream()
                .map(p -> new NameSearch.Entry<>(p, p.code().text(), false, p.name(), p.keywords()))
                .toList());
  }

  /** Returns how a procedure ended, or nothing if it has no known end. */
  public Optional<Ending> ending(ProcedureCode code) {
    return catalogue.ending(code);
  }

  /** Returns the provinces of the same facts. */
  public Provinces provinces() {
    return catalogue.provinces();
  }

  /**
   * Returns a procedure.
   *
   * @throws UnknownProcedureException if it is not in force on the date; the message names its
   *     successor, or the nearest codes and names
   */
  public Procedure require(ProcedureCode code) {
    return find(code).orElseThrow(() -> catalogue.notInForce(code, this));
  }

  /**
   * Counts how many can be filed online in a province; reports and notices are not counted.
   *
   * @param province GSO code of one of the 34 provinces
   */
  public LevelStatistics statistics(String province) {
    catalogue.provinceCodes().demand(province);
    Map<OnlineLevel, Integer> counts = new EnumMap<>(OnlineLevel.class);
    for (OnlineLevel level : OnlineLevel.values()) {
      counts.put(level, 0);
    }
    all().stream()
        .filter(procedure -> procedure.kind() == ProcedureKind.PROCEDURE)
        .map(p -> p.level(province).map(StatedLevel::level).orElse(OnlineLevel.UNKNOWN))
        .forEach(level -> counts.merge(level, 1, Integer::sum));
    return new LevelStatistics(province, date, counts);
  }
}
