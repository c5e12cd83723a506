package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.dossier.DossierStatus;

class RestoreTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final SupplementAnswer ANSWER =
      new SupplementAnswer("q1", List.of(Bench.paper("permit", "new")), null);

  @TempDir Path temp;

  private final Receiver receiver = new Receiver();
  private String brokenOffAt = "";
  private Path copy;
  private Bench bench;

  @BeforeEach
  void open() {
    copy = temp.resolve("copy");
    bench = new Bench(temp.resolve("real"), receiver, builder -> builder.probe(this::breakOff));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private static final class BrokenOff extends Error {
    private static final long serialVersionUID = 1L;
  }

  private void breakOff(Filing filing, String operation, Probe.Point point) {
    if (brokenOffAt.equals(operation + " " + point)) {
      brokenOffAt = "";
      throw new BrokenOff();
    }
  }

  private void runAndBreakOffAt(String where) {
    brokenOffAt = where;
    assertThatThrownBy(() -> bench.engine.runDue()).hasCauseInstanceOf(BrokenOff.class);
  }

  /** Takes the copy of now; the real journal goes on. */
  private void takeCopy() throws IOException {
    bench.close();
    Folders.copy(temp.resolve("real"), copy);
    bench.reopen();
  }

  /** The real journal is lost; what the receiver has stays. */
  private void restore(int open) {
    bench.reopen(copy);
    receiver.calls.clear();
    assertThat(bench.engine.afterRestore()).isEqualTo(open);
  }

  private Filing followed() {
    Filing filing = bench.run(bench.file());
    assertThat(filing.step()).isEqualTo(Step.FOLLOW);
    return filing;
  }

  private Filing asked() {
    Filing filing = followed();
    receiver.ask(filing, Said.request("q1", null, "permit"));
    Filing asked = bench.runFor(HOUR, filing);
    assertThat(asked.supplementRequest()).isPresent();
    return asked;
  }

  private void demandOnce(String operation, Filing filing) {
    assertThat(receiver.times(operation, filing)).as(operation).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALLOCATE BEFORE_INTENT",
        "ALLOCATE AFTER_OUTCOME",
        "UPLOAD AFTER_OUTCOME",
        "VERIFY AFTER_ACT",
        "SUBMIT BEFORE_INTENT",
        "SUBMIT AFTER_INTENT"
      })
  void whatWasFiledSinceTheCopyIsFoundAndNotSentAgain(String place) throws IOException {
    Filing filing = bench.file();
    runAndBreakOffAt(place);
    takeCopy();
    assertThat(bench.runFor(HOUR, filing).receipt()).isPresent();
    demandOnce("submit", filing);

    restore(1);
    assertThat(bench.load(filing).problem().orElseThrow().vi()).contains("khôi phục từ bản sao");
    assertThat(bench.run(filing).receipt()).isEmpty();
    assertThat(receiver.calls).isEmpty();
    Filing found = bench.runFor(HOUR, filing);
    assertThat(found.receipt()).isPresent();
    assertThat(receiver.calls).startsWith("lookUp", "progress");
    demandOnce("submit", filing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ALLOCATE BEFORE_INTENT", "UPLOAD AFTER_OUTCOME", "SUBMIT AFTER_INTENT"})
  void whatWasNotFiledSinceTheCopyIsFiledOnceAbsenceIsProved(String place) throws IOException {
    Filing filing = bench.file();
    runAndBreakOffAt(place);
    takeCopy();
    restore(1);
    assertThat(bench.runFor(HOUR, filing).receipt()).isPresent();
    assertThat(receiver.calls).startsWith("lookUp", "lookUp").containsOnlyOnce("submit");
    demandOnce("submit", filing);
  }

  @Test
  void whatIsFollowedIsAskedAboutAndFollowedFurther() throws IOException {
    Filing filing = followed();
    takeCopy();
    receiver.decide(filing, DossierStatus.DONE);
    assertThat(bench.runFor(HOUR, filing).state()).isEqualTo(FilingState.FINISHED);
    restore(1);
    Filing done = bench.runFor(HOUR, filing);
    assertThat(done.state()).isEqualTo(FilingState.FINISHED);
    assertThat(receiver.calls).containsExactly("progress", "result");
    assertThat(bench.engine.results(filing.id())).hasSize(1);
  }

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

  @Test
  void whatIsCancelledWhileItIsAskedAboutIsNeverSent() throws IOException {
    Filing filing = bench.file();
    takeCopy();
    restore(1);
    bench.engine.withdraw(filing.id(), "đổi xe");
    assertThat(bench.runFor(HOUR, filing).state()).isEqualTo(FilingState.CANCELLED);
    assertThat(receiver.calls).containsExactly("lookUp", "lookUp");
  }

  @Test
  void whatNeedsAPersonStaysSoAndIsAskedAboutFirstWhenItGoesOn() throws IOException {
    Filing filing = bench.file();
    Filing parked = bench.load(filing);
    bench.journal.write(
        parked.with(Moves.parked(parked.inside(), Said.WORDS)), "parked", bench.now());
    takeCopy();
    bench.engine.resume(filing.id());
    bench.runFor(HOUR, filing);
    demandOnce("submit", filing);

    restore(1);
    assertThat(bench.load(filing).state()).isEqualTo(FilingState.NEEDS_PERSON);
    assertThat(bench.load(filing).problem()).contains(Said.WORDS);
    bench.runFor(HOUR, filing);
    assertThat(receiver.calls).isEmpty();
    bench.engine.resume(filing.id());
    assertThat(bench.run(filing).receipt()).isPresent();
    assertThat(receiver.calls).startsWith("lookUp");
    demandOnce("submit", filing);
  }

  @Test
  void whatIsOverIsUntouchedAndWhatIsNewIsFiledAsUsual() throws IOException {
    Filing finished = followed();
    receiver.decide(finished, DossierStatus.DONE);
    bench.runFor(HOUR, finished);
    Filing cancelled = bench.engine.file(FilingSamples.dossier("29E-000.02", 0));
    bench.engine.withdraw(cancelled.id(), "đổi xe");
    List<Filing> before = bench.engine.filings();
    takeCopy();
    restore(0);
    assertThat(bench.engine.filings()).isEqualTo(before);
    Filing fresh = bench.run(bench.engine.file(FilingSamples.dossier("29E-000.03", 0)));
    assertThat(fresh.receipt()).isPresent();
    assertThat(receiver.calls).doesNotContain("lookUp");
  }

  @Test
  void toldTwiceItAsksAllTheSameAndSendsOnce() throws IOException {
    Filing filing = bench.file();
    takeCopy();
    restore(1);
    bench.engine.afterRestore();
    bench.reopen();
    assertThat(bench.runFor(HOUR, filing).receipt()).isPresent();
    demandOnce("submit", filing);
  }

  @Test
  void whatNeedsAPersonIsNotAskedAboutBeforeAWriteSinceTheCopyHasSettled() throws IOException {
    Filing filing = bench.file();
    Filing parked = bench.load(filing);
    bench.journal.write(
        parked.with(Moves.parked(parked.inside(), Said.WORDS)), "parked", bench.now());
    takeCopy();
    restore(1);
    assertThat(bench.load(filing).dueAt()).isEmpty();
    assertThat(bench.engine.nextDue()).isEmpty();
    bench.clock.advance(Receiver.SETTLE.dividedBy(2));
    bench.reopen();
    bench.engine.resume(filing.id());
    bench.run(filing);
    assertThat(receiver.calls).isEmpty();
    bench.runAfter(Receiver.SETTLE.dividedBy(2), filing);
    assertThat(receiver.calls).containsExactly("lookUp");
  }

  @Test
  void whatIsMarkedIsMarkedInOneCommit() throws IOException {
    List<Filing> filed = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      filed.add(bench.engine.file(FilingSamples.dossier("29E-000." + i, 0)));
    }
    // The last of them was moved aside meanwhile: its write fails in the middle of the commit.
    List<Filing> next = Restore.asked(bench.engine.filings(), bench.now(), bench.now());
    Filing last = bench.load(filed.get(2));
    bench.journal.write(last.with(last.inside()), "moved", bench.now());
    List<Filing> before = bench.engine.filings();
    assertThatThrownBy(() -> bench.journal.writeAll(next, "restored", bench.now()))
        .isInstanceOf(JournalException.class);
    assertThat(bench.engine.filings()).isEqualTo(before);
    assertThat(bench.engine.history(filed.get(0).id())).hasSize(1);

    takeCopy();
    restore(3);
    // What was acknowledged is counted: else the journal would be refused now.
    bench.reopen();
    bench.run(filed.get(0));
    assertThat(receiver.calls).isEmpty();
    assertThat(bench.engine.filings()).allMatch(each -> each.step() == Step.RECONCILE);
  }

  @Test
  void onlyTheTenantsOwnFilingsAreMarked() throws IOException {
    try (FilingEngine other = bench.engine("khac")) {
      Filing strangers = other.file(FilingSamples.dossier("29E-000.01", 0));
      bench.file();
      assertThat(bench.engine.afterRestore()).isEqualTo(1);
      assertThat(other.filing(strangers.id()).step()).isEqualTo(Step.CHECK);
    }
  }
}
