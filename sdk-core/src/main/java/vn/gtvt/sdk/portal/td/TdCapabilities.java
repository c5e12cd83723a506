package vn.gtvt.sdk.portal.td;

import vn.gtvt.sdk.portal.Capabilities;
import vn.gtvt.sdk.portal.PortalOperation;

/** What TD can do, with the section of the wire facts. */
final class TdCapabilities {
  private TdCapabilities() {}

  static Capabilities of(TdSettings settings) {
    Capabilities.Builder table =
        Capabilities.builder()
            .absent(PortalOperation.PROCEDURES, "2.3 shows no list for filers")
            .absent(PortalOperation.ALLOCATE, "1.7: the server makes the code while it files")
            .verified(PortalOperation.UPLOAD, "td.md 3, read in the source of 2.3")
            .verified(PortalOperation.VERIFY, "td.md 3, read in the source of 2.3")
            .verified(PortalOperation.SUBMIT, "2.3")
            .inferred(PortalOperation.LOOK_UP, "2.3, the own list; reference in `trichYeuHoSo`")
            .verified(PortalOperation.PROGRESS, "2.3")
            .verified(PortalOperation.PAPERS, "td.md 5, `dinhKem` of `GetByMa`, read in the source")
            .verified(PortalOperation.SUPPLEMENT, "2.3; one request told from the next: inferred")
            .verified(PortalOperation.FEES, "2.3")
            .verified(PortalOperation.PAYMENT_LINK, "2.3")
            .inferred(PortalOperation.WITHDRAW, "2.3 names status 7, td.md 7 the call")
            .verified(PortalOperation.RESULT, "td.md 9, read in the source of 2.3")
            .absent(PortalOperation.REGISTER_ACCOUNT, "not found")
            .absent(PortalOperation.ACCOUNT, "not found");
    return settings.historyKey() == null
        ? table.absent(PortalOperation.HISTORY, "2.3; needs a key of the portal").build()
        : table.verified(PortalOperation.HISTORY, "2.3; key from the settings").build();
  }
}
