package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.Waiting;
import vn.gtvt.sdk.text.Bilingual;

class WaitingTest {
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

  private void submitWaits(int times, Awaited what) {
    ScriptedPortal.say(portal.submits, times, new Outcome.WaitsFor<>(what, Said.WORDS));
  }

  @ParameterizedTest
  @EnumSource
  void whateverIsAwaitedIsSaidWithAdviceAndSinceWhen(Awaited what) {
    submitWaits(1, what);
    Filing waits = bench.run(bench.file());
    assertThat(waits.state()).isEqualTo(FilingState.OPEN);
    assertThat(waits.problem()).contains(Said.WORDS);
    assertThat(waits.waiting()).map(Waiting::what).contains(what);
    assertThat(waits.waitingSince()).contains(bench.now());
    assertThat(bench.runFor(Duration.ofHours(3), waits).state()).isEqualTo(FilingState.FINISHED);
  }

  @ParameterizedTest
  @CsvSource({
    "ACCOUNT,liên hệ nơi quản lý tài khoản",
    "HEALTH_CERTIFICATE,Gọi cơ sở khám sức khỏe",
    "VIOLATION_LOOK_UP,Tự tra cứu vi phạm",
    "PAYMENT,hỏi nơi thu kèm biên lai",
    "PERSON,'làm ngay, hoặc rút hồ sơ'",
    "OFFICE_HOURS,Hỏi nơi tiếp nhận",
    "SUPPLEMENT,Nộp bổ sung"
  })
  void whateverIsAwaitedTooLongBecomesAPersonsMatterAndSaysWhatToDoNow(Awaited what, String todo) {
    submitWaits(5000, what);
    Filing parked = bench.runFor(Duration.ofDays(31), bench.file());
    assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
    Bilingual problem = parked.problem().orElseThrow();
    assertThat(problem.vi())
        .matches("Đã chờ (3|7|30) ngày mà chưa xong; chương trình không tự xem lại nữa. .*")
        .contains(todo)
        .endsWith(" Xong thì cho hồ sơ đi tiếp. Lần xem cuối cho biết: " + Said.WORDS.vi());
    assertThat(problem.en()).startsWith("Waited ").endsWith(Said.WORDS.en());
    assertThat(parked.waiting()).map(Waiting::what).contains(what);
    assertThat(parked.dueAt()).isEmpty();
  }

