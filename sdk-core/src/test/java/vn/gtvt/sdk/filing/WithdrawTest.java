package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.Withdrawal;

class WithdrawTest {
  private static final Duration HOUR = Duration.ofHours(1);

  @TempDir Path folder;

  private final ScriptedPortal portal = new ScriptedPortal();
  private Bench bench;

  @BeforeEach
  void open() {
    bench = new Bench(folder, portal);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Filing followed() {
    portal.statuses.add(() -> Said.at(DossierStatus.PROCESSING));
    Filing filing = bench.run(bench.file());
    portal.calls.clear();
    return filing;
  }

  private Filing inDoubt() {
    portal.submits.add(() -> new Outcome.Unknown<>("cut"));
    Filing filing = bench.run(bench.file());
    portal.calls.clear();
    return filing;
  }

  private Filing withdraw(Filing filing) {
    return bench.engine.withdraw(filing.id(), "đổi xe");
  }

  @Test
  void beforeAnythingWasFiledItIsCancelledAndTheReceiverHearsNothing() {
    Filing cancelled = withdraw(bench.file());
    assertThat(cancelled.state()).isEqualTo(FilingState.CANCELLED);
    assertThat(bench.runFor(HOUR, cancelled)).isEqualTo(cancelled);
    assertThat(portal.calls).isEmpty();
    assertThat(bench.engine.nextDue()).isEmpty();
  }

  @Test
  void withFilesStoredAndNothingFiledItIsCancelledToo() {
    portal.submits.add(() -> new Outcome.NotSent<>("down"));
    Filing tried = bench.run(bench.file());
    assertThat(withdraw(tried).state()).isEqualTo(FilingState.CANCELLED);
    bench.runFor(HOUR, tried);
    assertThat(portal.count("submit")).isEqualTo(1);
  }

  @Test
  void inDoubtItIsAskedAboutAndWhatIsFoundIsWithdrawnAtTheReceiver() {
    Filing doubt = inDoubt();
    portal.lookUps.add(() -> new Outcome.Done<>(new LookUp.Found(new Receipt("r8", "x"))));
    portal.statuses.add(() -> Said.at(DossierStatus.RECEIVED));
    assertThat(withdraw(doubt).state()).isEqualTo(FilingState.OPEN);
    assertThat(portal.calls).isEmpty();
    bench.reopen();
    assertThat(bench.runFor(HOUR, doubt).state()).isEqualTo(FilingState.WITHDRAWN);
    assertThat(portal.calls).containsExactly("lookUp", "progress", "withdraw");
  }

  @Test
  void inDoubtItIsCancelledWhenAbsenceIsProvedAndNeverSent() {
    Filing doubt = inDoubt();
    withdraw(doubt);
    assertThat(bench.runFor(HOUR, doubt).state()).isEqualTo(FilingState.CANCELLED);
    assertThat(portal.calls).containsExactly("lookUp", "lookUp");
  }

  @Test
  void aPersonWhoFoundNoneLetsTheWishBeCarriedOutAndNotTheSubmission() {
    Filing doubt = inDoubt();
    withdraw(doubt);
    Filing told = bench.engine.confirm(doubt.id(), new LookUp.Absent());
    assertThat(told.state()).isEqualTo(FilingState.CANCELLED);
    bench.runFor(HOUR, doubt);
    assertThat(portal.calls).isEmpty();
  }

  @Test
  void aPersonWhoFoundItLetsItBeWithdrawn() {
    Filing doubt = inDoubt();
    withdraw(doubt);
    portal.statuses.add(() -> Said.at(DossierStatus.RECEIVED));
    bench.engine.confirm(doubt.id(), new LookUp.Found(new Receipt("r5", "x")));
    assertThat(bench.runFor(HOUR, doubt).state()).isEqualTo(FilingState.WITHDRAWN);
    assertThat(portal.calls).containsExactly("progress", "withdraw");
  }

  @Test
  void whatIsFollowedIsWithdrawnAtTheReceiverOnce() {
    Filing filing = followed();
    assertThat(withdraw(filing).isToBeWithdrawn()).isTrue();
    Filing withdrawn = bench.run(filing);
    assertThat(withdrawn.state()).isEqualTo(FilingState.WITHDRAWN);
    assertThat(portal.calls).containsExactly("withdraw");
    assertThat(withdraw(filing)).isEqualTo(withdrawn);
  }

  @Test
  void aWishThatAnOfficerDecidesOnIsFollowedUntilHeStopsIt() {
    Filing filing = followed();
    portal.withdrawals.add(() -> new Outcome.Done<>(Withdrawal.ASKED));
    portal.statuses.add(() -> Said.at(DossierStatus.WITHDRAWAL_ASKED));
    portal.statuses.add(() -> Said.at(DossierStatus.STOPPED));
    withdraw(filing);
    Filing wished = bench.run(filing);
    assertThat(wished.state()).isEqualTo(FilingState.OPEN);
    assertThat(wished.status()).contains(DossierStatus.WITHDRAWAL_ASKED);
    assertThat(withdraw(filing)).isEqualTo(wished);
    assertThat(bench.runFor(HOUR, filing).state()).isEqualTo(FilingState.WITHDRAWN);
    assertThat(portal.count("withdraw")).isEqualTo(1);
  }

  @Test
  void anOfficerWhoDecidesAllTheSameEndsItAsDecided() {
    Filing filing = followed();
    portal.withdrawals.add(() -> new Outcome.Done<>(Withdrawal.ASKED));
    withdraw(filing);
    assertThat(bench.runFor(HOUR, filing).state()).isEqualTo(FilingState.FINISHED);
  }

  @Test
  void aWishThatIsNotHeardIsSaidAndTheDossierGoesOn() {
    Filing filing = followed();
    portal.withdrawals.add(() -> new Outcome.Refused<>(Said.WORDS));
    portal.withdrawals.add(() -> new Outcome.NotSupported<>(Said.WORDS));
    for (int i = 0; i < 2; i++) {
      withdraw(filing);
      Filing refused = bench.run(filing);
      assertThat(refused.problem()).contains(Said.WORDS);
      assertThat(refused.isToBeWithdrawn()).isFalse();
      assertThat(refused.step()).isEqualTo(Step.FOLLOW);
    }
    assertThat(bench.runFor(HOUR, filing).state()).isEqualTo(FilingState.FINISHED);
  }

  @Test
  void anUnknownOutcomeIsAskedAboutAndAWishThatArrivedIsNotSentAgain() {
    Filing filing = followed();
    portal.withdrawals.add(() -> new Outcome.Unknown<>("cut"));
    portal.statuses.add(() -> Said.at(DossierStatus.PROCESSING));
    portal.statuses.add(() -> Said.at(DossierStatus.WITHDRAWAL_ASKED));
    portal.statuses.add(() -> Said.at(DossierStatus.STOPPED));
    withdraw(filing);
    bench.run(filing);
    assertThat(portal.calls).containsExactly("withdraw");
    bench.reopen();
    assertThat(bench.runFor(HOUR, filing).state()).isEqualTo(FilingState.WITHDRAWN);
    assertThat(portal.count("withdraw")).isEqualTo(1);
  }

  @Test
  void aWishThatSurelyDidNotArriveIsSentAgain() {
    Filing filing = followed();
    portal.withdrawals.add(() -> new Outcome.Unknown<>("cut"));
    ScriptedPortal.say(portal.statuses, 2, Said.at(DossierStatus.PROCESSING));
    withdraw(filing);
    assertThat(bench.runFor(HOUR, filing).state()).isEqualTo(FilingState.WITHDRAWN);
    assertThat(portal.calls).containsExactly("withdraw", "progress", "progress", "withdraw");
  }

  @Test
  void whatIsOverIsReturnedAsItIs() {
    Filing finished = bench.run(bench.file());
    assertThat(finished.state()).isEqualTo(FilingState.FINISHED);
    assertThat(withdraw(finished)).isEqualTo(finished);
    portal.submits.add(() -> new Outcome.Refused<>(Said.WORDS));
    Filing refused = bench.run(bench.engine.file(FilingSamples.dossier("29E-000.02", 0)));
    assertThat(withdraw(refused)).isEqualTo(refused);
  }

  @Test
  void whatIsDecidedAndOnlyItsPaperIsOutstandingIsOverToo() {
    portal.statuses.add(() -> Said.issued(new ResultFile("p1", "p.pdf", "application/pdf", null)));
    portal.results.add(() -> new Outcome.NotSent<>("down"));
    Filing decided = bench.run(bench.file());
    assertThat(decided.step()).isEqualTo(Step.FETCH);
    assertThat(withdraw(decided)).isEqualTo(decided);
    assertThat(bench.runFor(HOUR, decided).state()).isEqualTo(FilingState.FINISHED);
  }

  @Test
  void whatNeedsAPersonBeforeSubmissionIsCancelled() {
    ScriptedPortal.say(portal.uploads, 12, new Outcome.NotSent<>("down"));
    Filing parked = bench.runFor(Duration.ofDays(1), bench.file());
    assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
    assertThat(withdraw(parked).state()).isEqualTo(FilingState.CANCELLED);
  }

  @Test
  void whatNeedsAPersonInDoubtIsAskedAboutOnceMore() {
    Filing doubt = inDoubt();
    portal.lookUps.add(() -> new Outcome.NotSupported<>(Said.WORDS));
    Filing parked = bench.runFor(HOUR, doubt);
    assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
    assertThat(withdraw(parked).isToBeWithdrawn()).isTrue();
    assertThat(bench.runFor(HOUR, doubt).state()).isEqualTo(FilingState.CANCELLED);
    assertThat(portal.count("submit")).isZero();
  }

  @Test
  void whatCannotBeFollowedCanStillBeWithdrawn() {
    portal.statuses.add(() -> new Outcome.NotSupported<>(Said.WORDS));
    Filing parked = bench.run(bench.file());
    assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
    withdraw(parked);
    assertThat(bench.run(parked).state()).isEqualTo(FilingState.WITHDRAWN);
  }

  @Test
  void anAnswerThatIsStillBeingPreparedGivesWayToTheWish() {
    portal.statuses.add(() -> Said.asking(Said.request("q1", null, "permit")));
    Filing filing = bench.run(bench.file());
    ScriptedPortal.say(portal.uploads, 12, new Outcome.NotSent<>("down"));
    bench.engine.answer(
        filing.id(),
        new SupplementAnswer("q1", java.util.List.of(Bench.paper("permit", "x")), null));
    bench.runFor(Duration.ofHours(5), filing);
    assertThat(bench.load(filing).state()).isEqualTo(FilingState.NEEDS_PERSON);
    withdraw(filing);
    assertThat(bench.run(filing).state()).isEqualTo(FilingState.WITHDRAWN);
    assertThat(portal.supplements).isEmpty();
  }

  @Test
  void whatWasWithdrawnOnThePortalByHandMeanwhileIsNotAskedForTwice() {
    Filing doubt = inDoubt();
    withdraw(doubt);
    portal.lookUps.add(() -> new Outcome.Done<>(new LookUp.Found(new Receipt("r8", "x"))));
    portal.statuses.add(() -> Said.at(DossierStatus.WITHDRAWAL_ASKED));
    portal.statuses.add(() -> Said.at(DossierStatus.STOPPED));
    assertThat(bench.runFor(HOUR, doubt).state()).isEqualTo(FilingState.WITHDRAWN);
    assertThat(portal.count("withdraw")).isZero();
  }

  @Test
  void aWishThatTheAuthorityDeniesIsToldOfAndMayBeUtteredAgain() {
    Filing filing = followed();
    portal.withdrawals.add(() -> new Outcome.Done<>(Withdrawal.ASKED));
    portal.statuses.add(() -> Said.at(DossierStatus.WITHDRAWAL_ASKED));
    portal.statuses.add(() -> Said.at(DossierStatus.unknown("X9")));
    ScriptedPortal.say(portal.statuses, 3, Said.at(DossierStatus.PROCESSING));
    portal.statuses.add(() -> Said.at(DossierStatus.RECEIVED));
    withdraw(filing);
    assertThat(bench.run(filing).isToBeWithdrawn()).isTrue();
    assertThat(bench.runAfter(HOUR, filing).isToBeWithdrawn()).isTrue();
    bench.reopen();
    for (int i = 0; i < 3; i++) {
      Filing denied = bench.runAfter(HOUR, filing);
      assertThat(denied.isToBeWithdrawn()).isFalse();
      assertThat(denied.problem()).contains(Advices.WITHDRAWAL_DENIED);
    }
    assertThat(bench.engine.history(filing.id()))
        .extracting(FilingEvent::what)
        .containsOnlyOnce("follow: withdrawal denied");
    assertThat(bench.runAfter(HOUR, filing).problem()).isEmpty();
    withdraw(filing);
    assertThat(bench.run(filing).state()).isEqualTo(FilingState.WITHDRAWN);
    assertThat(portal.count("withdraw")).isEqualTo(2);
  }

  @Test
  void whyAWishWasRefusedIsSaidUntilTheStatusChanges() {
    Filing filing = followed();
    portal.withdrawals.add(() -> new Outcome.Refused<>(Said.WORDS));
    ScriptedPortal.say(portal.statuses, 3, Said.at(DossierStatus.PROCESSING));
    portal.statuses.add(() -> Said.at(DossierStatus.RECEIVED));
    withdraw(filing);
    for (int i = 0; i < 4; i++) {
      assertThat(bench.runAfter(HOUR, filing).problem()).contains(Said.WORDS);
    }
    assertThat(bench.runAfter(HOUR, filing).problem()).isEmpty();
  }

  @Test
  void aWishInDoubtThatMayHaveBeenDeniedMeanwhileIsNotUtteredASecondTime() {
    Filing filing = followed();
    portal.withdrawals.add(() -> new Outcome.Unknown<>("cut"));
    ScriptedPortal.say(portal.statuses, 10, Said.at(DossierStatus.PROCESSING));
    withdraw(filing);
    bench.run(filing);
    bench.clock.advance(Duration.ofDays(3));
    bench.reopen();
    Filing followed = bench.runFor(HOUR, filing);
    assertThat(portal.count("withdraw")).isEqualTo(1);
    assertThat(followed.problem()).contains(Advices.WITHDRAWAL_NOT_KNOWN);
    assertThat(followed.isToBeWithdrawn()).isFalse();
    withdraw(filing);
    assertThat(bench.run(filing).state()).isEqualTo(FilingState.WITHDRAWN);
  }

  @Test
  void aWishCutOffByACrashDaysAgoIsNotUtteredASecondTimeEither() {
    Filing filing = followed();
    withdraw(filing);
    portal.withdrawals.add(
        () -> {
          throw new CutOff();
        });
    bench.engine.runDue();
    assertThat(bench.load(filing).inside().phase()).isEqualTo(Phase.ACTING);
    ScriptedPortal.say(portal.statuses, 10, Said.at(DossierStatus.PROCESSING));
    bench.clock.advance(Duration.ofDays(3));
    bench.reopen();
    Filing followed = bench.runFor(HOUR, filing);
    assertThat(portal.count("withdraw")).isEqualTo(1);
    assertThat(followed.problem()).contains(Advices.WITHDRAWAL_NOT_KNOWN);
  }

  private static final class CutOff extends Error {
    private static final long serialVersionUID = 1L;
  }
}
