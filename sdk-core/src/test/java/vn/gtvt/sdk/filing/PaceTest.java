package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;

class PaceTest {
  private static final Instant NOW = SampleJournal.NOW;
  private static final Pace PACE = Pace.defaults();
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir Path folder;

  private final ScriptedPortal portal = new ScriptedPortal();

  private static long seconds(Pace pace, int tries, double chance) {
    return Duration.between(NOW, pace.retryAfter(NOW, tries, null, chance)).toSeconds();
  }

  @Test
  void theWaitBeforeARepetitionDoublesUpToTheLongest() {
    Pace even = PACE.withJitter(0);
    assertThat(seconds(even, 1, 1)).isEqualTo(2);
    assertThat(seconds(even, 2, 1)).isEqualTo(4);
    assertThat(seconds(even, 9, 1)).isEqualTo(512);
    assertThat(seconds(even, 10, 1)).isEqualTo(900);
    assertThat(seconds(even, 1000, 1)).isEqualTo(900);
    assertThat(seconds(even, 0, 1)).isEqualTo(2);
  }

  @Test
  void chanceShortensItByNoMoreThanItsShare() {
    assertThat(seconds(PACE, 20, 0)).isEqualTo(900);
    assertThat(seconds(PACE, 20, 0.5)).isEqualTo(810);
    assertThat(seconds(PACE, 20, 1)).isEqualTo(720);
    assertThat(seconds(PACE.withJitter(1), 20, 1)).isZero();
  }

  @Test
  void whatTheReceiverAsksForIsTheLeastWait() {
    assertThat(PACE.retryAfter(NOW, 1, Duration.ofMinutes(7), 1))
        .isEqualTo(NOW.plus(Duration.ofMinutes(7)));
    assertThat(PACE.retryAfter(NOW, 20, Duration.ofSeconds(1), 0)).isEqualTo(NOW.plusSeconds(900));
  }

  @Test
  void theOlderADossierTheRarerTheLooksButAtTheServersOwnPaceAtLeast() {
    assertThat(follow(Duration.ZERO, null, Duration.ZERO)).isEqualTo(Duration.ofMinutes(30));
    assertThat(follow(DAY, null, Duration.ZERO)).isEqualTo(Duration.ofMinutes(72));
    assertThat(follow(DAY.multipliedBy(90), null, Duration.ZERO)).isEqualTo(Duration.ofHours(12));
    assertThat(follow(DAY.negated(), null, Duration.ZERO)).isEqualTo(Duration.ofMinutes(30));
    assertThat(follow(Duration.ZERO, null, DAY)).isEqualTo(DAY);
  }

  @Test
  void itIsLookedAtOnItsAppointmentUnlessThatIsNearerThanTheShortestWait() {
    Duration old = DAY.multipliedBy(20);
    Instant soon = NOW.plus(Duration.ofHours(3));
    assertThat(follow(old, soon, Duration.ZERO)).isEqualTo(Duration.ofHours(3));
    assertThat(follow(old, NOW.plusSeconds(60), Duration.ZERO)).isEqualTo(Duration.ofHours(12));
    assertThat(follow(old, NOW.minus(DAY), Duration.ZERO)).isEqualTo(Duration.ofHours(12));
    assertThat(follow(old, soon, Duration.ofHours(4))).isEqualTo(Duration.ofHours(12));
    assertThat(follow(old, NOW.plus(DAY), Duration.ZERO)).isEqualTo(Duration.ofHours(12));
  }

  private static Duration follow(Duration age, @Nullable Instant appointment, Duration server) {
    return Duration.between(NOW, PACE.followAfter(NOW, NOW.minus(age), appointment, server));
  }

  @Test
  void theEngineComesBackAtTheAppointment() {
    try (Bench bench = new Bench(folder, portal)) {
      Instant appointment = bench.now().plus(Duration.ofHours(3));
      ScriptedPortal.say(portal.statuses, 100, Said.promised(appointment));
      Filing filing = bench.runFor(Duration.ofMinutes(175), bench.file());
      assertThat(filing.progress().orElseThrow().appointment()).isEqualTo(appointment);
      assertThat(filing.dueAt()).contains(appointment);
    }
  }

