package vn.gtvt.sdk.permits.finding;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * The ban after a return, which is longer where that came late. Immutable.
 *
 * @param term until when it was to be handed back
 * @param ban what is certain
 * @param ifLate what follows where the department calls a doubtful return late
 */
public record ReturnBan(ReturnTerm term, Ban ban, Optional<Ban> ifLate) {
  /** Counts the ban from a return. */
  public static ReturnBan of(ReturnTerm term, LocalDate returnedOn, int days, int lateDays) {
    return new ReturnBan(
        term,
        new Ban(returnedOn, term.isLate(returnedOn) ? lateDays : days),
        term.isDoubtful(returnedOn)
            ? Optional.of(new Ban(returnedOn, lateDays))
            : Optional.empty());
  }

  /**
   * Says what of it runs on a day: an error while it is certain, a warning while it is doubtful.
   *
   * @param code of the sentence; {@code -day-off} and {@code -day-off-late} follow it where the
   *     return is doubtful
   */
  public void tell(
      LocalDate day,
      Condition basis,
      Optional<Condition> dayOff,
      String path,
      String code,
      Findings found) {
    Object[] words = {
      "done", VietnamTime.written(ban.countedFrom()),
      "due", VietnamTime.written(term.due()),
      "last", VietnamTime.written(term.lastDay()),
      "days", ban.days(),
      "late", ifLate.map(Ban::days).orElse(ban.days()),
      "fromLate", VietnamTime.written(ifLate.orElse(ban).over())
    };
    Source both = dayOff.map(rule -> both(basis, rule)).orElse(basis.source());
    if (ban.runsOn(day) && ifLate.isEmpty()) {
      found.errorUntil(ban.over(), basis.source(), path, code, words);
    } else if (ban.runsOn(day)) {
      found.errorUntil(ban.over(), both, path, code + "-day-off", words);
    } else if (ifLate.filter(ban -> ban.runsOn(day)).isPresent()) {
      found.warning(both, path, code + "-day-off-late", words);
    }
  }

  private static Source both(Condition basis, Condition dayOff) {
    return new Source(
        basis.source().reference() + "; " + dayOff.source().reference(), Confidence.INFERRED);
  }
}
