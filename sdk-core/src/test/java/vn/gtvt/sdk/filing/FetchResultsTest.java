package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.ResultFile;

class FetchResultsTest {
  private static final Duration DAY = Duration.ofDays(1);

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

  private static ResultFile result(String id, @Nullable String sha256) {
    return new ResultFile(id, "Phù hiệu " + id + ".pdf", "application/pdf", sha256);
  }

  private static Content content(String text) {
    return Content.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(String text) {
    return Attachment.of("result", null, "n", "application/pdf", content(text)).sha256();
  }

  private Filing issued(ResultFile... results) {
    portal.statuses.add(() -> Said.issued(results));
    return bench.run(bench.file());
  }

  @Test
  void eachPaperIssuedIsFetchedOnceAndKeptWithItsBytes() throws IOException {
    portal.results.add(() -> new Outcome.Done<>(content("one")));
    portal.results.add(() -> new Outcome.Done<>(content("two")));
    Filing done = issued(result("p1", sha256("one")), result("p2", null));
    assertThat(done.state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.count("result")).isEqualTo(2);
    bench.reopen();
    assertThat(bench.engine.results(done.id()))
        .extracting(Attachment::fileName)
        .containsExactly("Phù hiệu p1.pdf", "Phù hiệu p2.pdf");
    Attachment second = bench.engine.results(done.id()).get(1);
    assertThat(second.open().readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("two");
    assertThat(second.sha256()).isEqualTo(sha256("two"));
  }

  @Test
  void aPaperThatIsNotAsStatedIsFetchedAgain() {
    portal.results.add(() -> new Outcome.Done<>(content("torn")));
    portal.results.add(() -> new Outcome.Done<>(content("whole")));
    Filing filing = issued(result("p1", sha256("whole")));
    assertThat(filing.step()).isEqualTo(Step.FETCH);
    assertThat(bench.engine.results(filing.id())).isEmpty();
    assertThat(bench.runFor(DAY, filing).state()).isEqualTo(FilingState.FINISHED);
    assertThat(bench.engine.results(filing.id()))
        .extracting(Attachment::sha256)
        .containsExactly(sha256("whole"));
  }

  @Test
  void aPaperThatIsNeverAsStatedBecomesAPersonsMatter() {
    ScriptedPortal.say(portal.results, 20, new Outcome.Done<>(content("torn")));
    Filing parked = bench.runFor(DAY, issued(result("p1", sha256("whole"))));
    assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
    assertThat(parked.problem()).isPresent();
    assertThat(portal.count("result")).isEqualTo(Bench.PACE.attempts());
    assertThat(bench.engine.results(parked.id())).isEmpty();
  }

  @Test
  void aPaperThatCannotBeFetchedLeavesTheDecisionAndSaysWhereToGetIt() {
    portal.results.add(() -> new Outcome.NotSupported<>(Said.WORDS));
    Filing done = issued(result("p1", null));
    assertThat(done.state()).isEqualTo(FilingState.FINISHED);
    assertThat(done.problem()).contains(Said.WORDS);
    assertThat(done.progress().orElseThrow().results()).hasSize(1);
    assertThat(bench.engine.nextDue()).isEmpty();
  }

  @Test
  void whatWasFetchedBeforeARestartIsNotFetchedAgain() {
    portal.results.add(() -> new Outcome.Done<>(content("one")));
    portal.results.add(() -> new Outcome.Unknown<>("cut"));
    Filing filing = issued(result("p1", null), result("p2", null));
    bench.reopen();
    assertThat(bench.runFor(DAY, filing).state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.count("result")).isEqualTo(3);
    assertThat(bench.engine.results(filing.id())).hasSize(2);
  }
}
