package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.dossier.DossierStatus;

/** Answers and withdrawals that were on their way when the journal went back to a copy. */
class RestoredWishesTest extends RestoreBench {
  private static final SupplementAnswer ANSWER =
      new SupplementAnswer("q1", List.of(Bench.paper("permit", "new")), null);

  @Test
  void anAnswerGivenSinceTheCopyIsNotTakenASecondTime() throws IOException {
    Filing filing = asked();
    takeCopy();
    assertThat(bench.engine.answer(filing.id(), ANSWER)).isInstanceOf(Answered.Taken.class);
    bench.runFor(HOUR, filing);
    demandOnce("supplement", filing);

    restore(1);
    assertThat(bench.engine.answer(filing.id(), ANSWER)).isInstanceOf(Answered.NotAsked.class);
    bench.runFor(HOUR, filing);
    assertThat(bench.engine.answer(filing.id(), ANSWER)).isInstanceOf(Answered.NotAsked.class);
    demandOnce("supplement", filing);
  }

  @Test
  void aRequestThatStillStandsOpenCanBeAnsweredOnceItWasAskedFor() throws IOException {
    Filing filing = asked();
    takeCopy();
    restore(1);
    assertThat(bench.runFor(Duration.ofMinutes(5), filing).supplementRequest()).isPresent();
    assertThat(bench.engine.answer(filing.id(), ANSWER)).isInstanceOf(Answered.Taken.class);
    bench.runFor(HOUR, filing);
    demandOnce("supplement", filing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "UPLOAD AFTER_OUTCOME", "SUPPLEMENT AFTER_INTENT"})
  void anAnswerOnItsWayIsAskedAboutAndNotSentAgain(String place) throws IOException {
    Filing filing = asked();
    bench.engine.answer(filing.id(), ANSWER);
    if (!place.isEmpty()) {
      runAndBreakOffAt(place);
    }
    takeCopy();
    bench.runFor(HOUR, filing);
    demandOnce("supplement", filing);
    restore(1);
    Filing after = bench.runFor(HOUR, filing);
    assertThat(receiver.calls).startsWith("progress").doesNotContain("supplement", "upload");
    assertThat(after.step()).isEqualTo(Step.FOLLOW);
    assertThat(after.problem()).isEmpty();
    demandOnce("supplement", filing);
  }

  @Test
  void anAnswerThatWasNotSentGoesWithItsFilesOnceAbsenceIsProved() throws IOException {
    Filing filing = asked();
    bench.engine.answer(filing.id(), ANSWER);
    runAndBreakOffAt("SUPPLEMENT BEFORE_INTENT");
    takeCopy();
    restore(1);
    bench.runFor(HOUR, filing);
    assertThat(receiver.calls)
        .containsSubsequence("progress", "progress", "upload", "verify", "supplement");
    demandOnce("supplement", filing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"WITHDRAW BEFORE_INTENT", "WITHDRAW AFTER_INTENT"})
  void aWithdrawalOnItsWayIsAskedAboutAndNotSentAgain(String place) throws IOException {
    Filing filing = followed();
    bench.engine.withdraw(filing.id(), "đổi xe");
    runAndBreakOffAt(place);
    takeCopy();
    bench.runFor(HOUR, filing);
    demandOnce("withdraw", filing);
    restore(1);
    bench.runFor(HOUR, filing);
    receiver.decide(filing, DossierStatus.STOPPED);
    assertThat(bench.runFor(HOUR, filing).state()).isEqualTo(FilingState.WITHDRAWN);
    assertThat(receiver.calls).startsWith("progress").doesNotContain("withdraw");
    demandOnce("withdraw", filing);
  }

  @Test
  void aWithdrawalSinceTheCopyIsNotUtteredASecondTime() throws IOException {
    Filing filing = followed();
    takeCopy();
    bench.engine.withdraw(filing.id(), "đổi xe");
    bench.runFor(HOUR, filing);
    demandOnce("withdraw", filing);
    restore(1);
    bench.engine.withdraw(filing.id(), "đổi xe");
    bench.runFor(HOUR, filing);
    receiver.decide(filing, DossierStatus.STOPPED);
    assertThat(bench.runFor(HOUR, filing).state()).isEqualTo(FilingState.WITHDRAWN);
    demandOnce("withdraw", filing);
  }

  @Test
  void aWithdrawalThatIsNotToBeSeenMayHaveBeenDeniedAndItsOwnerDecides() throws IOException {
    Filing filing = followed();
    bench.engine.withdraw(filing.id(), "đổi xe");
    runAndBreakOffAt("WITHDRAW BEFORE_INTENT");
    takeCopy();
    restore(1);
    Filing told = bench.runFor(HOUR, filing);
    assertThat(receiver.calls).startsWith("progress", "progress").doesNotContain("withdraw");
    assertThat(told.problem()).contains(Advices.WITHDRAWAL_NOT_KNOWN);
    bench.engine.withdraw(filing.id(), "đổi xe");
    bench.runFor(HOUR, filing);
    demandOnce("withdraw", filing);
  }
}
