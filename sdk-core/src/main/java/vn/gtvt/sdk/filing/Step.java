package vn.gtvt.sdk.filing;

/** Where on its way a filing stands. */
public enum Step {
  /** Its files go to the receiver, one by one. */
  UPLOAD,
  /** The dossier goes to the receiver. */
  SUBMIT,
  /** The receiver has it; its status is followed. */
  FOLLOW,
  /** Nothing more to do. */
  END
}
