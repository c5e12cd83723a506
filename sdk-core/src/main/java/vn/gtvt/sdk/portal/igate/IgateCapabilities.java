package vn.gtvt.sdk.portal.igate;

import vn.gtvt.sdk.portal.Capabilities;
import vn.gtvt.sdk.portal.PortalOperation;

/** What iGate can do, with the section of the wire facts. */
final class IgateCapabilities {
  private IgateCapabilities() {}

  static Capabilities of(IgateSettings settings) {
    IgateNames names = settings.names();
    Capabilities.Builder table =
        Capabilities.builder()
            .verified(PortalOperation.PROCEDURES, "2.2.2 step 1")
            .verified(PortalOperation.ALLOCATE, "2.2.2 step 5")
            .verified(PortalOperation.UPLOAD, "2.2.2 step 6")
            .verified(PortalOperation.SUBMIT, "2.2.2 step 7; a captcha is a person's step")
            .verified(PortalOperation.LOOK_UP, "2.2.3, `code-match`; by the code only")
            .verified(PortalOperation.PROGRESS, "2.2.3, `--online`; status words inferred")
            .inferred(PortalOperation.PAPERS, "igate.md 6.2, `dossierFormFile[]` of `--online`")
            .verified(PortalOperation.FEES, "2.2.3")
            .absent(PortalOperation.SUPPLEMENT, "2.2.3: not found")
            .absent(PortalOperation.PAYMENT_LINK, "6: not found")
            .absent(PortalOperation.WITHDRAW, "2.2.3: not found for applicants")
            .absent(PortalOperation.REGISTER_ACCOUNT, "accounts are VNeID's (legal 6.1)")
            .absent(PortalOperation.ACCOUNT, "not found");
    if (settings.readsBack()) {
      table.inferred(PortalOperation.VERIFY, "path of the deletion, 2.2.2 step 6");
    } else {
      table.absent(PortalOperation.VERIFY, "switched off in the settings");
    }
    if (names.history() == null) {
      table.absent(PortalOperation.HISTORY, "2.2.3 names the call, no source its fields");
    } else {
      table.inferred(PortalOperation.HISTORY, "2.2.3; fields from the settings");
    }
    if (names.results() == null) {
      table.absent(PortalOperation.RESULT, "no source shows where results stand");
    } else {
      table.inferred(PortalOperation.RESULT, "field from the settings");
    }
    return table.build();
  }
}
