package vn.gtvt.sdk.permits.qlvt;

import java.util.Map;
import vn.gtvt.sdk.dossier.DossierStatus;

/** QLVT's code words for badges, {@code docs/wire/qlvt-badge.md} sections 5 and 6. */
final class BadgeWords {
  private static final Map<String, DossierStatus> STATUSES =
      Map.of(
          "02", DossierStatus.REGISTERED,
          "04", DossierStatus.PROCESSING,
          "06", DossierStatus.DONE,
          "07", DossierStatus.DONE);

  private BadgeWords() {}

  /** Returns the status of a code; one that is not listed is kept raw. */
  static DossierStatus status(String code) {
    DossierStatus known = STATUSES.get(code);
    return known == null ? DossierStatus.unknown(code) : known.withRaw(code);
  }
}
