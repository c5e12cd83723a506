package vn.gtvt.sdk.portal;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/**
 * How far an organisation's account at a receiver is (tài khoản tổ chức). Immutable.
 *
 * @param stage how far
 * @param raw the receiver's own word for it; empty if it says none
 * @param reason why it was refused or locked, in the receiver's words; null if not said
 * @param page where a person can see to it; null if there is no such page
 */
public record AccountState(Stage stage, String raw, @Nullable String reason, @Nullable URI page) {
  /** How far an account is. */
  public enum Stage {
    /** There is none. */
    NONE,
    /** Begun, not handed in. */
    DRAFT,
    /** Handed in; the agency has not decided. */
    PENDING,
    /** Approved: it may file. */
    APPROVED,
    /** Refused by the agency. */
    REFUSED,
    /** Locked or switched off. */
    LOCKED,
    /** The receiver's word is not known to us. */
    UNKNOWN
  }

  /** Guards what is required. */
  public AccountState {
    Objects.requireNonNull(stage, "stage == null");
    Objects.requireNonNull(raw, "raw == null");
  }

  /** Returns a state without reason and page. */
  public static AccountState of(Stage stage, String raw) {
    return new AccountState(stage, raw, null, null);
  }

  /** Returns what a filing waits for, or nothing if the account may file. */
  public Optional<Waiting> waiting() {
    return stage == Stage.APPROVED
        ? Optional.empty()
        : Optional.of(new Waiting(Awaited.ACCOUNT, advice(), page, null));
  }

  private Bilingual advice() {
    String why = reason == null || reason.isBlank() ? "" : " (" + reason.strip() + ")";
    return switch (stage) {
      case NONE, DRAFT ->
          new Bilingual(
              "Đơn vị chưa có tài khoản trên hệ thống tiếp nhận. Đăng ký tài khoản tổ chức, hồ sơ"
                  + " sẽ được nộp khi tài khoản được duyệt.",
              "The organisation has no account at the receiver. Register one; the dossier is filed"
                  + " when it is approved.");
      case PENDING ->
          new Bilingual(
              "Tài khoản của đơn vị đang chờ cơ quan duyệt. Hồ sơ sẽ được nộp khi tài khoản được"
                  + " duyệt.",
              "The organisation's account awaits approval. The dossier is filed when it is"
                  + " approved.");
      case REFUSED ->
          new Bilingual(
              "Cơ quan từ chối tài khoản của đơn vị" + why + ". Sửa thông tin và đăng ký lại.",
              "The agency refused the organisation's account"
                  + why
                  + ". Correct it and register"
                  + " again.");
      case LOCKED ->
          new Bilingual(
              "Tài khoản của đơn vị đang bị khóa" + why + ". Liên hệ cơ quan để mở khóa.",
              "The organisation's account is locked" + why + ". Ask the agency to unlock it.");
      case APPROVED, UNKNOWN ->
          new Bilingual(
              "Chưa rõ trạng thái tài khoản của đơn vị (" + raw + "). Kiểm tra trên cổng.",
              "The state of the organisation's account is not clear ("
                  + raw
                  + "). Look at the"
                  + " portal.");
    };
  }

  /** Hides the reason and the page: they may name people, or open something. */
  @Override
  public String toString() {
    return "AccountState[" + stage + "]";
  }
}
