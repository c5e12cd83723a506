package vn.gtvt.sdk.filing;

import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.Outcome;

/** Lets the papers be signed; the signed ones replace the others in the journal. */
final class SignDossier extends HarmlessStep<Dossier> {
  @Override
  Outcome<Dossier> call(Filing filing, Work work) {
    DossierSigner signer = work.terms().signer();
    return signer == null
        ? new Outcome.Done<>(work.dossier())
        : signer.sign(filing.reference(), work.dossier());
  }

  @Override
  Filing done(Filing at, Dossier signed, Work work) {
    return work.write(at, Moves.enter(at.inside(), Step.ALLOCATE, work.now()), signed, "signed");
  }
}
