package vn.gtvt.sdk.filing;

import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.Outcome;

/** Lets the papers be signed; the signed ones replace the others in the journal. */
final class SignDossier extends HarmlessStep<Dossier> {
  @Override
  Outcome<Dossier> call(Filing filing, Work work) {
    DossierSigner signer = work.terms().signer();
    // One that begins anew has been here before: a second signature would cover the first.
    return signer == null || filing.inside().signed()
        ? new Outcome.Done<>(work.dossier())
        : signer.sign(filing.reference(), work.dossier());
  }

  @Override
  Filing done(Filing at, Dossier signed, Work work) {
    boolean isSigned = at.inside().signed() || work.terms().signer() != null;
    State next = Moves.enter(at.inside(), Step.ALLOCATE, work.now());
    return work.write(at, next.edit().signed(isSigned).done(), signed, "signed");
  }
}
