package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.portal.Waiting;

/** Answers of which nobody knows whether they arrived, and receivers that are late to say so. */
class SupplementInDoubtTest extends SupplementBench {
  @Test
  void anUnknownOutcomeIsAskedAboutAndWhatArrivedIsNotSentAgain() {
    portal.answers.add(() -> new Outcome.Unknown<>("cut"));
    portal.statuses.add(() -> new Outcome.NotSent<>("down"));
    portal.statuses.add(() -> Said.at(DossierStatus.PROCESSING, null, List.of("q1")));
    taken(GOOD);
    bench.run(asked);
    assertThat(portal.calls).endsWith("supplement");
    bench.reopen();
    Filing done = bench.runFor(Duration.ofHours(1), asked);
    assertThat(portal.supplements).hasSize(1);
    assertThat(done.state()).isEqualTo(FilingState.FINISHED);
  }

  @Test
  void itIsSentAgainOnlyAfterTheReceiverStillAskedTwice() {
    portal.answers.add(() -> new Outcome.Unknown<>("cut"));
    portal.statuses.add(() -> Said.asking(TWO));
    portal.statuses.add(() -> Said.asking(TWO));
    taken(GOOD);
    bench.runFor(Duration.ofHours(1), asked);
    assertThat(portal.calls)
        .containsExactly(
            "upload", "upload", "supplement", "progress", "progress", "supplement", "progress");
  }

  @Test
  void aRequestThatTheReceiverCallsAnsweredIsNotAskedForAnyMore() {
    portal.answers.add(() -> new Outcome.Unknown<>("cut"));
    portal.statuses.add(() -> Said.at(DossierStatus.SUPPLEMENT_ASKED, TWO, List.of("q1")));
    portal.statuses.add(() -> Said.at(DossierStatus.PROCESSING, TWO, List.of("q1")));
    taken(GOOD);
    Filing followed = bench.runFor(Duration.ofMinutes(10), asked);
    assertThat(portal.supplements).hasSize(1);
    assertThat(followed.supplementRequest()).isEmpty();
    assertThat(followed.waiting()).isEmpty();
    assertThat(bench.engine.answer(asked.id(), GOOD)).isInstanceOf(Answered.NotAsked.class);
  }

  @Test
  void whatWasAnsweredOnThePortalByHandIsNotAskedForEither() {
    portal.statuses.add(() -> Said.at(DossierStatus.PROCESSING, TWO, List.of("q1")));
    Filing followed = bench.runFor(Duration.ofMinutes(40), asked);
    assertThat(followed.supplementRequest()).isEmpty();
    assertThat(followed.waiting()).isEmpty();
    assertThat(bench.engine.answer(asked.id(), GOOD))
        .isEqualTo(new Answered.NotAsked(bench.load(asked)));
  }

  @Test
  void anAnswerThatWasTakenIsHandedInAfterARestart() {
    Filing taken = taken(GOOD);
    assertThat(portal.calls).isEmpty();
    assertThat(taken.supplementRequest()).isEmpty();
    bench.reopen();
    bench.run(asked);
    assertThat(portal.supplements).hasSize(1);
    assertThat(portal.supplements.get(0).note()).isEqualTo("kính gửi");
    assertThat(portal.supplements.get(0).files()).hasSize(2);
  }

  @Test
  void anAnswerInDoubtWhoseRequestIsMerelyNotListedIsAskedAboutFurther() {
    portal.answers.add(() -> new Outcome.Unknown<>("cut before it was written"));
    portal.statuses.add(() -> Said.at(DossierStatus.unknown("X-77")));
    portal.statuses.add(() -> Said.at(DossierStatus.SUPPLEMENT_ASKED));
    portal.statuses.add(() -> Said.asking(TWO));
    portal.statuses.add(() -> Said.asking(TWO));
    taken(GOOD);
    assertThat(bench.runFor(Duration.ofHours(1), asked).state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.supplements).hasSize(2);
  }

  @Test
  void anAnswerInDoubtIsThereWhenAnotherRequestIsOpenOrTheAuthorityGoesOn() {
    SupplementRequest second = Said.request("q2", null, "licence");
    portal.answers.add(() -> new Outcome.Unknown<>("cut"));
    portal.answers.add(() -> new Outcome.Unknown<>("cut"));
    ScriptedPortal.say(portal.statuses, 2, Said.asking(second));
    ScriptedPortal.say(portal.statuses, 5, Said.at(DossierStatus.PAYMENT_ASKED));
    taken(GOOD);
    assertThat(bench.runFor(Duration.ofMinutes(5), asked).supplementRequest()).contains(second);
    taken(answer("q2", Bench.paper("licence", "x")));
    Filing followed = bench.runFor(Duration.ofMinutes(5), asked);
    assertThat(followed.step()).isEqualTo(Step.FOLLOW);
    assertThat(portal.supplements).hasSize(2);
  }

  @Test
  void aReceiverThatStillAsksForWhatWasAnsweredIsToldOfAndMayBeAnsweredAgain() {
    ScriptedPortal.say(portal.statuses, 4, Said.asking(TWO));
    taken(GOOD);
    Filing first = bench.run(asked);
    assertThat(first.supplementRequest()).isEmpty();
    assertThat(first.problem()).isEmpty();
    assertThat(bench.engine.answer(asked.id(), GOOD)).isInstanceOf(Answered.NotAsked.class);

    for (Duration later : List.of(Duration.ofMinutes(40), Duration.ofMinutes(40))) {
      Filing told = bench.runAfter(later, asked);
      assertThat(told.waiting()).map(Waiting::what).contains(Awaited.SUPPLEMENT);
      assertThat(told.problem()).contains(Advices.STILL_ASKED);
      assertThat(told.supplementRequest()).contains(TWO);
    }
    taken(GOOD);
    Filing again = bench.run(asked);
    assertThat(again.problem()).isEmpty();
    assertThat(portal.supplements).hasSize(2);
    assertThat(portal.supplements.get(1).files()).hasSize(2);
  }

  @Test
  void aListingThatLagsBehindTheAnswerInvitesNoSecondOne() {
    ScriptedPortal.say(portal.statuses, 2, Said.asking(TWO));
    portal.statuses.add(() -> Said.at(DossierStatus.SUPPLEMENT_ASKED, TWO, List.of("q1")));
    taken(GOOD);
    bench.run(asked);
    bench.clock.advance(Duration.ofSeconds(30));
    Filing lagging = bench.load(asked);
    bench.journal.write(
        lagging.with(Moves.later(lagging.inside(), bench.now(), null)), "", bench.now());
    assertThat(bench.run(asked).supplementRequest()).isEmpty();
    Filing caughtUp = bench.runAfter(Duration.ofMinutes(40), asked);
    assertThat(caughtUp.problem()).isEmpty();
    assertThat(caughtUp.supplementRequest()).isEmpty();
    assertThat(portal.supplements).hasSize(1);
  }
}
