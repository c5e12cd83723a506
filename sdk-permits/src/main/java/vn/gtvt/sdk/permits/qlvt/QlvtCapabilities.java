package vn.gtvt.sdk.permits.qlvt;

import vn.gtvt.sdk.portal.Capabilities;
import vn.gtvt.sdk.portal.PortalOperation;

/** What QLVT can do, with the section of the wire facts. */
final class QlvtCapabilities {
  private static final String NOT_FOUND = "3.2 to 3.9: not found";

  private QlvtCapabilities() {}

  static Capabilities of(QlvtSettings settings) {
    Capabilities.Builder table = Capabilities.builder();
    if (settings.withdrawal().isPresent()) {
      table.inferred(PortalOperation.WITHDRAW, "3.2 `actionCode`; the code is the settings'");
    } else {
      table.absent(PortalOperation.WITHDRAW, "3.2 `actionCode`: which one is not known");
    }
    return table
        .absent(PortalOperation.PROCEDURES, "3: it takes badge dossiers only")
        .absent(PortalOperation.ALLOCATE, NOT_FOUND)
        .verified(PortalOperation.UPLOAD, "3.2; part and answer ours")
        .inferred(PortalOperation.VERIFY, "path of the upload; ours")
        .verified(PortalOperation.SUBMIT, "3.2 `userCreate`; the record's shape inferred")
        .verified(PortalOperation.LOOK_UP, "3.2; reference in `shortName` inferred")
        .verified(PortalOperation.PROGRESS, "3.2 `userById`; codes partly ours")
        .absent(PortalOperation.PAPERS, "3.2 `TaiLieuNop`: whether a record shows it is not known")
        .absent(PortalOperation.HISTORY, NOT_FOUND)
        .absent(PortalOperation.SUPPLEMENT, "3.5 names a letter; how it is answered: not found")
        .absent(PortalOperation.FEES, "the badge is free of charge")
        .absent(PortalOperation.PAYMENT_LINK, "the badge is free of charge")
        .absent(PortalOperation.RESULT, "3.5: results per vehicle as data, no paper")
        .absent(PortalOperation.REGISTER_ACCOUNT, NOT_FOUND)
        .absent(PortalOperation.ACCOUNT, NOT_FOUND)
        .build();
  }
}
