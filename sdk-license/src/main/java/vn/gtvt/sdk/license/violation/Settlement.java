package vn.gtvt.sdk.license.violation;

/** Whether a violation is settled (trạng thái xử phạt). */
public enum Settlement {
  /** Đã xử phạt. */
  SETTLED,
  /** Chưa xử phạt. */
  UNSETTLED,
  /** Another word, which counts as not settled until somebody has asked. */
  UNCLEAR
}
