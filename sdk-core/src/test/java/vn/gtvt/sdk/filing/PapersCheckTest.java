package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.PortalOperation;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StoredFile;

/** Which files a receiver shows is asked once after it has the dossier, and heard for sure. */
class PapersCheckTest {
  private static final Duration DAYS = Duration.ofDays(3);

  /** Shows what a test says next, and every file when nothing is said. */
  private static final class Showing extends ScriptedPortal {
    final Deque<Function<List<StoredFile>, Outcome<List<StoredFile>>>> shows = new ArrayDeque<>();

    @Override
    public Outcome<List<StoredFile>> missing(Receipt receipt, List<StoredFile> sent) {
      calls.add("missing");
      var next = shows.poll();
      return next == null ? new Outcome.Done<>(List.of()) : next.apply(sent);
    }
  }

  @TempDir Path folder;

  private final Showing portal = new Showing();
  private Bench bench;

  @BeforeEach
  void open() {
    portal.operations.add(PortalOperation.PAPERS);
    ScriptedPortal.say(portal.statuses, 5, Said.at(DossierStatus.PROCESSING));
    bench = new Bench(folder, portal);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void whereEveryFileIsShownNobodyIsDisturbedAndItIsNotAskedAgain() {
    Filing done = bench.runFor(DAYS, bench.file());
    assertThat(done.state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.count("missing")).isEqualTo(1);
  }

  @Test
  void whatIsLostIsNamedAndOnceAPersonLetsItGoOnItIsNotAskedAgain() {
    portal.shows.add(Outcome.Done::new);
    Filing lacking = bench.runFor(Duration.ofHours(1), bench.file());
    assertThat(lacking.state()).isEqualTo(FilingState.NEEDS_PERSON);
    assertThat(lacking.problem().orElseThrow().vi()).contains("thiếu tệp", "Không nộp lại");
    assertThat(lacking.receipt()).isPresent();

    bench.reopen();
    bench.engine.resume(lacking.id());
    assertThat(bench.runFor(DAYS, lacking).state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.count("missing")).isEqualTo(1);
    assertThat(portal.count("submit")).isEqualTo(1);
  }

  @Test
  void aLookThatHeardNothingIsTakenAgain() {
    portal.shows.add(sent -> new Outcome.Unknown<>("cut"));
    portal.shows.add(sent -> new Outcome.NotSent<>("down"));
    portal.shows.add(Outcome.Done::new);
    Filing lacking = bench.runFor(DAYS, bench.file());
    assertThat(lacking.state()).isEqualTo(FilingState.NEEDS_PERSON);
    assertThat(portal.count("missing")).isEqualTo(3);
  }

  @Test
  void aReceiverThatShowsNoFilesIsNotAskedAgain() {
    portal.shows.add(sent -> new Outcome.NotSupported<>(Said.WORDS));
    assertThat(bench.runFor(DAYS, bench.file()).state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.count("missing")).isEqualTo(1);
  }
}
