package vn.gtvt.sdk.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.identifier.ProcedureCode;

/**
 * Every procedure the SDK knows, in every edition. Ask it by date: {@code
 * ProcedureCatalogue.bundled().at(date)}.
 *
 * <p>Immutable and safe for concurrent use.
 */
public final class ProcedureCatalogue {
  private final Map<ProcedureCode, List<Edition>> editions;

  private ProcedureCatalogue(Map<ProcedureCode, List<Edition>> editions) {
    this.editions = Map.copyOf(editions);
  }

  /**
   * Reads the definitions that the SDK's modules bring.
   *
   * @throws IllegalStateException if a file is wrong; the message names file and field
   */
  public static ProcedureCatalogue bundled() {
    return of(Facts.bundled());
  }

  /**
   * Reads the definitions of these files.
   *
   * @throws IllegalStateException if a file is wrong
   */
  public static ProcedureCatalogue of(Facts facts) {
    DefinitionReader reader = new DefinitionReader();
    Map<ProcedureCode, List<Edition>> editions = new HashMap<>();
    for (String name : facts.names("procedures")) {
      try (InputStream in = facts.open(name)) {
        DefinitionReader.Definition read = reader.read(name, in);
        if (editions.put(read.code(), inOrder(name, read.editions())) != null) {
          throw new IllegalStateException(name + ": " + read.code() + " is defined twice");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new ProcedureCatalogue(editions);
  }

  /** Returns what is in force on a date. */
  public Procedures at(LocalDate date) {
    List<Procedure> inForce = new ArrayList<>();
    editions.forEach(
        (code, all) ->
            all.stream()
                .filter(e -> e.isInForceOn(date))
                .forEach(e -> inForce.add(new Procedure(code, e, date))));
    return new Procedures(date, inForce);
  }

  private static List<Edition> inOrder(String file, List<Edition> editions) {
    List<Edition> sorted =
        editions.stream().sorted(Comparator.comparing(Edition::effectiveFrom)).toList();
    for (int i = 0; i < sorted.size(); i++) {
      LocalDate to = sorted.get(i).effectiveTo();
      boolean inverted = to != null && to.isBefore(sorted.get(i).effectiveFrom());
      boolean overlaps =
          i + 1 < sorted.size() && (to == null || !to.isBefore(sorted.get(i + 1).effectiveFrom()));
      if (inverted || overlaps) {
        throw new IllegalStateException(
            file + ": /editions/" + sorted.get(i).id() + "/effectiveTo is inverted or overlaps");
      }
    }
    return sorted;
  }
}
