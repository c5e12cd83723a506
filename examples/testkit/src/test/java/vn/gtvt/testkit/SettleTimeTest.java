package vn.gtvt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sdk.filing.EmbeddedJournal;
import vn.gtvt.sdk.filing.FilingEngine;
import vn.gtvt.sdk.filing.Journal;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.portal.Portal;

/** A write that lands later than its answer was lost, and what waiting for it is good for. */
class SettleTimeTest {
  @TempDir Path folder;

  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));

  @Test
  void aWriteThatLandsWithinTheSettleTimeIsFound() {
    assertThat(timesThere(Optional.empty())).isEqualTo(1);
  }

  @Test
  void withoutTheSettleTimeItIsFiledTwice() {
    assertThat(timesThere(Optional.of(Duration.ZERO))).isEqualTo(2);
  }

  /** Files one dossier whose write lands half a minute late. */
  private int timesThere(Optional<Duration> settle) {
    try (Sandbox sandbox = Sandbox.builder().clock(clock).start();
        HttpCaller caller = HttpCaller.open(HttpSettings.defaults());
        Journal journal = EmbeddedJournal.open(folder);
        FilingEngine engine =
            FilingEngine.builder()
                .tenant("practice")
                .journal(journal)
                .portal(settling(PracticePortal.at(sandbox.url(), caller, "practice"), settle))
                .clock(clock)
                .build()) {
      sandbox.faults().next("practice.create", Fault.lateWrite(Duration.ofSeconds(30)));
      engine.file(PracticeDossiers.of("HS1", "", 1));
      Timeline.of(engine, clock).toTheEnd();
      return sandbox.practice().dossiers().size();
    }
  }

  /** The same portal with another settle time. */
  private static Portal settling(Portal portal, Optional<Duration> settle) {
    if (settle.isEmpty()) {
      return portal;
    }
    return (Portal)
        Proxy.newProxyInstance(
            Portal.class.getClassLoader(),
            new Class<?>[] {Portal.class},
            (proxy, method, arguments) ->
                method.getName().equals("settleTime")
                    ? settle.get()
                    : method.invoke(portal, arguments));
  }
}
