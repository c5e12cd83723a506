package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;

class ClockJumpTest {
  private static final Duration LONGEST = Duration.ofDays(31);

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

  /** Lets the clock jump by so many days and back. */
  private Filing jump(int days, Filing filing) {
    Instant before = bench.now();
    bench.clock.set(before.plus(Duration.ofDays(days)));
    bench.run(filing);
    demandNotStuck();
    bench.clock.set(before);
    bench.run(filing);
    demandNotStuck();
    return bench.load(filing);
  }

  private void demandNotStuck() {
    assertThat(bench.engine.nextDue().orElse(bench.now()))
        .isBeforeOrEqualTo(bench.now().plus(LONGEST));
  }

  private void demandFiledOnce(Filing filing) {
    Filing filed = bench.runFor(LONGEST, filing);
    assertThat(filed.state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.count("submit")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {365, -365})
  void beforeItIsSent(int days) {
    ScriptedPortal.say(portal.uploads, 4, new Outcome.NotSent<>("down"));
    Filing filing = bench.run(bench.file());
    jump(days, filing);
    demandFiledOnce(filing);
  }

  @ParameterizedTest
  @ValueSource(ints = {365, -365})
  void whileItIsInDoubt(int days) {
    portal.submits.add(() -> new Outcome.Unknown<>("cut"));
    ScriptedPortal.say(portal.lookUps, 3, new Outcome.NotSent<>("down"));
    portal.lookUps.add(() -> new Outcome.Done<>(new LookUp.Found(new Receipt("r3", "x"))));
    Filing filing = bench.run(bench.file());
    Filing after = jump(days, filing);
    assertThat(after.receipt()).isEmpty();
    demandFiledOnce(filing);
  }

  @ParameterizedTest
  @ValueSource(ints = {365, -365})
  void whileItIsFollowed(int days) {
    ScriptedPortal.say(portal.statuses, 3, Said.at(DossierStatus.PROCESSING));
    Filing filing = bench.run(bench.file());
    assertThat(jump(days, filing).state()).isEqualTo(FilingState.OPEN);
    demandFiledOnce(filing);
  }

  @ParameterizedTest
  @ValueSource(ints = {365, -365})
  void whileItWaits(int days) {
    portal.submits.add(() -> new Outcome.WaitsFor<>(Awaited.ACCOUNT, Said.WORDS));
    Filing filing = bench.run(bench.file());
    Filing after = jump(days, filing);
    if (after.state() == FilingState.NEEDS_PERSON) {
      bench.engine.resume(filing.id());
    }
    Filing filed = bench.runFor(LONGEST, filing);
    assertThat(filed.state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.submissions).hasSize(2);
  }

  @Test
  void anAcceptanceUnderAClockAheadIsWorkedOnWhenTheClockIsRight() {
    Instant right = bench.now();
    bench.clock.set(right.plus(Duration.ofDays(365)));
    Filing filing = bench.file();
    bench.clock.set(right);
    assertThat(bench.engine.nextDue()).contains(right);
    assertThat(bench.run(filing).state()).isEqualTo(FilingState.FINISHED);
  }

  @Test
  void whatWasWrittenByAClockAheadDoesNotHideBehindWhatIsDueSoon() {
    Instant right = bench.now();
    portal.submits.add(() -> new Outcome.NotSent<>("429", Duration.ofDays(9)));
    bench.run(bench.file());
    bench.clock.set(right.plus(Duration.ofDays(365)));
    Filing ahead = bench.engine.file(FilingSamples.dossier("29E-000.02", 0));
    bench.clock.set(right);
    assertThat(bench.engine.nextDue()).contains(right);
    assertThat(bench.run(ahead).state()).isEqualTo(FilingState.FINISHED);
    assertThat(bench.engine.nextDue()).contains(right.plus(Duration.ofDays(9)));
  }

  @Test
  void anIntentOfAClockAheadIsAskedAboutAfterTheSettleTimeOfTheRightOne() {
    Receiver receiver = new Receiver();
    receiver.loseAnswerOf("submit");
    Instant right = bench.now();
    bench.close();
    bench = new Bench(folder, receiver);
    bench.clock.set(right.plus(Duration.ofDays(365)));
    Filing filing = bench.run(bench.file());
    bench.clock.set(right);
    bench.run(filing);
    Filing found = bench.runFor(Duration.ofMinutes(5), filing);
    assertThat(found.receipt()).isPresent();
    assertThat(receiver.times("submit", filing)).isEqualTo(1);
  }

  @Test
  void attemptsKeepTheirLinkWhenTheClockWentBackBetweenThem() {
    portal.submits.add(() -> new Outcome.Refused<>(Said.WORDS));
    Filing first = bench.run(bench.file());
    bench.reopen();
    bench.clock.set(bench.now().minus(Duration.ofDays(365)));
    Filing second = bench.file();
    assertThat(second.previous()).contains(first.id());
    assertThat(bench.file().id()).isEqualTo(second.id());
    assertThat(bench.run(second).state()).isEqualTo(FilingState.FINISHED);
    assertThat(bench.file().id()).isEqualTo(second.id());
    assertThat(List.copyOf(bench.engine.filings())).hasSize(2);
  }
}