  @Test
  void aReceiverThatAsksToWaitIsLeftInPeaceForSoLong() {
    try (Bench bench = new Bench(folder, portal)) {
      portal.uploads.add(() -> new Outcome.NotSent<>("429", Duration.ofMinutes(5)));
      portal.statuses.add(() -> new Outcome.NotSent<>("429", Duration.ofHours(5)));
      Filing filing = bench.run(bench.file());
      assertThat(filing.dueAt()).contains(bench.now().plus(Duration.ofMinutes(5)));
      Filing followed = bench.runAfter(Duration.ofMinutes(5), filing);
      assertThat(followed.step()).isEqualTo(Step.FOLLOW);
      assertThat(followed.dueAt()).contains(bench.now().plus(Duration.ofHours(5)));
    }
  }

  @Test
  void anAbsurdWishToWaitIsCutToAMonthAndNotTakenForNow() {
    try (Bench bench = new Bench(folder, portal)) {
      Duration month = Duration.ofDays(31);
      portal.uploads.add(() -> new Outcome.NotSent<>("429", Duration.ofDays(40)));
      portal.uploads.add(() -> new Outcome.NotSent<>("429", Duration.ofSeconds(Long.MAX_VALUE)));
      portal.statuses.add(() -> new Outcome.NotSent<>("429", Duration.ofSeconds(Long.MAX_VALUE)));
      Filing filing = bench.run(bench.file());
      assertThat(filing.dueAt()).contains(bench.now().plus(month));
      assertThat(portal.count("upload")).isEqualTo(1);
      assertThat(bench.runAfter(month, filing).dueAt()).contains(bench.now().plus(month));
      assertThat(bench.runAfter(month, filing).dueAt()).contains(bench.now().plus(month));
      assertThat(bench.runAfter(month, filing).state()).isEqualTo(FilingState.FINISHED);
    }
  }

  @Test
  void aHostsRuleLongerThanAMonthIsAMonthAndNotNow() {
    LookAgain years =
        new LookAgain(DAY.multipliedBy(60), DAY.multipliedBy(60), DAY.multipliedBy(900));
    Pace slow =
        new Pace(
            DAY.multipliedBy(50),
            DAY.multipliedBy(50),
            0,
            DAY.multipliedBy(40),
            DAY.multipliedBy(40),
            3,
            1,
            DAY.multipliedBy(45),
            Map.copyOf(PACE.withWait(Awaited.ACCOUNT, years).waits()));
    try (Bench bench = new Bench(folder, portal, builder -> builder.pace(slow))) {
      portal.uploads.add(() -> new Outcome.NotSent<>("down"));
      portal.submits.add(() -> new Outcome.WaitsFor<>(Awaited.ACCOUNT, Said.WORDS));
      portal.statuses.add(() -> Said.at(DossierStatus.PROCESSING));
      Filing filing = bench.file();
      for (int i = 0; i < 5; i++) {
        filing = bench.run(filing);
        int calls = portal.calls.size();
        assertThat(bench.run(filing)).isEqualTo(filing);
        assertThat(portal.calls).hasSize(calls);
        bench.clock.advance(Duration.ofDays(31));
      }
      assertThat(filing.state()).isEqualTo(FilingState.FINISHED);
    }
  }

  @Test
  void numbersThatMakeNoSenseAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> PACE.withJitter(1.1));
    assertThatIllegalArgumentException().isThrownBy(() -> PACE.withJitter(-0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> PACE.withBreak(0, DAY));
    assertThatIllegalArgumentException().isThrownBy(() -> PACE.withBreak(1, Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> Pace.of(DAY, DAY, DAY, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LookAgain(DAY, DAY, Duration.ZERO))
        .withMessage("deadline must be > 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pace(DAY, DAY, 0, DAY, DAY, 1, 1, DAY, Map.of()))
        .withMessageContaining("no rule for waiting on");
  }
}
