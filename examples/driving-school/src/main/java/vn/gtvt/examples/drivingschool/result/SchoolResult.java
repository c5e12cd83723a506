package vn.gtvt.examples.drivingschool.result;

import java.time.LocalDate;
import java.util.List;
import vn.gtvt.examples.drivingschool.licence.Exchange;
import vn.gtvt.examples.drivingschool.permit.Permit;
import vn.gtvt.sdk.license.school.completion.CompletionAnswer;

/**
 * Everything that came of a run.
 *
 * @param day the day it began
 * @param course code and name of the course
 * @param file name of the course file
 * @param signer who signed it
 * @param receipt the department's receipt
 * @param learners every learner of the sheet, in its order
 * @param completion what became of the completion list
 * @param exchanges the licence exchanges
 * @param permits what the school filed for itself
 */
public record SchoolResult(
    LocalDate day,
    String course,
    String file,
    String signer,
    String receipt,
    List<LearnerLine> learners,
    CompletionAnswer completion,
    List<Exchange> exchanges,
    List<Permit> permits) {
  /** Keeps copies of the lists. */
  public SchoolResult {
    learners = List.copyOf(learners);
    exchanges = List.copyOf(exchanges);
    permits = List.copyOf(permits);
  }

  /** The learners who got so far. */
  public List<LearnerLine> with(LearnerLine.Verdict verdict) {
    return learners.stream().filter(each -> each.verdict() == verdict).toList();
  }

  /** How many exchanges a citizen can file now. */
  public long ready() {
    return exchanges.stream().filter(Exchange::isReady).count();
  }

  /** How many permits are there. */
  public long granted() {
    return permits.stream().filter(Permit::isDone).count();
  }
}
