package vn.gtvt.sdk.portal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;

/**
 * A receiver of dossiers, as one tenant sees it.
 *
 * <p>Implementations are safe for concurrent use, throw for nothing that a network or the receiver
 * can do, and never repeat an operation by themselves. What a platform does not have keeps the
 * default: {@link Outcome.NotSupported}.
 */
public interface Portal {
  /** Returns the platform's name, for messages and the journal. */
  String name();

  /**
   * Returns how long a write whose answer was lost may still take to appear: at least twice the
   * read timeout, longer where look-ups are indexed.
   *
   * <p>A look-up that finds nothing proves absence only after this time.
   */
  Duration settleTime();

  /** Returns the least time between two looks at one dossier that the receiver asks for. */
  default Duration betweenLooks() {
    return Duration.ZERO;
  }

  /** Returns the operations that the platform is held to have. */
  default Set<PortalOperation> operations() {
    return capabilities().map(Capabilities::present).orElse(Set.of());
  }

  /** Returns the platform's table of operations with their sources; empty if nobody made one. */
  default Optional<Capabilities> capabilities() {
    return Optional.empty();
  }

  /**
   * Lists procedures that can be filed here.
   *
   * @param keyword words of the name or a code; empty for all
   */
  default Outcome<List<ListedProcedure>> procedures(String keyword) {
    return NoSuchOperation.answer("liệt kê thủ tục", "list procedures");
  }

  /** Returns what keeps the receiver from taking the same dossier twice. */
  default Guard guard() {
    return Guard.LOOK_UP;
  }

  /**
   * Asks for a dossier code (mã hồ sơ) before filing. A repetition wastes a code and harms nobody.
   */
  default Outcome<String> allocate(String reference, Dossier dossier) {
    return NoSuchOperation.answer("cấp mã hồ sơ trước", "allocate a code beforehand");
  }

  /** Stores a file. A repeated upload harms nobody: only the files named in the dossier count. */
  Outcome<StoredFile> upload(Attachment file);

  /**
   * Stores a file for a dossier: what the engine calls. Where files lie inside of a dossier that
   * was opened before, {@link #allocate} opens it and its code leads here; every other platform
   * stores the file by itself.
   *
   * @param key by what the receiver knows the dossier
   */
  default Outcome<StoredFile> upload(DossierKey key, Dossier dossier, Attachment file) {
    return upload(file);
  }

  /** Reads a stored file back, or its fingerprint as the receiver computes it now. */
  default Outcome<StoredFile> verify(StoredFile stored) {
    return NoSuchOperation.answer("đọc lại tệp đã tải lên", "read a stored file back");
  }

  /**
   * Opens a stored file, to look at one that is not as it was sent.
   *
   * @return its bytes, at most {@link StoredFile#LARGEST_OPENED}
   */
  default Outcome<Content> readBack(StoredFile stored) {
    return NoSuchOperation.answer("mở tệp đã tải lên", "open a stored file");
  }

  /**
   * Files the dossier under our reference. Repeating it may file it twice.
   *
   * <p>A refusal because the key is taken is no refusal: answer {@link Outcome.Unknown}, for an
   * earlier one of ours may have landed late.
   */
  Outcome<Receipt> submit(Submission submission);

  /**
   * Asks, by a direct read and not only by an index, whether our dossier is there.
   *
   * @return {@link Outcome.NotSupported} where the receiver cannot be asked by this key
   */
  Outcome<LookUp> lookUp(DossierKey key);

  /** Asks where a dossier stands. */
  Outcome<Progress> progress(Receipt receipt);

  /**
   * Tells which of the files named in a dossier the receiver does not show there: it may have lost
   * them without a word.
   *
   * @param sent the files as the receiver stored them
   * @return {@link Outcome.NotSupported} where it shows no files, or none by the names that it gave
   *     them
   */
  default Outcome<List<StoredFile>> missing(Receipt receipt, List<StoredFile> sent) {
    return NoSuchOperation.answer("xem giấy tờ đã nộp", "show the files of a dossier");
  }

  /**
   * Hands more papers in. Repeating it may hand them in twice.
   *
   * @return the receiver's name of what was answered
   */
  default Outcome<String> supplement(Receipt receipt, Supplement supplement) {
    return NoSuchOperation.answer("nộp bổ sung hồ sơ", "hand in more papers");
  }

  /**
   * Asks to withdraw a dossier (rút hồ sơ). Repeating it may leave a second wish.
   *
   * @param reason why, for the officer
   */
  default Outcome<Withdrawal> withdraw(Receipt receipt, String reason) {
    return NoSuchOperation.answer("rút hồ sơ", "withdraw a dossier");
  }

  /** Fetches a paper that was issued. */
  default Outcome<Content> result(Receipt receipt, ResultFile file) {
    return NoSuchOperation.answer("tải kết quả", "fetch a result");
  }

  /** Tells what happened to a dossier, oldest first. */
  default Outcome<List<HistoryEntry>> history(Receipt receipt) {
    return NoSuchOperation.answer("xem tiến trình xử lý", "tell a dossier's history");
  }

  /** Tells what is to be paid for a dossier, and what is paid. */
  default Outcome<List<ChargedFee>> fees(Receipt receipt) {
    return NoSuchOperation.answer("xem phí, lệ phí", "tell the fees of a dossier");
  }

  /**
   * Asks for a page on which the fee of a dossier can be paid. A repetition gives another page and
   * harms nobody before a person pays.
   */
  default Outcome<PaymentLink> paymentLink(Receipt receipt, Payer payer) {
    return NoSuchOperation.answer("thanh toán trực tuyến", "give a page for paying");
  }

  /**
   * Registers an organisation's account; what follows, {@link #account} tells.
   *
   * @return the state right after
   */
  default Outcome<AccountState> register(AccountRegistration registration) {
    return NoSuchOperation.answer("đăng ký tài khoản tổ chức", "register an organisation");
  }

  /** Tells how far the organisation's account is. */
  default Outcome<AccountState> account() {
    return NoSuchOperation.answer("xem trạng thái tài khoản", "tell the state of an account");
  }
}
