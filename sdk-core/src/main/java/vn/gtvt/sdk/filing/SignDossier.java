package vn.gtvt.sdk.filing;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.Outcome;

/** Lets the papers be signed, or those of an answer; the signed ones replace the others. */
final class SignDossier extends HarmlessStep<Dossier> {
  @Override
  Outcome<Dossier> call(Filing filing, Work work) {
    DossierSigner signer = work.terms().signer();
    String answering = filing.inside().answering();
    if (answering != null) {
      Dossier answered = work.dossier().withAttachments(work.papers(filing));
      return signer == null
          ? new Outcome.Done<>(answered)
          : signer.sign(reference(filing, answering), answered);
    }
    // One that begins anew has been here before: a second signature would cover the first.
    return signer == null || filing.inside().signed()
        ? new Outcome.Done<>(work.dossier())
        : signer.sign(filing.reference(), work.dossier());
  }

  /** An approval of a dossier's papers is not one of an answer's. */
  private static String reference(Filing filing, @Nullable String answering) {
    return answering == null ? filing.reference() : filing.reference() + "/" + answering;
  }

  @Override
  Filing done(Filing at, Dossier signed, Work work) {
    DossierSigner signer = work.terms().signer();
    String answering = at.inside().answering();
    Filing after =
        answering == null
            ? dossier(at, signed, work)
            : work.write(
                at,
                Moves.enter(at.inside(), Step.UPLOAD, work.now()),
                work.answer(answering).withAttachments(signed.attachments()),
                "answer signed");
    if (signer != null) {
      signer.kept(reference(at, answering));
    }
    return after;
  }

  private static Filing dossier(Filing at, Dossier signed, Work work) {
    boolean isSigned = at.inside().signed() || work.terms().signer() != null;
    State next = Moves.enter(at.inside(), Step.ALLOCATE, work.now());
    return work.write(at, next.edit().signed(isSigned).done(), signed, "signed");
  }
}
