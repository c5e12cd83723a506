package vn.gtvt.sdk.portal;

/** What a platform may be able to do beyond taking a dossier and telling where it stands. */
public enum PortalOperation {
  /** Gives a dossier code beforehand (cấp mã hồ sơ). */
  ALLOCATE,
  /** Lets a stored file be read back. */
  VERIFY,
  /** Takes more papers (nộp bổ sung). */
  SUPPLEMENT,
  /** Lets a dossier be withdrawn (rút hồ sơ). */
  WITHDRAW,
  /** Hands the issued papers out (trả kết quả). */
  RESULT
}
