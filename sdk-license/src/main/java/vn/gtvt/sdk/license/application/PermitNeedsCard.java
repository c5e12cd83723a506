package vn.gtvt.sdk.license.application;

import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.Source;

/** An international permit is issued to the holder of a plastic card (3.000353). */
final class PermitNeedsCard implements LicenceRule {
  private static final Source CARD =
      new Source("Cổng DVCQG 3.000353 (bản đọc 07/2026)", Confidence.VERIFIED);

  @Override
  public void check(LicenceApplication application, Setting setting, Findings found) {
    boolean isOnPaper = application.held().filter(held -> !held.isCard()).isPresent();
    if (application.filingCase() == LicenceCase.INTERNATIONAL_PERMIT && isOnPaper) {
      found.blocks("licence.permit.on-paper", CARD);
    }
  }
}
