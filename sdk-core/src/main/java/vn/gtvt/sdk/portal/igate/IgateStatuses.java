package vn.gtvt.sdk.portal.igate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.StatusTable;

/** Words of {@code dossierTaskStatus.name}, {@code docs/wire/igate.md} 6.3. */
final class IgateStatuses {
  private IgateStatuses() {}

  /** The national words (wire facts 1.4); that iGate uses them all is inferred. */
  static StatusTable national() {
    List<DossierStatus> all =
        List.of(
            DossierStatus.REGISTERED,
            DossierStatus.RECEIVED,
            DossierStatus.NOT_RECEIVED,
            DossierStatus.PROCESSING,
            DossierStatus.SUPPLEMENT_ASKED,
            DossierStatus.PAYMENT_ASKED,
            DossierStatus.WITHDRAWAL_ASKED,
            DossierStatus.STOPPED,
            DossierStatus.DONE,
            DossierStatus.RETURNED);
    Map<String, DossierStatus> words = new LinkedHashMap<>();
    all.forEach(status -> words.put(status.name().vi(), status));
    return StatusTable.of("iGate, national words (wire 1.4, 2.2.3)", words);
  }
}
