package vn.gtvt.sdk.filing;

import java.time.LocalDate;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.UploadLimits;

/**
 * Refuses a dossier with a file that the receiver does not take before anything of it leaves.
 * Immutable and safe for concurrent use.
 */
public final class UploadPreflight implements Preflight {
  private final UploadLimits limits;

  /** Makes one that knows these limits. */
  public UploadPreflight(UploadLimits limits) {
    this.limits = limits;
  }

  @Override
  public Outcome<Dossier> ready(Dossier dossier, LocalDate day) {
    return dossier.attachments().stream()
        .flatMap(file -> limits.problem(file).stream())
        .findFirst()
        .<Outcome<Dossier>>map(Outcome.Refused::new)
        .orElseGet(() -> new Outcome.Done<>(dossier));
  }
}
