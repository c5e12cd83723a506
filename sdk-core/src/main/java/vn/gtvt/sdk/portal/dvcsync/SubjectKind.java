package vn.gtvt.sdk.portal.dvcsync;

import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.text.VietnameseText;

/**
 * {@code LoaiDoiTuong} as DvcSync numbers it: 0 citizen, 1 enterprise, 2 household business; the
 * national side and TD number it otherwise (wire facts 1.3).
 */
final class SubjectKind {
  private static final int CITIZEN = 0;
  private static final int ENTERPRISE = 1;
  private static final int HOUSEHOLD_BUSINESS = 2;
  private static final String HOUSEHOLD = VietnameseText.fold("hộ kinh doanh ");

  private SubjectKind() {}

  /** The law puts the words "Hộ kinh doanh" before the name of every household business. */
  static int of(Party party) {
    if (party.kind() == Party.Kind.PERSON) {
      return CITIZEN;
    }
    return VietnameseText.fold(party.name()).startsWith(HOUSEHOLD)
        ? HOUSEHOLD_BUSINESS
        : ENTERPRISE;
  }
}
