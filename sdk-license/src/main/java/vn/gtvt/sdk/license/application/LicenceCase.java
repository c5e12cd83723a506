package vn.gtvt.sdk.license.application;

/** Why somebody asks for a licence (trường hợp hồ sơ; legal.md §3). */
public enum LicenceCase {
  /** Exchange before expiry. */
  BEFORE_EXPIRY,
  /** The licence is damaged. */
  DAMAGED,
  /** Its data differ from the identity card. */
  DATA_DIFFER,
  /** A licence without term is merged into one with a term. */
  MERGE,
  /** A lower class is wished. */
  LOWER_CLASS,
  /** The licence is lost. */
  LOST,
  /** Its term is over: tests are to be passed again. */
  OVERDUE,
  /** Its term is over and it is lost. */
  OVERDUE_AND_LOST,
  /** A military licence (giấy phép lái xe quân sự). */
  MILITARY,
  /** A police licence (giấy phép lái xe do Công an cấp). */
  POLICE,
  /** A foreign licence. */
  FOREIGN,
  /** An international permit (giấy phép lái xe quốc tế). */
  INTERNATIONAL_PERMIT;

  /** Says whether the licence held was issued by somebody else than the civil authorities. */
  public boolean isOfAnotherIssuer() {
    return this == MILITARY || this == POLICE || this == FOREIGN;
  }

  /** Says whether it is about a licence whose term is over. */
  public boolean isOverdue() {
    return this == OVERDUE || this == OVERDUE_AND_LOST;
  }
}
