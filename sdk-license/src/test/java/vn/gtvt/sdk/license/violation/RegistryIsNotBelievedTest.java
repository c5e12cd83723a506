package vn.gtvt.sdk.license.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gtvt.sdk.license.violation.Registry.CAR;
import static vn.gtvt.sdk.license.violation.Registry.START;
import static vn.gtvt.sdk.license.violation.Registry.attestation;
import static vn.gtvt.sdk.license.violation.Registry.violation;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.license.violation.ViolationAnswer.NotKnown;

/** Clocks that are wrong, counts that stopped, calls that break, fines that were paid. */
class RegistryIsNotBelievedTest {
  private final Registry registry = new Registry();
  private final ViolationLookUp lookUp = registry.lookUp();

  @ParameterizedTest
  @CsvSource({"PT0S,true", "PT5M,true", "PT5M1S,false", "P26298D,false"})
  void aClockThatIsAheadMakesAnAnswerNone(Duration ahead, boolean counts) {
    Instant told = START.plus(ahead);
    registry.tells(told, START);
    registry.tells(told, START);
    assertThat(lookUp.ask(CAR)).isInstanceOf(counts ? Known.Sure.class : Known.Unsure.class);
    registry.passes(Duration.ofDays(1).plusSeconds(1));
    assertThat(lookUp.ask(CAR)).isInstanceOf(Known.Unsure.class);
  }

  @ParameterizedTest
  @CsvSource({"P3D,true", "P3DT1S,false", "P2448D,false", "-PT5M,true", "-PT5M1S,false"})
  void aCountThatEndedLongAgoOrInTheFutureTellsNothing(Duration behind, boolean counts) {
    registry.tells(START, START.minus(behind));
    registry.tells(START, START.minus(behind));
    assertThat(lookUp.ask(CAR)).isInstanceOf(counts ? Known.Sure.class : Known.Unsure.class);
  }

  @Test
  void theAgeOfAnAnswerIsThatOfItsCount() {
    registry.tells(START, START.minus(Duration.ofDays(2)));
    registry.tells(START, START.minus(Duration.ofDays(2)));
    assertThat(((Known.Sure) lookUp.ask(CAR)).age()).isEqualTo(Duration.ofDays(2));
  }

  @Test
  void anAnswerThatWasToldYesterdayIsAsOldAsItSays() {
    Instant yesterday = START.minus(Duration.ofHours(25));
    registry.tells(yesterday, yesterday);
    registry.tells(yesterday, yesterday);
    assertThat(lookUp.ask(CAR)).isInstanceOf(Known.Unsure.class);
  }

  @Test
  void whatWasHeardBeforeOurClockWasSetBackIsNotFresh() {
    registry.tellsTwice();
    lookUp.ask(CAR);
    registry.passes(Duration.ofDays(-400));
    assertThat(lookUp.ask(CAR)).isInstanceOf(Known.Unsure.class);
  }

  @Test
  void aRegistryThatThrowsInTheTrialAfterARestIsTriedAgain() {
    lookUp.ask(CAR);
    lookUp.ask(CAR);
    assertThat(registry.calls).isEqualTo(4);
    registry.passes(Duration.ofMinutes(10));
    registry.script.add(
        () -> {
          throw new IllegalStateException("boom");
        });
    assertThat(lookUp.ask(CAR))
        .isInstanceOfSatisfying(
            Known.Unsure.class,
            unsure -> assertThat(unsure.cause()).contains("IllegalStateException"));
    registry.passes(Duration.ofMinutes(10));
    registry.tellsTwice();
    assertThat(lookUp.ask(CAR)).isInstanceOf(Known.Sure.class);
  }

  @Test
  void anErrorInTheTrialIsCountedAndLeavesTheDoorOpen() {
    lookUp.ask(CAR);
    lookUp.ask(CAR);
    registry.passes(Duration.ofMinutes(10));
    registry.script.add(
        () -> {
          throw new NoClassDefFoundError("gone");
        });
    assertThatThrownBy(() -> lookUp.ask(CAR)).isInstanceOf(NoClassDefFoundError.class);
    registry.passes(Duration.ofMinutes(10));
    registry.tellsTwice();
    assertThat(lookUp.ask(CAR)).isInstanceOf(Known.Sure.class);
  }

