package vn.gtvt.sdk.filing;

import java.time.Instant;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Asks where the dossier stands until it is decided; asking is harmless and is repeated without
 * end.
 */
final class FollowStatus implements StepAction {
  @Override
  public Filing act(Filing filing, Work work) {
    Receipt receipt =
        filing.receipt().orElseThrow(() -> new IllegalStateException(filing + " has no receipt"));
    Outcome<Progress> outcome = work.portal().progress(receipt);
    if (outcome instanceof Outcome.Done<Progress> done) {
      return heard(filing, done.value(), work);
    }
    if (outcome instanceof Outcome.Refused<Progress> refused) {
      Filing.State parked = Moves.parked(filing.inside(), refused.reason());
      return work.write(filing, parked, "follow: refused");
    }
    Instant later = work.now().plus(work.pace().follow());
    Bilingual advice = outcome instanceof Outcome.WaitsFor<Progress> waits ? waits.advice() : null;
    return work.write(filing, Moves.later(filing.inside(), later, advice), "follow: no answer");
  }

  private static Filing heard(Filing filing, Progress progress, Work work) {
    boolean isFinal = progress.status().isFinal();
    Instant next = isFinal ? null : work.now().plus(work.pace().follow());
    return work.write(
        filing,
        Moves.progressed(filing.inside(), progress, next),
        "follow: " + progress.status().raw());
  }
}
