package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Guard;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.PortalOperation;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.Waiting;

class EngineStepsTest {
  private static final Duration HOUR = Duration.ofHours(1);

  @TempDir Path folder;

  private final ScriptedPortal portal = new ScriptedPortal();
  private final List<Outcome<Dossier>> said = new ArrayList<>();
  private Bench bench;

  @BeforeEach
  void open() {
    bench = new Bench(folder, portal);
  }

  private void open(UnaryOperator<FilingEngineBuilder> settings) {
    bench.close();
    bench = new Bench(folder, portal, settings);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Outcome<Dossier> next(Dossier dossier) {
    return said.isEmpty() ? new Outcome.Done<>(dossier) : said.remove(0);
  }

  private static Dossier with(Dossier like, String title, Attachment... papers) {
    return Dossier.under(like.procedure(), like.edition())
        .title(title)
        .applicant(like.applicant())
        .items(like.items())
        .subjects(like.subjects())
        .attachments(List.of(papers))
        .build();
  }

  @Test
  void whatTheLastLookRefusesEndsBeforeAnythingIsSent() {
    open(builder -> builder.preflight((dossier, day) -> next(dossier)));
    said.add(new Outcome.Refused<>(Said.WORDS));
    Filing refused = bench.run(bench.file());
    assertThat(refused.state()).isEqualTo(FilingState.REFUSED);
    assertThat(refused.problem()).contains(Said.WORDS);
    assertThat(portal.calls).isEmpty();
  }

  @Test
  void whatTheLastLookWaitsForIsLookedAtAgainOnTheDayItIs() {
    List<LocalDate> days = new ArrayList<>();
    open(
        builder ->
            builder.preflight(
                (dossier, day) -> {
                  days.add(day);
                  return next(dossier);
                }));
    said.add(new Outcome.WaitsFor<>(Awaited.HEALTH_CERTIFICATE, Said.WORDS));
    bench.clock.set(Instant.parse("2026-09-14T16:50:00Z"));
    Filing waits = bench.run(bench.file());
    assertThat(waits.step()).isEqualTo(Step.CHECK);
    assertThat(waits.waiting()).map(Waiting::what).contains(Awaited.HEALTH_CERTIFICATE);
    assertThat(portal.calls).isEmpty();
    assertThat(bench.runFor(HOUR, waits).state()).isEqualTo(FilingState.FINISHED);
    assertThat(days).containsExactly(LocalDate.of(2026, 9, 14), LocalDate.of(2026, 9, 15));
  }

  @Test
  void whatTheLastLookCompletesIsWhatIsFiledAlsoAfterARestart() {
    open(builder -> builder.preflight((dossier, day) -> next(dossier)));
    Attachment added = Bench.paper("certificate", "number 7");
    Dossier completed = with(FilingSamples.dossier("29E-123.45", 0), "đủ", added);
    said.add(new Outcome.Done<>(completed));
    portal.uploads.add(() -> new Outcome.NotSent<>("down"));
    Filing filing = bench.run(bench.file());
    open(builder -> builder);
    assertThat(bench.runFor(HOUR, filing).state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.submissions.get(0).dossier().title()).isEqualTo("đủ");
    assertThat(portal.submissions.get(0).files())
        .extracting(file -> file.attachment().sha256())
        .containsExactly(added.sha256());
    assertThat(bench.file().id()).isEqualTo(filing.id());
  }

  @Test
  void whatIsToBeApprovedBySignatureWaitsAndTheSignedPapersAreSent() throws IOException {
    List<String> references = new ArrayList<>();
    open(
        builder ->
            builder.signer(
                (reference, dossier) -> {
                  references.add(reference);
                  return next(dossier);
                }));
    said.add(new Outcome.WaitsFor<>(Awaited.PERSON, Said.WORDS));
    said.add(new Outcome.NotSent<>("down"));
    said.add(
        new Outcome.Done<>(
            with(FilingSamples.dossier("29E-123.45", 0), "ký", Bench.paper("paper", "signed"))));
    Filing waits = bench.run(bench.file());
    assertThat(waits.step()).isEqualTo(Step.SIGN);
    assertThat(waits.waiting()).map(Waiting::what).contains(Awaited.PERSON);
    bench.engine.wake(waits.id(), Awaited.PERSON);
    Filing filed = bench.runFor(HOUR, waits);
    assertThat(filed.state()).isEqualTo(FilingState.FINISHED);
    assertThat(references).hasSize(3).containsOnly(filed.reference());
    Submission.SentFile sent = portal.submissions.get(0).files().get(0);
    assertThat(sent.attachment().open().readAllBytes())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("%PDF-1.4 signed");
  }

  @Test
  void aCodeIsAskedForAgainWhenItGotLostAndKeptOnceItIsKnown() {
    portal.operations.add(PortalOperation.ALLOCATE);
    portal.allocates.add(() -> new Outcome.Unknown<>("cut"));
    portal.allocates.add(() -> new Outcome.Done<>("H29.1"));
    portal.submits.add(() -> new Outcome.NotSent<>("down"));
    Filing filing = bench.run(bench.file());
    assertThat(filing.code()).isEmpty();
    Filing known = bench.runAfter(Duration.ofSeconds(2), filing);
    assertThat(known.code()).contains("H29.1");
    bench.reopen();
    assertThat(bench.runFor(HOUR, filing).code()).contains("H29.1");
    assertThat(portal.count("allocate")).isEqualTo(2);
    assertThat(portal.submissions).extracting(Submission::code).containsOnly("H29.1");
  }

  @Test
  void aStoredFileThatIsNotOursOrGoneGoesOnceMore() {
    portal.operations.add(PortalOperation.VERIFY);
    portal.verifies.add(() -> new Outcome.Done<>(new StoredFile("f", "0".repeat(64))));
    portal.verifies.add(() -> new Outcome.Refused<>(Said.WORDS));
    Filing filed = bench.runFor(HOUR, bench.file());
    assertThat(filed.state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.count("upload")).isEqualTo(4);
    assertThat(portal.count("verify")).isEqualTo(4);
    assertThat(portal.count("submit")).isEqualTo(1);
  }

  @Test
  void aReceiverThatSpoilsEveryFileIsNotFedWithoutEnd() {
    portal.operations.add(PortalOperation.VERIFY);
    ScriptedPortal.say(portal.verifies, 24, new Outcome.Refused<>(Said.WORDS));
    Filing parked = bench.runFor(Duration.ofDays(1), bench.file());
    assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
    assertThat(parked.problem()).isPresent();
    assertThat(portal.count("verify")).isEqualTo(Bench.PACE.attempts());
    assertThat(portal.count("submit")).isZero();
    bench.reopen();
    bench.engine.resume(parked.id());
    bench.runFor(Duration.ofDays(1), parked);
    assertThat(portal.count("verify")).isEqualTo(2 * Bench.PACE.attempts());
    bench.engine.resume(parked.id());
    assertThat(bench.runFor(HOUR, parked).state()).isEqualTo(FilingState.FINISHED);
  }

  @Test
  void aReceiverThatRefusesASecondOneNeedsToBeAskedOnlyOnce() {
    portal.guard = Guard.REFUSED_TWICE;
    portal.submits.add(() -> new Outcome.Unknown<>("cut"));
    assertThat(bench.runFor(HOUR, bench.file()).state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.calls)
        .containsExactly("upload", "upload", "submit", "lookUp", "submit", "progress");
  }

  @Test
  void whereNobodyCanBeAskedAPersonFindsOutAndTells() {
    portal.guard = Guard.PERSON;
    portal.submits.add(() -> new Outcome.Unknown<>("cut"));
    portal.lookUps.add(() -> new Outcome.NotSupported<>(Said.WORDS));
    Filing parked = bench.runFor(HOUR, bench.file());
    assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
    assertThat(parked.problem()).contains(Said.WORDS);
    bench.engine.confirm(parked.id(), new LookUp.Absent());
    Filing filed = bench.runFor(HOUR, parked);
    assertThat(filed.state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.count("submit")).isEqualTo(2);
    assertThat(bench.engine.confirm(filed.id(), new LookUp.Absent())).isEqualTo(filed);
  }
}
