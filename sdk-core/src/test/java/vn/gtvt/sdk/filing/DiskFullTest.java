package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sdk.dossier.DossierStatus;

class DiskFullTest {
  private static final String ADVICE = "the disk is full; free space and try again";

  @TempDir Path folder;

  private final ManualClock clock = ManualClock.at(SampleJournal.NOW);
  private final Receiver receiver = new Receiver();
  private String fullAt = "";
  private Journal journal;
  private FilingEngine engine;

  @BeforeEach
  void open() {
    fullAt = "";
    journal = EmbeddedJournal.open(folder, FullDisk.PAGES);
    engine =
        FilingEngine.builder()
            .tenant("mau")
            .journal(journal)
            .portal(receiver)
            .clock(clock)
            .probe(this::fillAt)
            .build();
  }

  @AfterEach
  void close() {
    engine.close();
    journal.close();
  }

  private void fillAt(Filing filing, String operation, Probe.Point point) {
    if (fullAt.equals(operation + " " + point)) {
      FullDisk.fill(folder);
    }
  }

  private Filing file() {
    return engine.file(FilingSamples.dossier("29E-123.45", 2));
  }

  private void demandFullAt(String where) {
    fullAt = where;
    assertThatThrownBy(() -> engine.runDue())
        .isInstanceOf(JournalException.class)
        .hasMessageContaining(ADVICE)
        .hasMessageContaining("What was acknowledged before is kept");
  }

  /** Frees space and begins anew. */
  private void reopen() {
    FullDisk.free(folder);
    close();
    open();
  }

  private Filing runFor(Filing filing, Duration time) {
    for (Duration gone = Duration.ZERO; gone.compareTo(time) < 0; gone = gone.plusMinutes(1)) {
      engine.runDue();
      clock.advance(Duration.ofMinutes(1));
    }
    return engine.filing(filing.id());
  }

  @Test
  void whatCannotBeKeptIsNotTakenAndTheMessageSaysWhatToDo() {
    Filing before = file();
    FullDisk.fill(folder);
    assertThatThrownBy(() -> engine.file(FilingSamples.dossier("29E-000.02", 1)))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("failed at accepting")
        .hasMessageContaining(ADVICE);
    reopen();
    assertThat(engine.filings()).containsExactly(before);
    Filing again = engine.file(FilingSamples.dossier("29E-000.02", 1));
    assertThat(again.previous()).isEmpty();
    assertThat(runFor(again, Duration.ofMinutes(1)).receipt()).isPresent();
  }

  @Test
  void onceThereIsSpaceItGoesOnWithoutBeingOpenedAgain() {
    Filing before = file();
    FullDisk.fill(folder);
    assertThatThrownBy(() -> engine.file(FilingSamples.dossier("29E-000.02", 1)))
        .hasMessageContaining(ADVICE);
    FullDisk.free(folder);
    Filing later = engine.file(FilingSamples.dossier("29E-000.02", 1));
    assertThat(engine.filings()).containsExactly(before, later);
    assertThat(runFor(before, Duration.ofMinutes(1)).receipt()).isPresent();
  }

  @Test
  void withoutItsIntentNothingIsSent() {
    Filing filing = file();
    demandFullAt("SUBMIT BEFORE_INTENT");
    assertThat(receiver.times("submit", filing)).isZero();
    reopen();
    runFor(filing, Duration.ofMinutes(1));
    assertThat(receiver.times("submit", filing)).isEqualTo(1);
    assertThat(receiver.calls).doesNotContain("lookUp");
  }

  @Test
  void whatWasSentAndCouldNotBeNotedIsAskedAboutAndNotSentAgain() {
    Filing filing = file();
    demandFullAt("SUBMIT AFTER_ACT");
    assertThat(receiver.times("submit", filing)).isEqualTo(1);
    reopen();
    assertThat(engine.filing(filing.id()).receipt()).isEmpty();
    assertThat(runFor(filing, Duration.ofMinutes(5)).receipt()).isPresent();
    assertThat(receiver.times("submit", filing)).isEqualTo(1);
    assertThat(receiver.calls).contains("lookUp");
  }

  @Test
  void anAnswerAndAWithdrawalThatCouldNotBeNotedAreNotSentAgainEither() {
    Filing filing = file();
    engine.runDue();
    receiver.ask(filing, Said.request("q1", null, "permit"));
    runFor(filing, Duration.ofHours(1));
    SupplementAnswer answer =
        new SupplementAnswer("q1", List.of(Bench.paper("permit", "new")), null);
    assertThat(engine.answer(filing.id(), answer)).isInstanceOf(Answered.Taken.class);
    demandFullAt("SUPPLEMENT AFTER_ACT");
    reopen();
    assertThat(runFor(filing, Duration.ofMinutes(5)).step()).isEqualTo(Step.FOLLOW);
    assertThat(receiver.times("supplement", filing)).isEqualTo(1);

    engine.withdraw(filing.id(), "đổi xe");
    demandFullAt("WITHDRAW AFTER_ACT");
    reopen();
    runFor(filing, Duration.ofMinutes(5));
    receiver.decide(filing, DossierStatus.STOPPED);
    assertThat(runFor(filing, Duration.ofHours(2)).state()).isEqualTo(FilingState.WITHDRAWN);
    assertThat(receiver.times("withdraw", filing)).isEqualTo(1);
  }

  @Test
  void aFileThatWasStoredAndCouldNotBeNotedGoesOnceMoreAndHarmsNobody() {
    Filing filing = file();
    demandFullAt("UPLOAD AFTER_ACT");
    reopen();
    assertThat(runFor(filing, Duration.ofMinutes(1)).receipt()).isPresent();
    assertThat(Collections.frequency(receiver.calls, "upload")).isEqualTo(3);
  }
}
