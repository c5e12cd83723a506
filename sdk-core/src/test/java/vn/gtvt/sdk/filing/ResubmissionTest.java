package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Decision;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;

class ResubmissionTest {
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

  private static Dossier dossier(String subject, LocalDate day, String fileName) {
    Dossier like = FilingSamples.dossier("29E-123.45", 0);
    byte[] bytes = fileName.getBytes(StandardCharsets.UTF_8);
    return Dossier.under(like.procedure(), like.edition())
        .title("Lần nộp " + day)
        .applicant(like.applicant())
        .items(Items.builder().text("plate", subject).date("day", day).build())
        .subjects(List.of(subject))
        .attachments(
            List.of(Attachment.of("paper", null, fileName, "application/pdf", Content.of(bytes))))
        .build();
  }

  private static Outcome<Progress> decided(boolean... granted) {
    List<Decision> decisions =
        IntStream.range(0, granted.length)
            .mapToObj(i -> new Decision("s" + i, granted[i], null, null, null))
            .toList();
    return new Outcome.Done<>(new Progress(DossierStatus.DONE, "n1", null, null, null, decisions));
  }

  private void demandNewAttemptAfter(Filing before) {
    Filing next = bench.file();
    assertThat(next.id()).isNotEqualTo(before.id());
    assertThat(next.previous()).contains(before.id());
    assertThat(next.reference()).isNotEqualTo(before.reference());
    assertThat(bench.file().id()).isEqualTo(next.id());
    bench.reopen();
    assertThat(bench.load(next).previous()).contains(before.id());
    assertThat(bench.file().id()).isEqualTo(next.id());
  }

  @Test
  void theSameContentIsTheOpenFilingAlsoWhenItNeedsAPerson() {
    portal.submits.add(() -> new Outcome.NotSupported<>(Said.WORDS));
    Filing open = bench.file();
    assertThat(bench.file().id()).isEqualTo(open.id());
    assertThat(bench.run(open).state()).isEqualTo(FilingState.NEEDS_PERSON);
    assertThat(bench.file().id()).isEqualTo(open.id());
    assertThat(open.previous()).isEmpty();
  }

  @Test
  void whatIsGrantedInPartOrAsAWholeIsNotFiledAgain() {
    portal.statuses.add(() -> decided(false, true));
    Filing granted = bench.run(bench.file());
    assertThat(granted.state()).isEqualTo(FilingState.FINISHED);
    bench.reopen();
    assertThat(bench.file()).isEqualTo(granted);
    Filing whole = bench.run(bench.engine.file(FilingSamples.dossier("29E-000.02", 0)));
    assertThat(bench.engine.file(FilingSamples.dossier("29E-000.02", 0))).isEqualTo(whole);
  }

  @Test
  void afterARefusalANewAttemptIsLinkedToTheOld() {
    portal.submits.add(() -> new Outcome.Refused<>(Said.WORDS));
    Filing refused = bench.run(bench.file());
    assertThat(refused.state()).isEqualTo(FilingState.REFUSED);
    demandNewAttemptAfter(refused);
  }

  @Test
  void afterAWithdrawalANewAttemptIsLinkedToTheOld() {
    portal.statuses.add(() -> Said.at(DossierStatus.PROCESSING));
    Filing followed = bench.run(bench.file());
    bench.engine.withdraw(followed.id(), "đổi xe");
    assertThat(bench.run(followed).state()).isEqualTo(FilingState.WITHDRAWN);
    demandNewAttemptAfter(followed);
  }

  @Test
  void afterACancellationANewAttemptIsLinkedToTheOld() {
    Filing cancelled = bench.engine.withdraw(bench.file().id(), "đổi xe");
    assertThat(cancelled.state()).isEqualTo(FilingState.CANCELLED);
    demandNewAttemptAfter(cancelled);
  }

  @Test
  void afterADecisionThatGrantsNothingOrAStopANewAttemptIsMade() {
    portal.statuses.add(() -> decided(false, false));
    Filing denied = bench.run(bench.file());
    assertThat(denied.state()).isEqualTo(FilingState.FINISHED);
    demandNewAttemptAfter(denied);
    portal.statuses.add(() -> Said.at(DossierStatus.STOPPED));
    Filing stopped = bench.run(bench.file());
    assertThat(stopped.previous()).contains(denied.id());
    demandNewAttemptAfter(stopped);
  }

  @Test
  void whoInsistsGetsANewAttemptBesideTheOldAndBothAreFiled() {
    Filing first = bench.file();
    Dossier same = FilingSamples.dossier("29E-123.45", 2);
    Filing second = bench.engine.file(same, Resubmission.INSIST);
    assertThat(second.previous()).contains(first.id());
    assertThat(bench.file().id()).isEqualTo(second.id());
    bench.engine.runDue();
    assertThat(bench.load(first).state()).isEqualTo(FilingState.FINISHED);
    assertThat(bench.load(second).state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.submissions)
        .extracting(each -> each.reference())
        .containsExactlyInAnyOrder(first.reference(), second.reference());
  }

  @Test
  void anOlderAttemptThatIsStillGrantedHoldsTheContentWhenTheInsistedOneWasRefused() {
    Filing granted = bench.run(bench.file());
    portal.submits.add(() -> new Outcome.Refused<>(Said.WORDS));
    Filing second = bench.engine.file(FilingSamples.dossier("29E-123.45", 2), Resubmission.INSIST);
    assertThat(bench.run(second).state()).isEqualTo(FilingState.REFUSED);
    assertThat(bench.file().id()).isEqualTo(granted.id());
  }

  @Test
  void datesTitlesAndFilesDoNotCountButAnotherSubjectDoes() {
    LocalDate day = LocalDate.of(2026, 9, 14);
    Filing first = bench.engine.file(dossier("A", day, "a.pdf"));
    assertThat(bench.engine.file(dossier("A", day.plusDays(9), "b.pdf")).id())
        .isEqualTo(first.id());
    assertThat(bench.engine.file(dossier("B", day, "a.pdf")).id()).isNotEqualTo(first.id());
  }

  @Test
  void twoTenantsWithTheSameContentHaveTwoFilings() {
    Filing ours = bench.file();
    try (FilingEngine theirs = bench.engine("khac")) {
      Filing other = theirs.file(FilingSamples.dossier("29E-123.45", 2));
      assertThat(other.id()).isNotEqualTo(ours.id());
      assertThat(other.previous()).isEmpty();
      assertThat(theirs.filings()).containsExactly(other);
    }
    assertThat(bench.engine.filings()).containsExactly(ours);
  }

  @Test
  void severalThreadsThatFileTheSameContentAtOnceMakeOneAttempt() throws Exception {
    bench.engine.withdraw(bench.file().id(), "đổi xe");
    int many = 8;
    CyclicBarrier together = new CyclicBarrier(many);
    Callable<FilingId> call =
        () -> {
          together.await(10, TimeUnit.SECONDS);
          return bench.file().id();
        };
    ExecutorService threads = Executors.newFixedThreadPool(many);
    try {
      Set<FilingId> ids = new HashSet<>();
      for (Future<FilingId> each : threads.invokeAll(Collections.nCopies(many, call))) {
        ids.add(each.get());
      }
      assertThat(ids).hasSize(1);
      assertThat(bench.engine.filings()).hasSize(2);
    } finally {
      threads.shutdown();
    }
  }
}
