package vn.gtvt.sdk.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.portal.Withdrawal;

/** What a filing's owner may do with it while the engine works. Safe for concurrent use. */
final class OwnerDesk {
  private static final String RESTORED = "restored from a copy";
  private static final String FOUND = "a person found it";
  private static final String FOUND_NONE = "a person found none";

  private final Terms terms;
  private final Underway underway;

  OwnerDesk(Terms terms, Underway underway) {
    this.terms = terms;
    this.underway = underway;
  }

  /** Loads a filing of this tenant; a stranger's is none. */
  Filing load(FilingId id) {
    Filing filing = terms.journal().load(id);
    if (!filing.tenant().equals(terms.tenant())) {
      throw new JournalException("tenant " + terms.tenant() + " has no filing " + id);
    }
    return filing;
  }

  private <T> T alone(FilingId id, Function<Filing, T> body) {
    underway.enter(id);
    try {
      return body.apply(load(id));
    } finally {
      underway.leave(id);
      terms.news().tell(id);
    }
  }

  private Filing write(Filing at, State next, String what) {
    return new Work(terms, at).write(at, next, what);
  }

  private Instant now() {
    return terms.clock().instant();
  }

  Filing resume(FilingId id) {
    return alone(
        id,
        at ->
            at.state() == FilingState.NEEDS_PERSON
                ? write(at, Moves.resumed(at.inside(), now()), "resumed")
                : at);
  }

  Filing confirm(FilingId id, LookUp finding) {
    return alone(id, at -> confirmed(at, finding));
  }

  private Filing confirmed(Filing at, LookUp finding) {
    if (isOver(at) || at.inside().phase() == Phase.READY || isBeforeSubmission(at)) {
      return at;
    }
    State open = Moves.resumed(at.inside(), now()).edit().doubt(null).done();
    Filing known = at.seenAs(open);
    return at.receipt()
        .map(receipt -> actConfirmed(at, known, receipt, finding))
        .orElseGet(() -> submissionConfirmed(known, finding));
  }

  private Filing submissionConfirmed(Filing at, LookUp finding) {
    if (finding instanceof LookUp.Found found) {
      return write(at, Moves.received(at.inside(), found.receipt(), now()), FOUND);
    }
    if (at.isToBeWithdrawn()) {
      State cancelled = Moves.ended(at.inside(), FilingState.CANCELLED, null);
      return write(at, cancelled, FOUND_NONE + "; cancelled");
    }
    State again =
        at.step() == Step.RECONCILE
            ? Moves.anew(at.inside(), now())
            : Moves.again(at.inside(), now(), null);
    return write(at, again, FOUND_NONE);
  }

  /** An answer or a wish: what was found is noted as done, what was not goes once more. */
  private Filing actConfirmed(Filing asItIs, Filing at, Receipt receipt, LookUp finding) {
    if (at.step() != Step.SUPPLEMENT && at.step() != Step.WITHDRAW) {
      return asItIs;
    }
    Work work = new Work(terms, at);
    boolean isAnswer = at.step() == Step.SUPPLEMENT;
    if (finding instanceof LookUp.Found found) {
      if (!found.receipt().id().equals(receipt.id())) {
        throw new IllegalArgumentException("this is not the receipt of " + at);
      }
      return isAnswer
          ? new AnswerSupplement().done(at, "", work, FOUND)
          : new WithdrawDossier().done(at, Withdrawal.ASKED, work, FOUND);
    }
    return write(
        at,
        isAnswer ? AnswerSupplement.again(at, work) : Moves.again(at.inside(), now(), null),
        FOUND_NONE);
  }

  Filing withdraw(FilingId id, String reason) {
    return alone(id, at -> withdrawn(at, reason));
  }

