package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.signature.ApprovingKey;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.pdf.Papers;
import vn.gtvt.sdk.signature.pdf.PdfSigner;

/** A person approves on the telephone while the engine waits. */
class ApprovalTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @TempDir Path folder;

  private final TestKeys keys = TestKeys.open();

  @AfterEach
  void close() {
    keys.close();
  }

  /** Both clocks are the bench's: the authority's keys hold on any day of the test. */
  private ApprovingKey key(Duration after) {
    return new ApprovingKey(keys.key(folder), keys.clock(), after);
  }

  private PaperSigner signer(ApprovingKey key) {
    return new PaperSigner(
        dossier -> List.of(),
        Set.of("a", "b"),
        PdfSigner.at(keys.clock()),
        key,
        folder.resolve("work"));
  }

  private Bench engine(PaperSigner signer, ScriptedPortal portal) {
    return new Bench(
        folder.resolve("journal"), portal, builder -> builder.signer(signer).clock(keys.clock()));
  }

  private static Dossier dossier(Attachment... papers) {
    Dossier plain = FilingSamples.dossier("51A-123.45", 1);
    return Dossier.under(plain.procedure(), plain.edition())
        .title(plain.title())
        .applicant(plain.applicant())
        .items(plain.items())
        .subjects(plain.subjects())
        .attachments(List.of(papers))
        .build();
  }

  private static Attachment paper(String component, int pages) {
    return Attachment.of(
        component, null, component + ".pdf", "application/pdf", Content.of(Papers.paper(pages, 0)));
  }

  /** Works on what is due, as the clock of the signer goes. */
  private Filing wait(Bench bench, Duration time, Filing filing) {
    Instant end = keys.clock().instant().plus(time);
    for (int i = 0; i < 3000; i++) {
      bench.engine.runDue();
      Instant next = bench.engine.nextDue().orElse(end);
      if (!next.isBefore(end)) {
        break;
      }
      keys.clock().set(next.isAfter(keys.clock().instant()) ? next : keys.clock().instant());
    }
    keys.clock().set(end);
    bench.engine.runDue();
    return bench.load(filing);
  }

  @Test
  void anApprovalOfAMinuteLaterIsSeenWhileItHolds() {
    ApprovingKey key = key(MINUTE);
    try (Bench bench = engine(signer(key), new ScriptedPortal())) {
      Filing filing = bench.engine.file(dossier(paper("a", 1)));
      filing = wait(bench, Duration.ofMinutes(2), filing);
      assertThat(filing.step()).isNotEqualTo(Step.SIGN);
    }
    assertThat(key.asked).hasValue(1);
  }

  @Test
  void aPersonWhoDoesNotAnswerIsNotAskedAgainByAMachine() {
    ApprovingKey key = key(Duration.ofDays(1));
    PaperSigner signer = signer(key);
    try (Bench bench = engine(signer, new ScriptedPortal())) {
      Filing filing = bench.engine.file(dossier(paper("a", 1)));
      filing = wait(bench, Duration.ofDays(3), filing);
      assertThat(filing.step()).isEqualTo(Step.SIGN);
      assertThat(filing.problem().orElseThrow().vi()).isNotBlank();
      assertThat(key.asked).hasValue(1);

      signer.tryAgain();
      bench.engine.wake(filing.id(), Awaited.PERSON);
      wait(bench, MINUTE, filing);
      assertThat(key.asked).hasValue(2);
    }
  }

  @Test
  void aServiceThatIsAwayForAMomentCostsNoApproval() {
    ApprovingKey key = key(MINUTE);
    Dossier dossier = dossier(paper("a", 1));
    PaperSigner signer = signer(key);
    signer.sign("r", dossier);
    key.trouble = Trouble.SERVICE_UNREACHABLE;
    assertThat(signer.sign("r", dossier)).isInstanceOf(Outcome.NotSent.class);
    key.trouble = null;
    keys.clock().advance(MINUTE);
    assertThat(signer.sign("r", dossier)).isInstanceOf(Outcome.Done.class);
    assertThat(key.asked).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5})
  void aStateThatWasCutIsAskedForAnew(double share) throws IOException {
    ApprovingKey key = key(MINUTE);
    Dossier dossier = dossier(paper("a", 1));
    PaperSigner signer = signer(key);
    signer.sign("r", dossier);
    Path state = files().filter(file -> file.endsWith("state")).findFirst().orElseThrow();
    byte[] whole = Files.readAllBytes(state);
    Files.write(state, Arrays.copyOf(whole, (int) (whole.length * share)));
    assertThat(signer.sign("r", dossier)).isInstanceOf(Outcome.WaitsFor.class);
    keys.clock().advance(MINUTE);
    assertThat(signer.sign("r", dossier)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void anApprovalIsUsedForThePapersThatItWasGivenForOnly() throws IOException {
    ApprovingKey key = key(MINUTE);
    PaperSigner signer = signer(key);
    signer.sign("r", dossier(paper("a", 1), paper("b", 2)));
    keys.clock().advance(MINUTE);
    Dossier other = dossier(paper("b", 5), paper("a", 3));
    assertThat(signer.sign("r", other)).isInstanceOf(Outcome.WaitsFor.class);
    assertThat(key.asked).hasValue(2);
    keys.clock().advance(MINUTE);
    Dossier signed = ((Outcome.Done<Dossier>) signer.sign("r", other)).value();
    assertThat(pages(signed, 0)).isEqualTo(5);
    assertThat(pages(signed, 1)).isEqualTo(3);
  }

  private static int pages(Dossier dossier, int at) throws IOException {
    try (PDDocument document =
        Loader.loadPDF(dossier.attachments().get(at).open().readAllBytes())) {
      return document.getNumberOfPages();
    }
  }

  @Test
  void thePapersOfAnAnswerAreSignedAndNotThoseThatWereFiled() throws IOException {
    ApprovingKey key = key(Duration.ZERO);
    ScriptedPortal portal = new ScriptedPortal();
    portal.statuses.add(() -> Said.asking(Said.request("q1", null, "b")));
    try (Bench bench = engine(signer(key), portal)) {
      Filing asked = wait(bench, MINUTE, bench.engine.file(dossier(paper("a", 1))));
      assertThat(key.asked).hasValue(1);
      bench.engine.answer(
          asked.id(), new SupplementAnswer("q1", List.of(paper("b", 2)), "kính gửi"));
      Filing done = wait(bench, Duration.ofHours(1), asked);
      assertThat(done.state()).isEqualTo(FilingState.FINISHED);
    }
    assertThat(key.asked).hasValue(2);
    assertThat(portal.supplements).hasSize(1);
    byte[] sent = portal.supplements.get(0).files().get(0).attachment().open().readAllBytes();
    try (PDDocument document = Loader.loadPDF(sent)) {
      assertThat(document.getSignatureDictionaries()).hasSize(1);
      assertThat(document.getNumberOfPages()).isEqualTo(2);
    }
  }

  @Test
  void aKeyThatSignsOneAtOnceIsAskedForEachPaper() {
    ApprovingKey key = key(MINUTE);
    key.atOnce = 1;
    Dossier dossier = dossier(paper("a", 1), paper("b", 2));
    PaperSigner signer = signer(key);
    assertThat(signer.sign("r", dossier)).isInstanceOf(Outcome.WaitsFor.class);
    keys.clock().advance(MINUTE);
    assertThat(signer.sign("r", dossier)).isInstanceOf(Outcome.WaitsFor.class);
    keys.clock().advance(MINUTE);
    assertThat(signer.sign("r", dossier)).isInstanceOf(Outcome.Done.class);
    assertThat(key.asked).hasValue(2);
  }

  @Test
  void whatIsSignedIsClosedToOthersAndGoneOnceTheJournalHasIt() throws IOException {
    Path work = folder.resolve("work");
    try (Bench bench = engine(signer(key(MINUTE)), new ScriptedPortal())) {
      Filing filing = bench.engine.file(dossier(paper("a", 1)));
      wait(bench, Duration.ofSeconds(5), filing);
      for (Path each : files().filter(Files::isDirectory).toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
            .as("%s", each)
            .isEqualTo("rwx------");
      }
      wait(bench, Duration.ofMinutes(2), filing);
    }
    assertThat(work).isEmptyDirectory();
  }

  private Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("work"))) {
      return files.toList().stream();
    }
  }
}
