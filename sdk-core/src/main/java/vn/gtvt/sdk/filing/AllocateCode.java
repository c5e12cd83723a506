package vn.gtvt.sdk.filing;

import vn.gtvt.sdk.portal.Outcome;

/** Asks the receiver for a dossier code; a code that got lost on the way is wasted, no more. */
final class AllocateCode extends HarmlessStep<String> {
  @Override
  Outcome<String> call(Filing filing, Work work) {
    return work.portal().allocate(filing.reference(), work.dossier());
  }

  @Override
  Filing done(Filing at, String code, Work work) {
    State next = Moves.enter(at.inside(), Step.UPLOAD, work.now()).edit().code(code).done();
    return work.write(at, next, "code given");
  }
}
