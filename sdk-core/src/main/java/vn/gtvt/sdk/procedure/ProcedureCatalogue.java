package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.codelist.Provinces;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.identifier.ProcedureCode;

/**
 * Every procedure the SDK knows, in every edition. Ask it by date: {@code
 * ProcedureCatalogue.bundled().at(date)}.
 *
 * <p>Immutable and safe for concurrent use.
 */
public final class ProcedureCatalogue {
  private final Shelf shelf;
  private final ProvinceCodes provinces;

  private ProcedureCatalogue(Shelf shelf) {
    this.shelf = shelf;
    this.provinces = new ProvinceCodes(shelf.facts());
  }

  /**
   * Opens the definitions that the SDK's modules bring; each is read when it is first asked for.
   *
   * <p>They were checked when the SDK was built. A file that is wrong all the same throws {@link
   * vn.gtvt.sdk.fact.FaultyFactException} when it is asked for.
   */
  public static ProcedureCatalogue bundled() {
    return new ProcedureCatalogue(new Shelf(Facts.bundled()));
  }

  /**
   * Reads and checks all definitions of a set of facts.
   *
   * @throws vn.gtvt.sdk.fact.FaultyFactException if a file is wrong; the message names file and
   *     field
   */
  public static ProcedureCatalogue of(Facts facts) {
    Shelf shelf = new Shelf(facts);
    new Successions(shelf).check();
    return new ProcedureCatalogue(shelf);
  }

  /** Returns what is in force on a date. */
  public Procedures at(LocalDate date) {
    return new Procedures(this, shelf, date);
  }

  /** Returns every code, of today and of the past, in order. */
  public List<ProcedureCode> codes() {
    return shelf.codes().stream().map(ProcedureCode::of).toList();
  }

  /**
   * Looks codes up by words, those that ended as well; {@link #howToFile} says of each what to do
   * now. Diacritics do not matter and one slip in a word is forgiven; the best fit comes first, and
   * of equals the one that has not ended.
   */
  public List<ProcedureCode> find(String text) {
    return new NameSearch(text)
        .best(
            shelf.all().stream()
                .map(
                    d ->
                        new NameSearch.Entry<>(
                            d.code(),
                            d.code().text(),
                            d.ending() != null,
                            d.newest().head().name(),
                            d.keywords()))
                .toList());
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
    return new Successions(shelf).current(definition(code), date).map(Definition::code);
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
    Objects.requireNonNull(applicant, "applicant == null");
    provinces.demand(province);
    return new FilingGuide(shelf, province, applicant, date).of(definition(code));
  }

  /**
   * Says how a procedure is filed where the province is not known: what a province decided on the
   * online level stays open.
   *
   * @param code the procedure
   * @param applicant who files
   * @param date when
   * @throws UnknownProcedureException if the SDK never heard of the code
   */
  public HowToFile howToFile(ProcedureCode code, ApplicantKind applicant, LocalDate date) {
    Objects.requireNonNull(applicant, "applicant == null");
    return new FilingGuide(shelf, null, applicant, date).of(definition(code));
  }

  /**
   * Counts how many procedures can be filed online in a province on a date.
   *
   * @param province GSO code of one of the 34 provinces
   */
  public LevelStatistics statistics(String province, LocalDate date) {
    return at(date).statistics(province);
  }

  UnknownProcedureException notInForce(ProcedureCode code, Procedures date) {
    return shelf
        .find(code)
        .map(known -> NearestCodes.notInForce(known, date, currentOf(code, date.date())))
        .orElseGet(() -> NearestCodes.unknown(code, shelf.all()));
  }

  /**
   * Returns the provinces of the same facts; they are read when they are first asked for.
   *
   * @throws vn.gtvt.sdk.fact.FaultyFactException if their file is missing or wrong
   */
  public Provinces provinces() {
    return provinces.known();
  }

  ProvinceCodes provinceCodes() {
    return provinces;
  }

  private Definition definition(ProcedureCode code) {
    return shelf.find(code).orElseThrow(() -> NearestCodes.unknown(code, shelf.all()));
  }
}
