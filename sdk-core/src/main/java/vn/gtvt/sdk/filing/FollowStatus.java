package vn.gtvt.sdk.filing;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.portal.Waiting;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Asks where the dossier stands until it is decided; asking is harmless and is repeated without
 * end.
 */
final class FollowStatus extends HarmlessStep<Progress> {
  @Override
  boolean isRepeatedWithoutEnd() {
    return true;
  }

  @Override
  Outcome<Progress> call(Filing filing, Work work) {
    return work.portal().progress(receipt(filing));
  }

  static Receipt receipt(Filing filing) {
    return filing
        .receipt()
        .orElseThrow(() -> new IllegalStateException(filing + " has no receipt"));
  }

  @Override
  Filing done(Filing at, Progress progress, Work work) {
    if (isFirstLookInDoubt(at) && !progress.status().isFinal()) {
      State once = at.inside().edit().absences(1).progress(progress).due(work.settled()).done();
      return work.write(at, once, "asked once");
    }
    boolean isDenied = OwnersActs.isDenied(at, progress);
    State before = OwnersActs.after(at, progress, work);
    State heard =
        before
            .edit()
            .phase(Phase.READY)
            .attempts(0)
            .absences(0)
            .doubt(null)
            .progress(progress)
            .notice(Notice.after(before.notice(), progress))
            .problem(null)
            .done();
    State next = PapersCheck.of(at, next(at.seenAs(before), heard, progress, work), work);
    boolean isNews =
        !progress.equals(at.inside().progress())
            || next.step() != Step.FOLLOW
            || !Objects.equals(next.problem(), at.inside().problem());
    boolean lacksFiles = next.state() == FilingState.NEEDS_PERSON;
    String event =
        lacksFiles ? "lacks files" : isDenied ? "withdrawal denied" : event(progress.status());
    return isNews ? work.write(at, next, event) : work.writeQuietly(at, next);
  }

  /** After a restore one look is not enough: what was sent since the copy may be seen late. */
  private static boolean isFirstLookInDoubt(Filing at) {
    return at.inside().phase() == Phase.UNKNOWN && at.inside().absences() == 0;
  }

  /** The receiver's own word stays in the filing: it may name people. */
  private static String event(DossierStatus status) {
    return status.number() == 0 ? "unknown status" : "status " + status.number();
  }

  private static State next(Filing at, State heard, Progress progress, Work work) {
    DossierStatus status = progress.status();
    if (status.equals(DossierStatus.NOT_RECEIVED)) {
      return Moves.ended(heard, FilingState.REFUSED, Advices.notReceived(status.raw()));
    }
    if (status.equals(DossierStatus.STOPPED)) {
      boolean isWished = at.isToBeWithdrawn();
      return Moves.ended(heard, isWished ? FilingState.WITHDRAWN : FilingState.FINISHED, null);
    }
    if (status.isFinal()) {
      return progress.results().isEmpty()
          ? Moves.ended(heard, FilingState.FINISHED, null)
          : Moves.enter(heard, Step.FETCH, work.now());
    }
    Wish wish = heard.wish();
    if (wish != null && status.equals(DossierStatus.WITHDRAWAL_ASKED)) {
      // One uttered e.g. on the portal is there already: a second one would be too many.
      State shown = heard.edit().wish(wish.shown()).done();
      return waitFor(at, shown, wanted(at, progress, work), work);
    }
    if (wish != null && !wish.asked()) {
      return Moves.enter(heard, Step.WITHDRAW, work.now());
    }
    return waitFor(at, heard, wanted(at, progress, work), work);
  }

  /** What its owner has to do while it is followed; null if nothing. */
  private static @Nullable Waiting wanted(Filing at, Progress progress, Work work) {
    SupplementRequest asked = progress.openRequest().orElse(null);
    if (asked != null && !at.inside().answered().contains(asked.id())) {
      return Waiting.on(Awaited.SUPPLEMENT, Advices.supplement(asked, work));
    }
    boolean isNamed = progress.supplement() != null;
    if (progress.status().equals(DossierStatus.SUPPLEMENT_ASKED) && !isNamed) {
      return Waiting.on(Awaited.SUPPLEMENT, Advices.SUPPLEMENT_NOT_SAID);
    }
    return progress.status().equals(DossierStatus.PAYMENT_ASKED)
        ? Waiting.on(Awaited.PAYMENT, Advices.PAYMENT)
        : null;
  }

  /** While its owner is waited for the status is followed all the same: an officer may move on. */
  private static State waitFor(Filing at, State heard, @Nullable Waiting wanted, Work work) {
    Instant next = later(heard, work);
    if (wanted == null) {
      return heard.edit().due(next).pause(null).problem(notice(heard, null)).done();
    }
    Pause pause = Retry.pauseOn(at, wanted, work.now());
    return heard.edit().due(next).pause(pause).problem(notice(heard, wanted.advice())).done();
  }

  private static @Nullable Bilingual notice(State heard, @Nullable Bilingual otherwise) {
    Notice notice = heard.notice();
    return notice == null ? otherwise : notice.words();
  }

  private static Instant later(State state, Work work) {
    Instant submitted = Objects.requireNonNullElse(state.submittedAt(), work.now());
    Progress progress = state.progress();
    Instant appointment = progress == null ? null : progress.appointment();
    return work.pace()
        .followAfter(work.now(), submitted, appointment, work.portal().betweenLooks());
  }

  @Override
  Filing notDone(Filing at, Outcome<Progress> outcome, Work work) {
    if (outcome instanceof Outcome.Refused<Progress> refused) {
      return work.write(at, Moves.parked(at.inside(), refused.reason()), "refused");
    }
    if (outcome instanceof Outcome.NotSupported<Progress> absent) {
      return work.write(at, Moves.parked(at.inside(), absent.advice()), "not supported");
    }
    if (outcome instanceof Outcome.WaitsFor<Progress> waits) {
      return Retry.waitFor(at, waits.waiting(), work);
    }
    Duration asked = outcome instanceof Outcome.NotSent<Progress> n ? n.retryAfter() : null;
    Instant usual = later(at.inside(), work);
    Instant wished = asked == null ? usual : work.now().plus(DueTime.within(asked));
    Instant due = wished.isAfter(usual) ? wished : usual;
    return work.write(at, Moves.unheard(at.inside(), due), "no answer");
  }
}
