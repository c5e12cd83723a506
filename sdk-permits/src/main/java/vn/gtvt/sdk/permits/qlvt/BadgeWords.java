package vn.gtvt.sdk.permits.qlvt;

import java.util.Map;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.permits.badge.BadgeKind;

/** QLVT's code words for badges, {@code docs/wire/qlvt-badge.md} sections 5 and 6. */
final class BadgeWords {
  private static final Map<BadgeKind, String> KINDS =
      Map.of(
          BadgeKind.FIXED_ROUTE, "MAU_2.002288.TUYENCODINH",
          BadgeKind.SHUTTLE, "MAU_2.002288.TRUNGCHUYEN",
          BadgeKind.BUS, "MAU_2.002288.BUYT",
          BadgeKind.TAXI, "MAU_2.002288.TAXI",
          BadgeKind.CONTRACT, "MAU_2.002288.HOPDONG",
          BadgeKind.TRUCK, "MAU_2.002288.TAI",
          BadgeKind.FOUR_WHEEL_PASSENGER, "MAU_2.002288.CHOKHACH",
          BadgeKind.FOUR_WHEEL_GOODS, "MAU_2.002288.CHOHANG");

  private static final Map<String, DossierStatus> STATUSES =
      Map.of(
          "02", DossierStatus.REGISTERED,
          "04", DossierStatus.PROCESSING,
          "06", DossierStatus.DONE,
          "07", DossierStatus.DONE);

  private BadgeWords() {}

  /**
   * Returns the code of a kind.
   *
   * @throws IllegalArgumentException if the form has none
   */
  static String kind(BadgeKind kind) {
    String code = KINDS.get(kind);
    if (code == null) {
      throw new IllegalArgumentException("the form of 2.002288 has no kind " + kind);
    }
    return code;
  }

  /** Returns the status of a code; one that is not listed is kept raw. */
  static DossierStatus status(String code) {
    DossierStatus known = STATUSES.get(code);
    return known == null ? DossierStatus.unknown(code) : known.withRaw(code);
  }
}
