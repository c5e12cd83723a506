package vn.gtvt.sdk.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Supplement;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.text.Bilingual;

/** Hands the papers in that an authority asked for, once. */
final class AnswerSupplement extends OnceStep<String> {
  @Override
  Outcome<String> call(Filing filing, Work work) {
    String request = request(filing);
    Supplement supplement =
        new Supplement(request, Slots.sent(filing, work), work.answer(request).note());
    return work.portal().supplement(FollowStatus.receipt(filing), supplement);
  }

  @Override
  Outcome<Optional<String>> whatBecameOfIt(Filing filing, Work work) {
    String request = request(filing);
    return work.portal()
        .progress(FollowStatus.receipt(filing))
        .then(progress -> whatBecameOf(request, progress));
  }

  /** A request that is merely not listed proves nothing: the listing may lag, or lack it. */
  private static Outcome<Optional<String>> whatBecameOf(String request, Progress progress) {
    Optional<SupplementRequest> open = progress.openRequest();
    if (open.filter(each -> each.id().equals(request)).isPresent()) {
      return new Outcome.Done<>(Optional.empty());
    }
    boolean isThere =
        progress.answered().contains(request) || open.isPresent() || wentOn(progress.status());
    return isThere
        ? new Outcome.Done<>(Optional.of(request))
        : new Outcome.Unknown<>("neither open nor answered");
  }

  /** An authority that is at work on it, or done with it, has what it asked for. */
  private static boolean wentOn(DossierStatus status) {
    boolean isKnown = status.number() != 0;
    return isKnown
        && !status.equals(DossierStatus.SUPPLEMENT_ASKED)
        && !status.equals(DossierStatus.WITHDRAWAL_ASKED);
  }

  @Override
  Filing done(Filing at, String answered, Work work, String event) {
    List<String> all = new ArrayList<>(at.inside().answered());
    all.add(request(at));
    State next =
        Moves.enter(at.inside(), Step.FOLLOW, work.now())
            .edit()
            .answering(null)
            .answered(all)
            .stillAskedSince(null)
            .done();
    return work.write(at, next, event);
  }

  /** An answer that is not taken leaves the dossier where it was: it is still being asked for. */
  @Override
  Filing notDone(Filing at, Outcome<String> outcome, Work work) {
    if (outcome instanceof Outcome.Refused<String> refused) {
      return giveUp(at, work, refused.reason(), "refused");
    }
    if (outcome instanceof Outcome.NotSupported<String> absent) {
      return giveUp(at, work, absent.advice(), "no such way");
    }
    return super.notDone(at, outcome, work);
  }

  /** Goes on following without the answer; the papers are still being asked for. */
  static Filing giveUp(Filing at, Work work, Bilingual problem, String event) {
    State next =
        Moves.enter(at.inside(), Step.FOLLOW, work.now().plus(work.pace().follow()))
            .edit()
            .answering(null)
            .problem(problem)
            .notice(Notice.of(problem))
            .done();
    return work.write(at, next, event);
  }

  @Override
  Filing absenceProved(Filing at, Work work) {
    State again = again(at, work);
    boolean isAtOnce = again.step() == Step.SUPPLEMENT;
    return work.write(at, again, "absence proved" + (isAtOnce ? "" : "; files go again"));
  }

  /** After a restore the files may be gone too: they go once more. */
  static State again(Filing at, Work work) {
    boolean isComplete = Slots.first(Slots.of(at, work), slot -> slot.stored() == null) < 0;
    return isComplete
        ? Moves.again(at.inside(), work.now(), null)
        : Moves.enter(at.inside(), Step.UPLOAD, work.now())
            .edit()
            .doubt(at.inside().doubt())
            .done();
  }

  private static String request(Filing filing) {
    return Objects.requireNonNull(filing.inside().answering(), "nothing is being answered");
  }
}
