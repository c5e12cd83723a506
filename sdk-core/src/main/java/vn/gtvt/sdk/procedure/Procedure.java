package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gtvt.sdk.data.Dated;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.text.Bilingual;

/**
 * A procedure as it stands on a date: one edition of its definition. Immutable.
 *
 * <p>The same code may need other papers a day later; the edition tells them apart, and a dossier
 * keeps the edition under which it was accepted (legal facts 6.3).
 */
public final class Procedure {
  private final ProcedureCode code;
  private final Edition edition;
  private final LocalDate date;

  Procedure(ProcedureCode code, Edition edition, LocalDate date) {
    this.code = code;
    this.edition = edition;
    this.date = date;
  }

  /** Returns the national code (mã TTHC). */
  public ProcedureCode code() {
    return code;
  }

  /** Returns the name of the edition, e.g. {@code nd-158-2024}. */
  public String edition() {
    return edition.id();
  }

  /** Returns what the procedure is called. */
  public Bilingual name() {
    return edition.name();
  }

  /** Returns the decree or circular the edition rests on. */
  public Source basis() {
    return edition.basis();
  }

  /** Returns the first day of the edition. */
  public LocalDate effectiveFrom() {
    return edition.effectiveFrom();
  }

  /** Returns the last day of the edition, or nothing while it is open. */
  public Optional<LocalDate> effectiveTo() {
    return Optional.ofNullable(edition.effectiveTo());
  }

  /** Returns the deciding authority as it was called on the date. */
  public Bilingual authority() {
    return on(edition.authorities()).get(0);
  }

  /** Returns the papers of the dossier. */
  public List<Component> components() {
    return edition.components();
  }

  /**
   * Returns a paper by our name of it.
   *
   * @throws IllegalArgumentException if the edition has none
   */
  public Component component(String id) {
    return components().stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(code + " (" + edition() + ") has no component " + id));
  }

  /** Returns the demands that are checked, with their parameters. */
  public List<Condition> conditions() {
    return edition.conditions();
  }

  /**
   * Returns the authority's time limits that a source states for the date; none is not the same as
   * at once.
   */
  public List<TimeLimit> timeLimits() {
    return on(edition.timeLimits());
  }

  private <T> List<T> on(List<Dated<T>> values) {
    return values.stream().filter(v -> v.holdsOn(date)).map(Dated::value).toList();
  }

  /** Returns the fee as far as it is stated. */
  public Fee fee() {
    return edition.fee();
  }

  /** Returns what a reader must know beside the data. */
  public List<Remark> remarks() {
    return edition.remarks();
  }

  @Override
  public String toString() {
    return code + " (" + edition() + ")";
  }
}
