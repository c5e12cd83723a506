package vn.gtvt.sdk.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/**
 * A log-in that a person does in the browser, e.g. by VNeID, and whose token the host hands in.
 *
 * <p>While there is none, whoever needs one waits for the person; a token that the receiver refuses
 * is forgotten, and the person is asked again. Nothing is kept on a disk. Safe for concurrent use.
 */
public final class PersonLogin implements TokenSource {
  private static final Bilingual LOG_IN =
      new Bilingual(
          "Phiên đăng nhập chưa có hoặc đã hết. Người đại diện của đơn vị mở liên kết và đăng nhập"
              + " (VNeID); hồ sơ sẽ được nộp tiếp.",
          "Nobody is logged in, or the session has ended. The organisation's representative opens"
              + " the link and logs in (VNeID); filing then goes on.");

  private final URI page;
  private @Nullable String token;

  /**
   * Makes one without a token.
   *
   * @param page where the person logs in
   */
  public PersonLogin(URI page) {
    this.page = page;
  }

  /**
   * Hands the token of a person in who has logged in; wake the filings that wait afterwards. One
   * that no request can carry is forgotten at once, and the person is asked again.
   */
  public synchronized void loggedIn(String given) {
    Login.Granted granted = new Login.Granted(given.strip());
    token = granted.isSendable() ? granted.token() : null;
  }

  @Override
  public synchronized Login login() {
    return token == null ? new Login.AwaitsPerson(LOG_IN, page) : new Login.Granted(token);
  }

  @Override
  public synchronized void refused(String refused) {
    if (refused.equals(token)) {
      token = null;
    }
  }

  @Override
  public String toString() {
    return "PersonLogin[" + page.getHost() + "]";
  }
}
