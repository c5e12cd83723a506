package vn.gtvt.sdk.portal;

/** Every operation of the contract; a {@link Capabilities} table says of each whether it exists. */
public enum PortalOperation {
  /** Lists the procedures that can be filed (danh sách thủ tục). */
  PROCEDURES,
  /** Gives a dossier code beforehand (cấp mã hồ sơ). */
  ALLOCATE,
  /** Stores a file. */
  UPLOAD,
  /** Lets a stored file be read back. */
  VERIFY,
  /** Takes a dossier (nộp hồ sơ). */
  SUBMIT,
  /** Can be asked whether a dossier of ours is there. */
  LOOK_UP,
  /** Tells where a dossier stands (tra cứu trạng thái). */
  PROGRESS,
  /** Shows which files lie in a dossier (giấy tờ đã nộp). */
  PAPERS,
  /** Tells what happened to a dossier (tiến trình xử lý). */
  HISTORY,
  /** Takes more papers (nộp bổ sung). */
  SUPPLEMENT,
  /** Tells what is to be paid (phí, lệ phí). */
  FEES,
  /** Gives a page on which a fee can be paid. */
  PAYMENT_LINK,
  /** Lets a dossier be withdrawn (rút hồ sơ). */
  WITHDRAW,
  /** Hands the issued papers out (trả kết quả). */
  RESULT,
  /** Takes the registration of an organisation's account (đăng ký tài khoản tổ chức). */
  REGISTER_ACCOUNT,
  /** Tells how far that registration is. */
  ACCOUNT
}
