package vn.gtvt.sdk.filing;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Withdrawal;
import vn.gtvt.sdk.text.Bilingual;

/** Asks to withdraw the dossier, once. */
final class WithdrawDossier extends OnceStep<Withdrawal> {
  /** No officer decides on a wish sooner, as far as we assume. */
  private static final Duration SOONEST_DECISION = Duration.ofMinutes(15);

  @Override
  Outcome<Withdrawal> call(Filing filing, Work work) {
    return work.portal().withdraw(FollowStatus.receipt(filing), wish(filing).reason());
  }

  /** A dossier that was decided meanwhile cannot be withdrawn: what it is will be followed. */
  @Override
  Outcome<Optional<Withdrawal>> whatBecameOfIt(Filing filing, Work work) {
    return work.portal()
        .progress(FollowStatus.receipt(filing))
        .then(progress -> new Outcome.Done<>(seen(progress)));
  }

  private static Optional<Withdrawal> seen(Progress progress) {
    DossierStatus status = progress.status();
    return status.equals(DossierStatus.WITHDRAWAL_ASKED) || status.isFinal()
        ? Optional.of(Withdrawal.ASKED)
        : Optional.empty();
  }

  @Override
  Filing done(Filing at, Withdrawal withdrawal, Work work, String event) {
    Wish noted = wish(at).noted();
    State next =
        withdrawal == Withdrawal.DONE
            ? Moves.ended(at.inside(), FilingState.WITHDRAWN, null)
            : Moves.enter(at.inside(), Step.FOLLOW, work.now());
    return work.write(at, next.edit().wish(noted).done(), event + ": " + withdrawal);
  }

  /**
   * A wish that is not to be seen did not arrive only if nobody can have denied it meanwhile: else
   * its owner decides whether to utter it once more.
   */
  @Override
  Filing absenceProved(Filing at, Work work) {
    return mayBeDecided(at.inside().doubt(), work)
        ? goOn(at, work, Advices.WITHDRAWAL_NOT_KNOWN, "asked: absent, or denied meanwhile")
        : super.absenceProved(at, work);
  }

  private static boolean mayBeDecided(@Nullable Doubt doubt, Work work) {
    if (doubt == null || doubt.restored() || doubt.since().isAfter(work.now())) {
      return true;
    }
    Duration settled = DueTime.within(work.portal().settleTime()).multipliedBy(4);
    Duration soonest = Durations.most(settled, SOONEST_DECISION);
    return Duration.between(doubt.since(), work.now()).compareTo(soonest) > 0;
  }

  /** Where the wish is not heard, the dossier goes on. */
  @Override
  Filing notDone(Filing at, Outcome<Withdrawal> outcome, Work work) {
    if (outcome instanceof Outcome.Refused<Withdrawal> refused) {
      return goOn(at, work, refused.reason(), "refused");
    }
    if (outcome instanceof Outcome.NotSupported<Withdrawal> absent) {
      return goOn(at, work, absent.advice(), "no such way");
    }
    return super.notDone(at, outcome, work);
  }

  private static Filing goOn(Filing at, Work work, Bilingual problem, String event) {
    State next =
        Moves.enter(at.inside(), Step.FOLLOW, work.now().plus(work.pace().follow()))
            .edit()
            .wish(null)
            .problem(problem)
            .notice(Notice.of(problem))
            .done();
    return work.write(at, next, event);
  }

  private static Wish wish(Filing filing) {
    return Objects.requireNonNull(filing.inside().wish(), "nobody wishes to withdraw it");
  }
}
