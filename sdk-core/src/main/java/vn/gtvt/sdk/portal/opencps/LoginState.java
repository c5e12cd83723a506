package vn.gtvt.sdk.portal.opencps;

import java.net.URI;
import vn.gtvt.sdk.http.TokenSource.Login;
import vn.gtvt.sdk.text.Bilingual;

/** Why an account is not let in: the plain words of the log-in page (wire page, section 1). */
enum LoginState {
  CAPTCHA(
      "captcha",
      "Cổng đòi mã xác nhận khi đăng nhập. Mở liên kết, tự đăng nhập một lần rồi cho hồ sơ nộp"
          + " tiếp.",
      "The portal wants the code of a picture (captcha) at log-in. Open the link, log in once"
          + " yourself, then let filing go on."),
  LOCKED(
      "lockout",
      "Tài khoản bị khóa vì nhập sai mật khẩu nhiều lần. Liên hệ đơn vị quản lý cổng để mở khóa.",
      "The account is locked after wrong passwords. Ask whoever runs the portal to unlock it."),
  PENDING(
      "pending",
      "Tài khoản chưa được kích hoạt. Làm theo thư kích hoạt đã gửi tới hộp thư của đơn vị.",
      "The account is not activated yet. Follow the e-mail that was sent to the organisation."),
  VERIFY(
      "verify",
      "Thư điện tử của tài khoản chưa được xác minh. Xác minh theo thư đã gửi rồi thử lại.",
      "The account's e-mail address is not verified. Verify it by the letter sent, then try"
          + " again."),
  REFUSED(
      "",
      "Cổng không nhận tên đăng nhập hoặc mật khẩu. Kiểm tra lại tài khoản của đơn vị.",
      "The portal did not take the user name or the password. Check the account.");

  private final String word;
  private final Bilingual advice;

  LoginState(String word, String vi, String en) {
    this.word = word;
    this.advice = new Bilingual(vi, en);
  }

  /** Returns the state of a word; what is no word of the list is a plain refusal. */
  static LoginState of(String said) {
    for (LoginState each : values()) {
      if (each.word.equals(said)) {
        return each;
      }
    }
    return REFUSED;
  }

  /** A captcha is a person's business; everything else is the account's. */
  Login login(URI page) {
    return this == CAPTCHA ? new Login.AwaitsPerson(advice, page) : new Login.Denied(advice);
  }
}
