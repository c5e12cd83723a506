package vn.gtvt.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Decision;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;

/**
 * A receiver that answers at once, grants everything and keeps nothing: the subjects of a dossier
 * travel in its receipt. Safe for concurrent use.
 */
final class InstantPortal implements Portal {
  private final Instant decided = SampleFleet.FILING_DAY.atStartOfDay().toInstant(ZONE);
  private static final ZoneOffset ZONE = ZoneOffset.ofHours(7);
  private final Consumer<String> beforeAnswer;

  InstantPortal() {
    this(reference -> {});
  }

  /** Calls somebody with the reference before a submission or a status is answered. */
  InstantPortal(Consumer<String> beforeAnswer) {
    this.beforeAnswer = beforeAnswer;
  }

  @Override
  public String name() {
    return "instant";
  }

  @Override
  public Duration settleTime() {
    return Duration.ofSeconds(1);
  }

  @Override
  public Outcome<StoredFile> upload(Attachment file) {
    return new Outcome.Done<>(new StoredFile(file.sha256().substring(0, 24), file.sha256()));
  }

  @Override
  public Outcome<Receipt> submit(Submission submission) {
    beforeAnswer.accept(submission.reference());
    String subjects = String.join(",", submission.dossier().subjects());
    return new Outcome.Done<>(new Receipt(subjects, submission.reference()));
  }

  @Override
  public Outcome<LookUp> lookUp(String reference) {
    return new Outcome.Done<>(new LookUp.Absent());
  }

  @Override
  public Outcome<Progress> progress(Receipt receipt) {
    beforeAnswer.accept(receipt.reference());
    List<Decision> decisions = new ArrayList<>();
    for (String subject : receipt.id().split(",", -1)) {
      decisions.add(
          new Decision(subject, true, "PH-" + subject, SampleFleet.FILING_DAY.plusYears(5), null));
    }
    return new Outcome.Done<>(
        new Progress(
            DossierStatus.DONE.withRaw("06"),
            "HS-" + receipt.reference(),
            decided,
            decided,
            decided,
            decisions));
  }
}
