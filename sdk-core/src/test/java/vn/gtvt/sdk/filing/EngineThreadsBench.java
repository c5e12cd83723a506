package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An engine that is about to be built, over a journal of its own. */
abstract class EngineThreadsBench {
  static final String TENANT = "luong";

  @TempDir Path folder;

  final ScriptedPortal portal = new ScriptedPortal();
  Journal journal;

  @BeforeEach
  void open() {
    journal = EmbeddedJournal.open(folder);
  }

  @AfterEach
  void close() {
    journal.close();
  }

  FilingEngineBuilder builder() {
    return FilingEngine.builder()
        .tenant(TENANT)
        .journal(journal)
        .portal(portal)
        .clock(Clock.systemUTC());
  }

  static List<Filing> file(FilingEngine engine, int many) {
    List<Filing> filed = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      filed.add(engine.file(FilingSamples.dossier("29E-000." + i, 1)));
    }
    return filed;
  }

  static List<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("filing-"))
        .filter(thread -> thread.getName().endsWith(TENANT))
        .toList();
  }

  static void await(CountDownLatch latch) throws InterruptedException {
    assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
  }
}