  @Test
  void aTrialThatNeverComesBackDoesNotKeepTheDoorShut() {
    RegistryBreaker breaker = new RegistryBreaker(1, Duration.ofMinutes(10));
    breaker.failed(START);
    Instant trial = START.plus(Duration.ofMinutes(10));
    assertThat(breaker.mayCall(trial)).isTrue();
    assertThat(breaker.mayCall(trial.plus(Duration.ofMinutes(9)))).isFalse();
    assertThat(breaker.mayCall(trial.plus(Duration.ofMinutes(10)))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"PT1H,PT1H", "P9000D,P1D"})
  void aRegistryThatAsksToWaitIsLeftAloneThatLongButADayAtMost(Duration wish, Duration rest) {
    registry.script.add(() -> new NotKnown("HTTP 429", wish));
    lookUp.ask(CAR);
    assertThat(registry.calls).isEqualTo(1);
    registry.passes(rest.minusSeconds(1));
    lookUp.ask(CAR);
    assertThat(registry.calls).isEqualTo(1);
    registry.passes(Duration.ofSeconds(1));
    registry.tellsTwice();
    assertThat(lookUp.ask(CAR)).isInstanceOf(Known.Sure.class);
  }

  @Test
  void whoPaidIsAskedAboutAtOnceAndNotTurnedAwayForYesterday() {
    registry.tellsTwice(violation(Settlement.UNSETTLED));
    assertThat(((Known.Sure) lookUp.ask(CAR)).list().unsettled()).hasSize(1);
    registry.passes(Duration.ofHours(6));
    registry.tellsTwice(violation(Settlement.SETTLED));
    assertThat(((Known.Sure) lookUp.ask(CAR)).list().unsettled()).isEmpty();
  }

  @Test
  void aViolationThatNobodyConfirmsTodayIsTheLastKnownAndNoMore() {
    registry.tellsTwice(violation(Settlement.UNSETTLED));
    lookUp.ask(CAR);
    registry.passes(Duration.ofHours(6));
    assertThat(lookUp.ask(CAR))
        .isInstanceOfSatisfying(
            Known.Unsure.class,
            unsure -> {
              Known.Sure last = unsure.last().orElseThrow();
              assertThat(last.age()).isEqualTo(Duration.ofHours(6));
              assertThat(last.list().unsettled()).hasSize(1);
            });
  }

  @Test
  void askingAnewKeepsWhatWasKnownAndReliesOnItNoMore() {
    registry.tellsTwice();
    lookUp.ask(CAR);
    registry.passes(Duration.ofHours(1));
    assertThat(lookUp.askAnew(CAR))
        .isInstanceOfSatisfying(
            Known.Unsure.class,
            unsure -> assertThat(unsure.last().orElseThrow().age()).isEqualTo(Duration.ofHours(1)));
    assertThat(lookUp.ask(CAR)).isInstanceOf(Known.Unsure.class);
    registry.tellsTwice();
    registry.passes(Duration.ofMinutes(10));
    assertThat(lookUp.ask(CAR)).isInstanceOf(Known.Sure.class);
  }

  @Test
  void whatAPersonSawToBeOpenStandsUntilTheRegistryOrThePersonKnowsBetter() {
    lookUp.attest(attestation(START, violation(Settlement.UNSETTLED)));
    assertThat(((Known.Sure) lookUp.ask(CAR)).list().unsettled()).hasSize(1);
    assertThat(registry.calls).isEqualTo(3);
    registry.passes(Duration.ofHours(1));
    lookUp.attest(attestation(registry.now, violation(Settlement.SETTLED)));
    assertThat(((Known.Sure) lookUp.ask(CAR)).list().unsettled()).isEmpty();
  }
}
