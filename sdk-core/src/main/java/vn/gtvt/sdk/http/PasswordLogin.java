package vn.gtvt.sdk.http;

import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Logs in by user name and password in the manner of OAuth 2.0 and refreshes before the token ends.
 *
 * <p>That the ministry's systems take it is inferred from their use of Keycloak (wire facts 3.1).
 * Safe for concurrent use: callers that need a token at the same moment share one log-in. {@link
 * #close()} wipes the password.
 */
public final class PasswordLogin implements TokenSource, AutoCloseable {
  private static final Bilingual DENIED =
      new Bilingual(
          "Hệ thống không nhận tài khoản hoặc mật khẩu. Kiểm tra lại tài khoản của đơn vị.",
          "The user name or password was not accepted. Check the account.");

  private final TokenEndpoint granted;
  private final URI endpoint;
  private final String clientId;
  private final String user;
  private final char[] password;

  /**
   * Keeps a copy of the password; the caller may wipe its own.
   *
   * @param endpoint the token endpoint
   * @param clientId the client the endpoint knows
   */
  public PasswordLogin(
      HttpCaller http, Clock clock, URI endpoint, String clientId, String user, char[] password) {
    this.granted = new TokenEndpoint(http, clock, DENIED);
    this.endpoint = endpoint;
    this.clientId = clientId;
    this.user = user;
    this.password = password.clone();
  }

  @Override
  public synchronized Login login() {
    Login inHand = granted.inHand();
    if (inHand != null) {
      return inHand;
    }
    String refresh = granted.takeRefresh();
    if (refresh != null) {
      Login refreshed = ask(Map.of("grant_type", "refresh_token", "refresh_token", refresh));
      if (!(refreshed instanceof Login.Denied)) {
        return refreshed;
      }
      granted.forgetDenial();
    }
    return ask(
        Map.of("grant_type", "password", "username", user, "password", new String(password)));
  }

  @Override
  public synchronized void refused(String refused) {
    granted.refused(refused);
  }

  private Login ask(Map<String, String> grant) {
    Map<String, String> form = new LinkedHashMap<>(grant);
    form.put("client_id", clientId);
    return granted.ask(HttpCall.postForm("token", endpoint, form));
  }

  @Override
  public synchronized void close() {
    granted.close();
    Arrays.fill(password, '\0');
  }

  /** Shows where it logs in, and nothing of the account. */
  @Override
  public String toString() {
    return "PasswordLogin[" + endpoint.getHost() + "]";
  }
}
