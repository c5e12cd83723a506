package vn.gtvt.sdk.filing;

import java.time.Instant;
import java.util.List;

/**
 * What a journal knows after it was restored from a copy: less than the receiver. Each open filing
 * is asked about before anything of it is sent.
 */
final class Restore {
  private Restore() {}

  /**
   * Returns the next version of every filing that is not over.
   *
   * @param settled when a write since the copy must have shown itself; who needs a person does not
   *     go on before either
   */
  static List<Filing> asked(List<Filing> filings, Instant now, Instant settled) {
    return filings.stream()
        .filter(
            each -> each.state() == FilingState.OPEN || each.state() == FilingState.NEEDS_PERSON)
        .map(each -> each.with(asked(each.inside(), now, settled)))
        .toList();
  }

  private static State asked(State s, Instant now, Instant due) {
    // Much may have happened since the copy was taken: no absence proves that nothing did.
    State open = s.edit().due(due).doubt(Doubt.restored(now)).done();
    if (s.receipt() == null) {
      return doubtful(
          open, s.step() == Step.SUBMIT && s.phase() != Phase.READY ? Step.SUBMIT : Step.RECONCILE);
    }
    if (s.answering() != null) {
      return doubtful(open, Step.SUPPLEMENT).edit().files(List.of()).done();
    }
    return s.step() == Step.FETCH ? s.edit().due(due).done() : doubtful(open, s.step());
  }

  private static State doubtful(State s, Step step) {
    return s.edit()
        .step(step)
        .phase(Phase.UNKNOWN)
        .absences(0)
        .pause(null)
        .problem(s.problem() == null ? Advices.RESTORED : s.problem())
        .done();
  }
}
