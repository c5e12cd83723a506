package vn.gtvt.sdk.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.identifier.ProcedureCode;

/**
 * Every procedure the SDK knows, in every edition. Ask it by date: {@code
 * ProcedureCatalogue.bundled().at(date)}.
 *
 * <p>Immutable and safe for concurrent use.
 */
public final class ProcedureCatalogue {
  private static final String FOLDER = "procedures";

  private final SortedMap<String, Definition> definitions;

  private ProcedureCatalogue(SortedMap<String, Definition> definitions) {
    this.definitions = definitions;
  }

  /**
   * Reads the definitions that the SDK's modules bring.
   *
   * @throws vn.gtvt.sdk.fact.FaultyFactException if a file is wrong; the message names file and
   *     field
   */
  public static ProcedureCatalogue bundled() {
    return of(Facts.bundled());
  }

  /**
   * Reads the definitions of a set of facts.
   *
   * @throws vn.gtvt.sdk.fact.FaultyFactException if a file is wrong; the message names file and
   *     field
   */
  public static ProcedureCatalogue of(Facts facts) {
    SortedMap<String, Definition> definitions = new TreeMap<>();
    for (String name : facts.names(FOLDER)) {
      try (InputStream in = facts.open(name)) {
        Definition read = DefinitionReader.read(name, in);
        definitions.put(read.code().text(), read);
      } catch (IOException e) {
        throw new UncheckedIOException(name + " cannot be read", e);
      }
    }
    Successions.check(definitions);
    return new ProcedureCatalogue(definitions);
  }

  /** Returns what is in force on a date. */
  public Procedures at(LocalDate date) {
    return new Procedures(
        this,
        date,
        definitions.values().stream().map(d -> d.at(date)).flatMap(Optional::stream).toList());
  }

  /** Returns every code, of today and of the past, in order. */
  public List<ProcedureCode> codes() {
    return definitions.values().stream().map(Definition::code).toList();
  }

  /** Returns how a code ended, or nothing while it is in force. */
  public Optional<Ending> ending(ProcedureCode code) {
    return Optional.ofNullable(definition(code).ending());
  }

  /** Returns the code that took the place of this one: the next link of the chain. */
  public Optional<ProcedureCode> successorOf(ProcedureCode code) {
    return ending(code).flatMap(Ending::replacedBy);
  }

  /**
   * Returns the code to use on a date in place of this one: the end of the chain, if that is in
   * force on the date.
   */
  public Optional<ProcedureCode> currentOf(ProcedureCode code, LocalDate date) {
    return new Successions(definitions).current(definition(code), date).map(Definition::code);
  }

  /** Returns what is different on the second date, in the order of codes. */
  public List<Change> diff(LocalDate one, LocalDate other) {
    return new Comparison(at(one), at(other)).changes();
  }

  /**
   * Says how a procedure is filed.
   *
   * @param code the procedure
   * @param province GSO code of one of the 34 provinces
   * @param applicant who files
   * @param date when
   * @throws UnknownProcedureException if the SDK never heard of the code
   */
  public HowToFile howToFile(
      ProcedureCode code, String province, ApplicantKind applicant, LocalDate date) {
    return new FilingGuide(definitions, province, applicant, date).of(definition(code));
  }

  /**
   * Counts how many procedures can be filed online in a province on a date.
   *
   * @param province GSO code of one of the 34 provinces
   */
  public LevelStatistics statistics(String province, LocalDate date) {
    return at(date).statistics(province);
  }

  List<String> keywords(Procedure procedure) {
    return definition(procedure.code()).keywords();
  }

  UnknownProcedureException notInForce(ProcedureCode code, Procedures date) {
    @Nullable Definition known = definitions.get(code.text());
    return known == null
        ? NearestCodes.unknown(code, definitions.values())
        : NearestCodes.notInForce(known, date, currentOf(code, date.date()));
  }

  private Definition definition(ProcedureCode code) {
    Definition found = definitions.get(code.text());
    if (found == null) {
      throw NearestCodes.unknown(code, definitions.values());
    }
    return found;
  }
}