  private Filing withdrawn(Filing at, String reason) {
    boolean isDecided = at.step() == Step.FETCH;
    if (isOver(at) || isDecided || at.isToBeWithdrawn()) {
      return at;
    }
    boolean surelyNotThere = at.receipt().isEmpty() && isBeforeSubmission(at);
    if (surelyNotThere) {
      return write(at, Moves.ended(at.inside(), FilingState.CANCELLED, null), "cancelled");
    }
    boolean isParked = at.state() == FilingState.NEEDS_PERSON;
    State open = isParked ? Moves.resumed(at.inside(), now()) : at.inside();
    // One that the receiver shows already, e.g. uttered on the portal, is not uttered again.
    boolean isThere = at.status().filter(DossierStatus.WITHDRAWAL_ASKED::equals).isPresent();
    Wish wish = isThere ? Wish.of(reason).shown() : Wish.of(reason);
    State wished = open.edit().wish(wish).notice(null).done();
    State next = !isThere && canAskNow(at) ? asking(wished) : wished;
    return write(at, next, "withdrawal wished");
  }

  /** Asks the receiver to withdraw; an answer that is being prepared is of no use any more. */
  private State asking(State wished) {
    return Moves.enter(wished, Step.WITHDRAW, now()).edit().answering(null).done();
  }

  /** What is in doubt is asked about before: it may be there or be withdrawn already. */
  private static boolean canAskNow(Filing at) {
    boolean isHarmless =
        switch (at.step()) {
          case FOLLOW, SIGN, UPLOAD, VERIFY -> true;
          default -> false;
        };
    return at.receipt().isPresent()
        && (isHarmless
            ? at.inside().phase() != Phase.UNKNOWN
            : at.step() == Step.SUPPLEMENT && at.inside().phase() == Phase.READY);
  }

  private static boolean isOver(Filing at) {
    return at.state() != FilingState.OPEN && at.state() != FilingState.NEEDS_PERSON;
  }

  private static boolean isBeforeSubmission(Filing at) {
    return switch (at.step()) {
      case CHECK, SIGN, ALLOCATE, UPLOAD, VERIFY -> true;
      case SUBMIT -> at.inside().phase() == Phase.READY;
      default -> false;
    };
  }

  Answered answer(FilingId id, SupplementAnswer answer) {
    return alone(id, at -> answered(at, answer));
  }

  private Answered answered(Filing at, SupplementAnswer answer) {
    Optional<SupplementRequest> asked =
        at.supplementRequest().filter(request -> request.id().equals(answer.request()));
    if (asked.isEmpty() || at.step() != Step.FOLLOW) {
      return new Answered.NotAsked(at);
    }
    SupplementAnswer fresh = new Answers(terms.journal()).difference(at, answer);
    List<SupplementRequest.Wanted> missing = Answers.missing(asked.get(), fresh);
    boolean saysNothing =
        fresh.attachments().isEmpty() && (fresh.note() == null || fresh.note().isBlank());
    if (!missing.isEmpty() || saysNothing) {
      return new Answered.Incomplete(missing);
    }
    State next =
        Moves.enter(
                Moves.resumed(at.inside(), now()),
                terms.signer() == null ? Step.UPLOAD : Step.SIGN,
                now())
            .edit()
            .answering(answer.request())
            .notice(null)
            .files(List.of())
            .done();
    Work work = new Work(terms, at);
    return new Answered.Taken(work.write(at, next, fresh, "answered"));
  }

  Filing wake(FilingId id, Awaited what) {
    return alone(
        id,
        at -> {
          boolean waitsForIt = at.waiting().filter(waiting -> waiting.what() == what).isPresent();
          return waitsForIt ? write(at, Moves.resumed(at.inside(), now()), "woken: " + what) : at;
        });
  }

  /** Makes every filing of a restored journal one that is asked about, in one commit. */
  int restored() {
    List<Filing> all = terms.journal().all(terms.tenant());
    Instant settled = now().plus(DueTime.within(terms.portal().settleTime()));
    List<Filing> asked = Restore.asked(all, now(), settled);
    terms.journal().writeAll(asked, RESTORED, now());
    for (Filing each : asked) {
      terms.news().add(each, new FilingEvent(each.id(), each.version(), now(), RESTORED));
      terms.news().tell(each.id());
    }
    return asked.size();
  }
}
