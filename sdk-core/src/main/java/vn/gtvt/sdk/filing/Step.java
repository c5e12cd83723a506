package vn.gtvt.sdk.filing;

/** Where on its way a filing stands. */
public enum Step {
  /** It is checked once more before anything leaves (kiểm tra). */
  CHECK,
  /** Its papers are signed (ký số). */
  SIGN,
  /** The receiver gives its code (cấp mã hồ sơ). */
  ALLOCATE,
  /** Its files go to the receiver, one by one. */
  UPLOAD,
  /** Each stored file is read back. */
  VERIFY,
  /** The dossier goes to the receiver (nộp hồ sơ). */
  SUBMIT,
  /** The receiver has it; its status is followed (theo dõi). */
  FOLLOW,
  /** More papers are handed in (nộp bổ sung). */
  SUPPLEMENT,
  /** It is withdrawn (rút hồ sơ). */
  WITHDRAW,
  /** The papers issued are fetched (nhận kết quả). */
  FETCH,
  /** The journal was restored from a copy: the receiver is asked what became of it. */
  RECONCILE,
  /** Nothing more to do. */
  END
}
