package vn.gtvt.sdk.filing;

import java.util.Optional;
import vn.gtvt.sdk.portal.Guard;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.Submission;

/** Files the dossier, once. */
final class SubmitDossier extends OnceStep<Receipt> {
  @Override
  Outcome<Receipt> call(Filing filing, Work work) {
    return work.portal()
        .submit(
            new Submission(
                filing.reference(),
                filing.inside().code(),
                work.dossier(),
                Slots.sent(filing, work)));
  }

  @Override
  Outcome<Optional<Receipt>> whatBecameOfIt(Filing filing, Work work) {
    return receiptOf(filing, work);
  }

  static Outcome<Optional<Receipt>> receiptOf(Filing filing, Work work) {
    return work.portal()
        .lookUp(filing.key())
        .then(
            answer -> {
              if (answer instanceof LookUp.Found found) {
                return new Outcome.Done<>(Optional.of(found.receipt()));
              }
              if (work.portal().guard() == Guard.PERSON) {
                return new Outcome.NotSupported<>(Advices.ONLY_A_PERSON_KNOWS);
              }
              // Only a clear word counts as absence, not whatever else a dialect may hand over.
              return answer instanceof LookUp.Absent
                  ? new Outcome.Done<>(Optional.empty())
                  : new Outcome.Unknown<>("neither found nor absent");
            });
  }

  /** A receiver that refuses a second one under our key makes a late first one harmless. */
  @Override
  int absencesNeeded(Work work) {
    return work.portal().guard() == Guard.REFUSED_TWICE ? 1 : super.absencesNeeded(work);
  }

  @Override
  Filing done(Filing at, Receipt receipt, Work work, String event) {
    return work.write(at, Moves.received(at.inside(), receipt, work.now()), event);
  }

  /** Who wished to withdraw a dossier in doubt has his wish once it is known not to be there. */
  @Override
  Filing absenceProved(Filing at, Work work) {
    return at.isToBeWithdrawn()
        ? work.write(
            at, Moves.ended(at.inside(), FilingState.CANCELLED, null), "absence proved; cancelled")
        : super.absenceProved(at, work);
  }
}
