package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.dossier.DossierStatus;

class RestoreTest extends RestoreBench {
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
