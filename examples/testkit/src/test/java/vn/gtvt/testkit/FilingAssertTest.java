package vn.gtvt.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gtvt.testkit.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sdk.filing.EmbeddedJournal;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingEngine;
import vn.gtvt.sdk.filing.Journal;
import vn.gtvt.sdk.filing.Step;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.portal.Awaited;

/** The test kit as a host's test uses it. */
class FilingAssertTest {
  @TempDir Path folder;

  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).practiceRefusesTwice().start();
  private final HttpCaller caller = HttpCaller.open(HttpSettings.defaults());
  private Journal journal;
  private FilingEngine engine;
  private Timeline timeline;

  @BeforeEach
  void open() {
    journal = EmbeddedJournal.open(folder);
    engine =
        FilingEngine.builder()
            .tenant("practice")
            .journal(journal)
            .portal(PracticePortal.at(sandbox.url(), caller, "practice").refusingTwice())
            .clock(clock)
            .build();
    timeline = Timeline.of(engine, clock);
  }

  @AfterEach
  void close() {
    engine.close();
    journal.close();
    caller.close();
    sandbox.close();
  }

  private Filing file(String plan) {
    return engine.file(PracticeDossiers.of("HS1", plan, 1));
  }

  private Filing now(Filing filing) {
    return engine.filing(filing.id());
  }

  @Test
  void aFilingIsFollowedThroughItsDays() {
    Filing filing = file("");
    timeline.forward(Duration.ofMinutes(1));
    assertThat(now(filing)).isOpen().isAtReceiver().isAt(Step.FOLLOW);
    timeline.toTheEnd();
    assertThat(now(filing)).isGranted().isFinished();
  }

  @Test
  void whatIsAwaitedAndHowItEndedCanBeAsserted() {
    Filing asked = file("SUPPLEMENT");
    timeline.forward(Duration.ofMinutes(1));
    assertThat(now(asked)).waitsFor(Awaited.SUPPLEMENT);

    Filing refused = engine.file(PracticeDossiers.of("HS2", "REFUSE", 1));
    timeline.forward(Duration.ofHours(1));
    assertThat(now(refused)).isRefused();

    Filing cancelled = engine.file(PracticeDossiers.of("HS3", "", 1));
    assertThat(engine.withdraw(cancelled.id(), "thử")).isCancelled();

    Filing withdrawn = engine.file(PracticeDossiers.of("HS4", "SLOW", 1));
    timeline.forward(Duration.ofMinutes(1));
    engine.withdraw(withdrawn.id(), "thử");
    timeline.forward(Duration.ofMinutes(1));
    assertThat(now(withdrawn)).isWithdrawn();
  }

  @Test
  void aFailureTellsWhereTheFilingStandsAndWhatStandsInItsWay() {
    Filing filing = file("SUPPLEMENT");
    timeline.forward(Duration.ofMinutes(1));
    assertThatThrownBy(() -> assertThat(now(filing)).isGranted())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(filing.reference())
        .hasMessageContaining("Yêu cầu bổ sung giấy tờ")
        .hasMessageContaining("waits for SUPPLEMENT")
        .hasMessageContaining("extra-paper: Thiếu bản sao giấy tờ");
    assertThatThrownBy(() -> assertThat(now(filing)).needsPerson())
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> assertThat((Filing) null).isOpen()).isInstanceOf(AssertionError.class);
  }

  @Test
  void whereTheReceiverRefusesASecondOneALateFirstOneIsFoundAndNothingIsLost() {
    sandbox.faults().next("practice.create", Fault.lateWrite());
    Filing filing = file("");
    timeline.toTheEnd();
    assertThat(now(filing)).isGranted();
    org.assertj.core.api.Assertions.assertThat(sandbox.practice().dossiers()).hasSize(1);
    org.assertj.core.api.Assertions.assertThat(sandbox.faults().hits(FaultKind.LATE_WRITE))
        .isEqualTo(1);
    org.assertj.core.api.Assertions.assertThat(engine.history(filing.id()))
        .extracting(event -> event.what())
        .contains("submit: absence proved", "submit: unknown: HTTP 409", "submit: asked: found");
  }
}
