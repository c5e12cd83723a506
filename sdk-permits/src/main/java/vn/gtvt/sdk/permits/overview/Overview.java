package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import vn.gtvt.sdk.procedure.Procedures;
import vn.gtvt.sdk.validation.Report;

/**
 * A company on one day. Immutable; holds no personal value.
 *
 * @param company its name
 * @param date the day
 * @param soonUntil the last day of what is called soon
 * @param vehicles number of vehicles in the fleet
 * @param terms what it has, the first to end first; history that something else replaced is left
 *     out
 * @param contradictions what does not fit together; paths start at {@link CompanyRecords}
 */
public record Overview(
    String company,
    LocalDate date,
    LocalDate soonUntil,
    int vehicles,
    List<Term> terms,
    Report contradictions) {
  /** Guards what is required and keeps a copy. */
  public Overview {
    Objects.requireNonNull(company, "company == null");
    Objects.requireNonNull(date, "date == null");
    Objects.requireNonNull(soonUntil, "soonUntil == null");
    Objects.requireNonNull(contradictions, "contradictions == null");
    terms = List.copyOf(terms);
  }

  /**
   * Looks at a company on the day of a law.
   *
   * @param law the procedures in force on the day
   * @param soon how far ahead something is called to end soon
   */
  public static Overview of(CompanyRecords records, Procedures law, Period soon) {
    LocalDate date = law.date();
    return new Overview(
        records.company(),
        date,
        date.plus(soon),
        records.vehicles().size(),
        new TermList(date, date.plus(soon), law).of(records),
        OverviewRules.of(law).check(records, date));
  }

  /** Returns what stands so. */
  public List<Term> terms(Term.State state) {
    return terms.stream().filter(term -> term.state() == state).toList();
  }

  /** Returns what is of this kind and stands so. */
  public List<Term> terms(Term.What what, Term.State state) {
    return terms(state).stream().filter(term -> term.what() == what).toList();
  }
}
