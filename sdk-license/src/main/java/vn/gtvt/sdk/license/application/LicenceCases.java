package vn.gtvt.sdk.license.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.law.LawBook;
import vn.gtvt.sdk.procedure.Ending;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Which procedure a case is filed under on a day: the codes changed with the authorities. Immutable
 * and safe for concurrent use. Facts: {@code licence/cases.json}; days of the procedures.
 */
public final class LicenceCases {
  private static final String FILE = "licence/cases.json";

  private final LawBook book;
  private final Map<LicenceCase, Row> rows;

  private record Row(LicenceCase of, Bilingual name, List<ProcedureCode> codes) {}

  private LicenceCases(LawBook book, Map<LicenceCase, Row> rows) {
    this.book = book;
    this.rows = rows;
  }

  /**
   * Reads the cases of a book.
   *
   * @throws FaultyFactException if the file is wrong, or does not name every case once
   */
  public static LicenceCases of(LawBook book) {
    Map<LicenceCase, Row> rows = new EnumMap<>(LicenceCase.class);
    try (InputStream in = book.facts().open(FILE)) {
      for (Row row :
          DataField.read(FILE, in).only(Set.of("cases")).list("cases", LicenceCases::row)) {
        if (rows.put(row.of(), row) != null) {
          throw new FaultyFactException(FILE, "/cases/*/case", "names " + row.of() + " twice");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (LicenceCase each : LicenceCase.values()) {
      if (!rows.containsKey(each)) {
        throw new FaultyFactException(FILE, "/cases", "lacks " + each);
      }
    }
    return new LicenceCases(book, rows);
  }

  /** Returns what a case is called. */
  public Bilingual name(LicenceCase of) {
    return row(of).name();
  }

  /** Returns the procedure of a case that is in force on a day, or nothing if none is known. */
  public Optional<Procedure> procedure(LicenceCase of, LocalDate day) {
    return row(of).codes().stream()
        .flatMap(code -> book.procedures().at(day).find(code).stream())
        .findFirst();
  }

  /** Returns whom to ask, or what to do instead, where no procedure of a case is in force. */
  Optional<Bilingual> instead(LicenceCase of, LocalDate day) {
    return row(of).codes().stream()
        .flatMap(code -> book.procedures().ending(code).stream())
        .filter(ending -> day.isAfter(ending.after()))
        .reduce((first, second) -> second)
        .flatMap(LicenceCases::words);
  }

  private static Optional<Bilingual> words(Ending ending) {
    return Optional.ofNullable(ending.ask()).or(() -> Optional.ofNullable(ending.instead()));
  }

  private Row row(LicenceCase of) {
    return Objects.requireNonNull(rows.get(of));
  }

  private static Row row(DataField row) {
    row.only(Set.of("case", "name", "procedures", "source")).source("source");
    return new Row(
        row.choice("case", LicenceCase.class),
        row.both("name"),
        row.texts("procedures").stream().map(ProcedureCode::of).toList());
  }
}