  @Test
  void betweenTwoLooksTheWaitDoublesUpToTheLongest() {
    submitWaits(9, Awaited.ACCOUNT);
    Filing filing = bench.file();
    List<Long> minutes = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      bench.engine.runDue();
      Instant next = bench.engine.nextDue().orElseThrow();
      minutes.add(Duration.between(bench.now(), next).toMinutes());
      bench.clock.set(next);
    }
    assertThat(minutes).containsExactly(15L, 30L, 60L, 120L, 240L, 240L, 240L);
    assertThat(bench.load(filing).waitingSince()).contains(filing.acceptedAt());
  }

  @Test
  void aTimeThatTheReceiverNamesIsObeyed() {
    Instant opens = bench.now().plus(Duration.ofHours(23));
    Waiting night =
        new Waiting(Awaited.OFFICE_HOURS, Said.WORDS, URI.create("https://a.vn/h"), opens);
    portal.submits.add(() -> new Outcome.WaitsFor<>(night));
    Filing filing = bench.file();
    assertThat(bench.run(filing).dueAt()).contains(opens);
    assertThat(bench.load(filing).waiting()).contains(night);
    bench.clock.set(opens.minusSeconds(1));
    bench.engine.runDue();
    assertThat(portal.count("submit")).isEqualTo(1);
    assertThat(bench.runAfter(Duration.ofSeconds(1), filing).receipt()).isPresent();
  }

  @Test
  void aTimeThatIsOverOrFarAwayIsNotObeyedToTheLetter() {
    Instant past = bench.now().minusSeconds(1);
    Instant far = bench.now().plus(Duration.ofDays(4000));
    portal.submits.add(
        () -> new Outcome.WaitsFor<>(new Waiting(Awaited.PERSON, Said.WORDS, null, past)));
    portal.submits.add(
        () -> new Outcome.WaitsFor<>(new Waiting(Awaited.PERSON, Said.WORDS, null, far)));
    Filing filing = bench.file();
    assertThat(bench.run(filing).dueAt()).contains(bench.now().plus(Duration.ofMinutes(30)));
    assertThat(bench.runAfter(Duration.ofMinutes(30), filing).dueAt())
        .contains(bench.now().plus(Duration.ofDays(31)));
  }

  @Test
  void aWaitGoesOnWhereItWasAfterJournalAndEngineWereClosed() {
    submitWaits(2, Awaited.HEALTH_CERTIFICATE);
    Filing before = bench.run(bench.file());
    bench.reopen();
    assertThat(bench.load(before).waiting()).isEqualTo(before.waiting());
    assertThat(bench.load(before).waitingSince()).isEqualTo(before.waitingSince());
    Filing second = bench.runAfter(Duration.ofMinutes(15), before);
    assertThat(second.dueAt()).contains(bench.now().plus(Duration.ofMinutes(30)));
    assertThat(second.waitingSince()).isEqualTo(before.waitingSince());
  }

  @Test
  void whoIsWokenIsDueNowAndOnlyForWhatItWaitsFor() {
    submitWaits(1, Awaited.ACCOUNT);
    Filing waits = bench.run(bench.file());
    assertThat(bench.engine.wake(waits.id(), Awaited.PAYMENT)).isEqualTo(waits);
    assertThat(bench.run(waits)).isEqualTo(waits);
    assertThat(bench.engine.wake(waits.id(), Awaited.ACCOUNT).dueAt()).contains(bench.now());
    assertThat(bench.run(waits).state()).isEqualTo(FilingState.FINISHED);
    assertThat(bench.engine.wake(waits.id(), Awaited.ACCOUNT)).isEqualTo(bench.load(waits));
  }

  @Test
  void whoIsWokenAfterTheDeadlineGoesOnAndTheTimeRunsAnew() {
    submitWaits(5000, Awaited.OFFICE_HOURS);
    Filing parked = bench.runFor(Duration.ofDays(4), bench.file());
    assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
    bench.engine.wake(parked.id(), Awaited.OFFICE_HOURS);
    bench.runFor(Duration.ofHours(1), parked);
    assertThat(bench.load(parked).state()).isEqualTo(FilingState.OPEN);
    assertThat(bench.load(parked).waitingSince().orElseThrow()).isAfter(filingDay(parked, 3));
  }

  private static Instant filingDay(Filing filing, int days) {
    return filing.acceptedAt().plus(Duration.ofDays(days));
  }

  @Test
  void waitingForAnotherThingBeginsAnew() {
    submitWaits(2, Awaited.ACCOUNT);
    submitWaits(1, Awaited.PAYMENT);
    Filing waits = bench.run(bench.file());
    bench.runAfter(Duration.ofMinutes(15), waits);
    Filing other = bench.runAfter(Duration.ofMinutes(30), waits);
    assertThat(other.waitingSince()).contains(bench.now());
    assertThat(other.dueAt()).contains(bench.now().plus(Duration.ofMinutes(30)));
  }

  @Test
  void waitingUsesUpNoTriesAndGivesNoneBack() {
    int tries = Bench.PACE.attempts();
    ScriptedPortal.say(portal.submits, tries - 1, new Outcome.NotSent<>("down"));
    submitWaits(20, Awaited.ACCOUNT);
    ScriptedPortal.say(portal.submits, 5, new Outcome.NotSent<>("down"));
    Filing parked = bench.runFor(Duration.ofDays(6), bench.file());
    assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
    assertThat(portal.count("submit")).isEqualTo(tries + 20);
  }

  @Test
  void whatIsInDoubtStaysSoWhileItWaitsAndIsAskedAboutBeforeItIsSent() {
    portal.submits.add(() -> new Outcome.Unknown<>("cut"));
    ScriptedPortal.say(portal.lookUps, 3, new Outcome.WaitsFor<>(Awaited.ACCOUNT, Said.WORDS));
    portal.lookUps.add(() -> new Outcome.Done<>(new LookUp.Found(new Receipt("r9", "x"))));
    Filing filing = bench.run(bench.file());
    Filing waits = bench.runAfter(ScriptedPortal.SETTLE, filing);
    assertThat(waits.waiting()).map(Waiting::what).contains(Awaited.ACCOUNT);
    assertThat(waits.problem()).contains(Said.WORDS);
    bench.reopen();
    bench.engine.wake(waits.id(), Awaited.ACCOUNT);
    Filing filed = bench.runFor(Duration.ofHours(5), filing);
    assertThat(filed.receipt().orElseThrow().id()).isEqualTo("r9");
    assertThat(portal.count("submit")).isEqualTo(1);
    assertThat(filed.problem()).isEmpty();
    assertThat(filed.waiting()).isEmpty();
  }

  @Test
  void aFeeIsWaitedForWhileTheStatusIsFollowedWithoutEnd() {
    LookAgain twoDays = new LookAgain(Duration.ofHours(1), Duration.ofHours(6), Duration.ofDays(2));
    bench.close();
    bench = new Bench(folder, portal, b -> b.pace(Bench.PACE.withWait(Awaited.PAYMENT, twoDays)));
    ScriptedPortal.say(portal.statuses, 200, Said.at(DossierStatus.PAYMENT_ASKED));
    Filing asked = bench.run(bench.file());
    assertThat(asked.step()).isEqualTo(Step.FOLLOW);
    assertThat(asked.waiting()).map(Waiting::what).contains(Awaited.PAYMENT);
    assertThat(asked.problem().orElseThrow().vi()).contains("nộp phí");
    Filing later = bench.runFor(Duration.ofDays(4), asked);
    assertThat(later.state()).isEqualTo(FilingState.OPEN);
    assertThat(later.waitingSince()).isEqualTo(asked.waitingSince());
    portal.statuses.clear();
    portal.statuses.add(() -> Said.at(DossierStatus.PROCESSING));
    bench.engine.wake(asked.id(), Awaited.PAYMENT);
    Filing paid = bench.run(asked);
    assertThat(paid.waiting()).isEmpty();
    assertThat(paid.problem()).isEmpty();
    assertThat(bench.runFor(Duration.ofDays(1), asked).state()).isEqualTo(FilingState.FINISHED);
  }
}
