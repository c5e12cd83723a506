package vn.gtvt.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Decision;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.DossierKey;
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
  private static final ZoneOffset ZONE = ZoneOffset.ofHours(7);

  private final Instant decided = SampleFleet.FILING_DAY.atStartOfDay().toInstant(ZONE);

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
    String subjects = String.join(",", submission.dossier().subjects());
    return new Outcome.Done<>(new Receipt(subjects, submission.reference()));
  }

  @Override
  public Outcome<LookUp> lookUp(DossierKey key) {
    return new Outcome.Done<>(new LookUp.Absent());
  }

  @Override
  public Outcome<Progress> progress(Receipt receipt) {
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
