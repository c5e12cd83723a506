package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.Submission;

class SignedOnceTest {
  private final List<Submission> submitted = new ArrayList<>();
  private boolean isDown = true;

  private final Receiver receiver =
      new Receiver() {
        @Override
        public Outcome<Receipt> submit(Submission submission) {
          if (isDown) {
            return new Outcome.NotSent<>("down");
          }
          submitted.add(submission);
          return super.submit(submission);
        }
      };

  /** Signs as a real one does: what is signed already gets a second signature. */
  private static Outcome<Dossier> sign(Dossier dossier) {
    List<Attachment> signed = dossier.attachments().stream().map(SignedOnceTest::signed).toList();
    return new Outcome.Done<>(
        Dossier.under(dossier.procedure(), dossier.edition())
            .title(dossier.title())
            .applicant(dossier.applicant())
            .items(dossier.items())
            .subjects(dossier.subjects())
            .attachments(signed)
            .build());
  }

  private static Attachment signed(Attachment paper) {
    try {
      String text = new String(paper.open().readAllBytes(), StandardCharsets.UTF_8);
      return Bench.paper(paper.component(), text.replace("%PDF-1.4 ", "") + " signed");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatBeginsAnewAfterARestoreIsNotSignedASecondTime(@TempDir Path folder) throws Exception {
    try (Bench bench =
        new Bench(
            folder, receiver, builder -> builder.signer((reference, dossier) -> sign(dossier)))) {
      Filing filing = bench.run(bench.file());
      assertThat(filing.step()).isEqualTo(Step.SUBMIT);
      bench.reopen();
      assertThat(bench.engine.afterRestore()).isEqualTo(1);
      isDown = false;
      assertThat(bench.runFor(Duration.ofHours(1), filing).receipt()).isPresent();
      assertThat(bench.engine.history(filing.id()))
          .extracting(FilingEvent::what)
          .contains("reconcile: absence proved; begins anew");
    }
    assertThat(submitted).hasSize(1);
    for (Submission.SentFile file : submitted.get(0).files()) {
      assertThat(new String(file.attachment().open().readAllBytes(), StandardCharsets.UTF_8))
          .containsOnlyOnce("signed");
    }
  }
}
