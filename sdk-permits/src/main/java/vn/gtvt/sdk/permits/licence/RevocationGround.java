package vn.gtvt.sdk.permits.licence;

import vn.gtvt.sdk.text.Bilingual;

/** Why a licence is revoked (Điều 21.6 NĐ 158/2024, legal facts A.4). */
public enum RevocationGround {
  /** Point a: hồ sơ không đúng. */
  FALSE_PAPERS("a", true, "hồ sơ sai lệch", "false papers"),
  /** Point b: không kinh doanh từ 6 tháng. */
  IDLE("b", false, "không kinh doanh từ 6 tháng", "no business for 6 months or more"),
  /** Point c: chấm dứt hoạt động. */
  CEASED("c", false, "chấm dứt hoạt động", "end of business"),
  /** Point d: làm sai lệch dữ liệu giám sát hành trình, hình ảnh. */
  TAMPERED_DATA(
      "d", true, "làm sai lệch dữ liệu giám sát hành trình, hình ảnh", "tampered device data"),
  /** Point đ: không chấp hành thanh tra, kiểm tra. */
  REFUSED_INSPECTION("đ", false, "không chấp hành thanh tra, kiểm tra", "refused inspection"),
  /** Point e: từ 30% số xe bị thu hồi, tước phù hiệu trong một tháng. */
  VEHICLES_SANCTIONED(
      "e", false, "từ 30% số xe bị xử lý trong một tháng", "30 % of the vehicles in a month"),
  /** Point g: bị tước giấy phép từ 2 lần trong một năm. */
  STRIPPED_TWICE("g", false, "bị tước từ 2 lần trong một năm", "stripped twice in a year"),
  /** Point h: không đăng ký, khai thuế. */
  NO_TAX("h", false, "không đăng ký, khai thuế", "no tax registration or declaration");

  private final String point;
  private final boolean remedyProved;
  private final Bilingual label;

  RevocationGround(String point, boolean remedyProved, String vi, String en) {
    this.point = point;
    this.remedyProved = remedyProved;
    this.label = new Bilingual(vi, en);
  }

  /** Returns the point of Điều 21.6. */
  public String point() {
    return point;
  }

  /** Says whether Điều 20.4.b wants proof that the violation is remedied. */
  public boolean needsProofOfRemedy() {
    return remedyProved;
  }

  /** Returns what people call it. */
  public Bilingual label() {
    return label;
  }
}
