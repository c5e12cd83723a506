package vn.gtvt.sdk.filing;

import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.Outcome;

/** Checks the dossier once more on the day it leaves: law and registries may have changed. */
final class CheckDossier extends HarmlessStep<Dossier> {
  @Override
  Outcome<Dossier> call(Filing filing, Work work) {
    Preflight preflight = work.terms().preflight();
    return preflight == null
        ? new Outcome.Done<>(work.dossier())
        : preflight.ready(work.dossier(), work.today());
  }

  @Override
  Filing done(Filing at, Dossier ready, Work work) {
    State next = Moves.enter(at.inside(), Step.SIGN, work.now());
    return ready.equals(work.dossier())
        ? work.write(at, next, "done")
        : work.write(at, next, ready, "done, dossier completed");
  }
}
