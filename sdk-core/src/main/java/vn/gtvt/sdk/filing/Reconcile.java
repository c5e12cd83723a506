package vn.gtvt.sdk.filing;

import java.util.Optional;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;

/**
 * Finds out what became of a filing after its journal was restored from a copy: the dossier may
 * have been filed since the copy was taken.
 */
final class Reconcile extends OnceStep<Receipt> {
  @Override
  Outcome<Receipt> call(Filing filing, Work work) {
    return new Outcome.Unknown<>("restored from a copy");
  }

  @Override
  Outcome<Optional<Receipt>> whatBecameOfIt(Filing filing, Work work) {
    return SubmitDossier.receiptOf(filing, work);
  }

  @Override
  Filing done(Filing at, Receipt receipt, Work work, String event) {
    return work.write(at, Moves.received(at.inside(), receipt, work.now()), event);
  }

  @Override
  Filing absenceProved(Filing at, Work work) {
    return at.isToBeWithdrawn()
        ? work.write(
            at, Moves.ended(at.inside(), FilingState.CANCELLED, null), "absence proved; cancelled")
        : work.write(at, Moves.anew(at.inside(), work.now()), "absence proved; begins anew");
  }
}
